package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Move-outs (転出) and deaths (死亡). */
class RemovalPolicyTest {
  private final Casebook city = new Casebook();

  @Test
  @Spec({
    "4.0.2-e",
    "1.1.5-a",
    "1.1.5-l",
    "1.1.1-t",
    "1.1.1-u",
    "1.1.1-v",
    "4.1.0.1-c",
    "4.1.3.0.2-a"
  })
  void moveOutLeavesARemovedRecordWithDestination() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    ResidentRecord before = city.present(taro);
    Draft draft = city.accepted(moveOut(TODAY, taro));
    ResidentRecord after = city.present(taro);
    Removal removal = after.removal().orElseThrow();
    assertEquals(MovementReason.MOVE_OUT, draft.changes().getFirst().reason());
    assertEquals(MovementReason.MOVE_OUT, removal.reason());
    assertEquals(RecordedDate.of(TODAY), removal.on());
    assertEquals(Optional.of(TODAY), removal.notifiedOn());
    assertEquals(Optional.of(NARA), removal.plannedDestination());
    assertEquals(Optional.empty(), removal.confirmedDestination());
    assertEquals(before, after.withRemoval(Optional.empty()), "all other items stay");
    assertEquals(ResidentStatus.MOVED_OUT, after.statusOn(TODAY));
  }

  @Test
  @Spec({"4.1.3.0.1-a", "4.0.3-c", "1.1.5-b", "1.1.5-e"})
  void plannedMoverIsAResidentUntilThePlannedDay() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    LocalDate planned = TODAY.plusDays(20);
    Draft draft = city.accepted(moveOut(planned, taro));
    assertEquals(List.of(), draft.alerts());
    assertEquals(RecordedDate.of(planned), draft.changes().getFirst().effectiveOn());
    assertTrue(city.on(planned.minusDays(1), taro).residentOn(planned.minusDays(1)));
    assertFalse(city.on(planned, taro).residentOn(planned));
  }

  @Test
  @Spec({"4.1.3.0.1-b", "4.2.0.2-a"})
  void moveOutNotifiedMoreThanFourteenDaysLateIsEnteredExOfficio() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    LocalDate left = MOVED_IN.plusDays(1);
    city.on(left.plusDays(30));
    assertEquals(
        Set.of(), city.codes(new MoveOut(notified(left, left.plusDays(14)), Set.of(taro), NARA)));
    assertEquals(
        List.of(EX_OFFICIO_REQUIRED.at("notifiedOn")),
        city.findings(new MoveOut(notified(left, left.plusDays(15)), Set.of(taro), NARA)));
    assertEquals(
        Set.of(), city.codes(new MoveOut(exOfficio(RecordedDate.of(left)), Set.of(taro), NARA)));
    assertEquals(
        Set.of(EX_OFFICIO_REQUIRED),
        city.codes(
            new MoveOutAbroad(
                notified(left, left.plusDays(15)), Set.of(taro), Place.abroad("ペルー", "リマ"))));
  }

  @Test
  @Spec("4.1.3.0.4-a")
  void specialMoveOutIsAMoveOutUponANotification() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    LocalDate planned = TODAY.plusDays(20);
    assertEquals(
        List.of(SPECIAL_WITHOUT_NOTIFICATION.at("basis")),
        city.findings(new SpecialMoveOut(exOfficio(RecordedDate.of(TODAY)), Set.of(taro), NARA)));
    assertEquals(
        List.of(PLACE_OF_OTHER_KIND.at("destination")),
        city.findings(
            new SpecialMoveOut(notified(planned), Set.of(taro), Place.abroad("ペルー", "リマ"))));
    AddresseeNumber hanako =
        city.family(newcomer("花子", "世帯主", "1987-12-30", Sex.FEMALE)).getFirst();
    assertEquals(
        List.of(SPECIAL_OF_ONE_HOUSEHOLD.at("subjects")),
        city.findings(new SpecialMoveOut(notified(planned), Set.of(taro, hanako), NARA)));
    Draft draft = city.accepted(new SpecialMoveOut(notified(planned), Set.of(taro), NARA));
    assertEquals(MovementReason.MOVE_OUT, draft.changes().getFirst().reason());
    Removal removal = city.present(taro).removal().orElseThrow();
    assertEquals(MovementReason.MOVE_OUT, removal.reason());
    assertEquals(Optional.of(NARA), removal.plannedDestination());
    assertTrue(city.on(planned.minusDays(1), taro).residentOn(planned.minusDays(1)));
  }

  @Test
  void oneMessageTellsOfFiftyMoversAtMost() {
    Newcomer[] lodgers = new Newcomer[51];
    lodgers[0] = taro();
    for (int i = 1; i < lodgers.length; i++)
      lodgers[i] =
          newcomer("花子", "同居人", LocalDate.of(1970, 1, 1).plusDays(i).toString(), Sex.FEMALE);
    List<AddresseeNumber> house = city.family(lodgers);
    LocalDate planned = TODAY.plusDays(20);
    assertEquals(
        List.of(SPECIAL_OVER_LIMIT.at("subjects")),
        city.findings(new SpecialMoveOut(notified(planned), Set.copyOf(house), NARA)));
    assertFalse(
        city.codes(new SpecialMoveOut(notified(planned), Set.copyOf(house.subList(1, 51)), NARA))
            .contains(SPECIAL_OVER_LIMIT));
  }

  @Test
  @Spec({"4.1.0.2-a", "4.1.0.2-c"})
  void plannedMoveOutIsNotifiedTodayOrBefore() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    LocalDate planned = TODAY.plusDays(20);
    assertEquals(
        List.of(NOTIFICATION_DATE_IN_FUTURE.at("notifiedOn")),
        city.findings(new MoveOut(notified(planned, TODAY.plusDays(1)), Set.of(taro), NARA)));
    assertEquals(
        List.of(NOTIFICATION_DATE_MISSING.at("notifiedOn")),
        city.findings(new MoveOut(notified(planned, null), Set.of(taro), NARA)));
  }

  @Test
  @Spec("4.1.3.0.2-a")
  void municipalityAloneIsEnoughForTheDestination() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Place nara = Place.in(new MunicipalityCode("292010"), "奈良県奈良市");
    assertEquals(Set.of(), city.codes(new MoveOut(notified(TODAY), Set.of(taro), nara)));
  }

  @ParameterizedTest
  @CsvSource({
    "大阪府吹田市泉町一丁目3番, 272051, ",
    "大阪府大阪市北区中之島一丁目3番, 271004, ",
    "泉町一丁目3番, 272051, ",
    "大阪府吹田市泉町一丁目3番, 271004, MUNICIPALITY_DIFFERS",
    "大阪府大阪市, 271276, MUNICIPALITY_DIFFERS"
  })
  @Spec("1.3.3-f")
  void codeOfAnotherMunicipalityThanTheTextNamesIsPointedOut(
      String text, String code, FindingCode found) {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Place place = Place.in(new MunicipalityCode(code), text);
    assertEquals(
        found == null ? Set.of() : Set.of(found),
        city.codes(new MoveOut(notified(TODAY), Set.of(taro), place)));
  }

  @Test
  void destinationInTheOwnCityIsPointedOutAndTheOtherKindRefused() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(
        Set.of(PLACE_IN_OWN_CITY),
        city.codes(
            new MoveOut(notified(TODAY), Set.of(taro), Place.in(Municipality.OWN.code(), "東大阪市"))));
    assertEquals(
        Set.of(PLACE_OF_OTHER_KIND),
        city.codes(new MoveOut(notified(TODAY), Set.of(taro), Place.abroad("ペルー", "リマ"))));
    assertEquals(
        Set.of(PLACE_OF_OTHER_KIND),
        city.codes(
            new MoveOutAbroad(
                notified(TODAY), Set.of(taro), Place.in(Municipality.OWN.code(), "東大阪市"))));
    assertEquals(
        Set.of(LETTER_PRIVATE_USE),
        city.codes(new MoveOut(notified(TODAY), Set.of(taro), Place.of("\uE000"))));
    assertEquals(
        Set.of(LETTER_PRIVATE_USE),
        city.codes(
            new MoveOutAbroad(notified(TODAY), Set.of(taro), Place.abroad("ペルー", "\uE000"))));
  }

  @Test
  @Spec({"4.1.0.1-c", "4.1.3.0.2-d"})
  void moveOutAbroadHasItsOwnReasonAndAnAddressAbroad() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Place lima = Place.abroad("ペルー", "リマ");
    Draft draft = city.accepted(new MoveOutAbroad(notified(TODAY.plusDays(1)), Set.of(taro), lima));
    Draft.Change change = draft.changes().getFirst();
    assertEquals(MovementReason.MOVE_OUT_ABROAD, change.reason());
    assertEquals(Optional.of(lima), change.after().removal().orElseThrow().plannedDestination());
  }

  @Test
  @Spec("4.0.3-a")
  void dayOfAMoveOutIsEnteredAndOnTheCalendar() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(Set.of(EFFECTIVE_DATE_MISSING), city.codes(moveOut(null, taro)));
    RecordedDate about = Wareki.parse("令和8年4月上旬").orElseThrow();
    assertEquals(
        Set.of(DATE_NOT_EXACT), city.codes(new MoveOut(exOfficio(about), Set.of(taro), NARA)));
    assertEquals(
        Set.of(DATE_NOT_EXACT, NOTIFICATION_DATE_EX_OFFICIO),
        city.codes(
            new MoveOutAbroad(
                new Circumstances(
                    jp.juki.domain.register.Basis.EX_OFFICIO,
                    Optional.of(about),
                    Optional.of(TODAY),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Set.of(taro),
                Place.abroad("ペルー", "リマ"))));
  }

  @Test
  @Spec({"4.0.4-a", "1.1.5-e"})
  void headWhoWillLeaveMakesTheLoneMemberHeadOnThePlannedDay() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    LocalDate planned = TODAY.plusDays(5);
    Draft draft = city.accepted(moveOut(planned, family.get(0)));
    assertEquals(RecordedDate.of(planned), draft.changes().get(1).effectiveOn());
    ResidentRecord before = city.on(planned.minusDays(1), family.get(1));
    ResidentRecord after = city.on(planned, family.get(1));
    assertEquals("妻", before.membership().relationship().text());
    assertEquals(Optional.of("青木　太郎"), before.membership().headName());
    assertEquals(Relationship.HEAD, after.membership().relationship());
    assertEquals(Optional.of("青木　花子"), after.membership().headName());
  }

  @Test
  @Spec("4.0.4-c")
  void headWhoLeavesTwoOrMoreBehindIsPointedOut() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    assertEquals(
        List.of(HEAD_LEAVES.at("household")), city.findings(moveOut(TODAY, family.get(0))));
    Draft draft = city.accepted(moveOut(TODAY, family.get(0)));
    assertEquals(
        List.of(MovementReason.MOVE_OUT, MovementReason.HEAD_CHANGE, MovementReason.HEAD_CHANGE),
        draft.changes().stream().map(Draft.Change::reason).toList());
  }

  @Test
  void wholeHouseholdLeavesWithoutAnAlert() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    Draft draft = city.accepted(moveOut(TODAY, family.toArray(AddresseeNumber[]::new)));
    assertEquals(List.of(), draft.alerts());
    assertEquals(3, draft.changes().size());
    assertEquals("妻", city.relationship(family.get(1)));
    assertEquals(Optional.of("青木　太郎"), city.headName(family.get(1)));
  }

  @Test
  @Spec("1.1.5-e")
  void plannedMoverStillCountsAmongThoseWhoRemain() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY.plusDays(5), family.get(2)));
    assertEquals(Set.of(HEAD_LEAVES), city.codes(moveOut(TODAY, family.get(0))));
    city.accepted(moveOut(TODAY, family.get(0)));
    ResidentRecord ichiro = city.on(TODAY, family.get(2));
    assertTrue(ichiro.residentOn(TODAY));
    assertEquals(Optional.empty(), ichiro.membership().headName());
    assertFalse(city.on(TODAY.plusDays(5), family.get(2)).residentOn(TODAY.plusDays(5)));
  }

  @Test
  void plannedMoverNoLongerCountsOnALaterPlannedDay() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY.plusDays(5), family.get(2)));
    Draft draft = city.accepted(moveOut(TODAY.plusDays(6), family.get(0)));
    assertEquals(List.of(), draft.alerts());
    assertEquals(2, draft.changes().size());
    assertEquals("世帯主", city.relationship(family.get(1)));
  }

  @Test
  void personOfWhomSomethingIsPlannedTakesNoOtherMovement() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY.plusDays(5), taro));
    assertEquals(
        List.of(PLANNED_MOVEMENT_AHEAD.at("subjects[0]")),
        city.findings(new MoveWithin(notified(TODAY), Set.of(taro), alone(taro), MITSUI)));
    assertTrue(
        city.codes(new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(taro)))
            .contains(PLANNED_MOVEMENT_AHEAD));
    city.accepted(cancel(city.last(), taro));
    assertEquals(
        Set.of(),
        city.codes(new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(taro))),
        "a plan that was cancelled is none");
  }

  @Test
  void memberForWhomAHeadshipIsPlannedTakesNoOtherMovementUntilThen() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(TODAY.plusDays(5), family.get(0)));
    assertTrue(city.codes(moveOut(TODAY, family.get(1))).contains(PLANNED_MOVEMENT_AHEAD));
    city.on(TODAY.plusDays(5));
    assertEquals(Set.of(), city.codes(moveOut(TODAY.plusDays(5), family.get(1))));
  }

  @Test
  void removedRecordIsNoSubject() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    assertEquals(List.of(NOT_A_RESIDENT.at("subjects[0]")), city.findings(moveOut(TODAY, taro)));
  }

  // ---- death ----------------------------------------------------------------------------------

  private static Death death(RecordedDate day, AddresseeNumber who) {
    return new Death(exOfficio(day), Set.of(who));
  }

  @Test
  @Spec({"4.2.2.1-a", "4.0.4-a"})
  void deathLeavesARemovedRecordAndTheLoneMemberBecomesHead() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    Draft draft = city.accepted(death(RecordedDate.of(TODAY), family.get(0)));
    Removal removal = city.present(family.get(0)).removal().orElseThrow();
    assertEquals(MovementReason.DEATH, removal.reason());
    assertEquals(Optional.empty(), removal.plannedDestination());
    assertEquals(Optional.empty(), removal.notifiedOn());
    assertEquals(ResidentStatus.DECEASED, city.present(family.get(0)).statusOn(TODAY));
    assertEquals("世帯主", city.relationship(family.get(1)));
    assertEquals(2, draft.changes().size());
  }

  @Test
  @Spec({"1.1.8-b", "1.1.8-c"})
  void dayOfDeathMayBeUnknownOrOffTheCalendar() {
    for (String text : List.of("令和8年4月5日頃", "推定令和8年4月5日", "令和8年4月上旬")) {
      Casebook other = new Casebook();
      AddresseeNumber taro = other.family(taro()).getFirst();
      RecordedDate day = Wareki.parse(text).orElseThrow();
      assertFalse(
          other.codes(death(day, taro)).stream().anyMatch(code -> code.at("x").blocks()), text);
      assertEquals(
          text, other.accepted(death(day, taro)).changes().getFirst().effectiveOn().wareki());
    }
  }

  @Test
  @Spec("4.0.3-c")
  void deathIsEnteredNotAfterTodayAndNotBeforeTheBirth() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(Set.of(EFFECTIVE_DATE_MISSING), city.codes(death(null, taro)));
    assertEquals(
        Set.of(EFFECTIVE_DATE_IN_FUTURE),
        city.codes(death(RecordedDate.of(TODAY.plusDays(1)), taro)));
    assertEquals(
        Set.of(EFFECTIVE_BEFORE_BIRTH, EFFECTIVE_BEFORE_LAST_MOVEMENT),
        city.codes(death(RecordedDate.of(LocalDate.of(1985, 1, 6)), taro)));
    assertEquals(
        Set.of(EFFECTIVE_BEFORE_LAST_MOVEMENT),
        city.codes(death(Wareki.parse("年月日不詳").orElseThrow(), taro)),
        "an unknown day is not held against the birth");
    assertEquals(
        Set.of(NOTIFICATION_DATE_MISSING),
        city.codes(new Death(notified(TODAY, null), Set.of(taro))));
  }

  @Test
  @Absence
  @Spec({"4.2.2.1-b", "4.2.2.1-c"})
  void deathHasNoItemForPresumptionOrCause() {
    assertEquals(
        List.of("circumstances", "subjects"),
        Arrays.stream(Death.class.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @Test
  @Absence
  @Spec({"4.0.3-e", "4.0.3-d"})
  void noMovementHasAnItemForTheProcessingDay() {
    for (Class<?> kind : MovementRequest.class.getPermittedSubclasses()) {
      for (RecordComponent item : kind.getRecordComponents()) {
        assertFalse(item.getName().toLowerCase().contains("process"), kind.getSimpleName());
      }
    }
    assertEquals(
        List.of("basis", "effectiveOn", "notifiedOn", "offeredOn", "noticedOn", "note"),
        Arrays.stream(Circumstances.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList());
  }

  @Test
  void everyKindOfMovementIsDecidedByItsPolicy() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    HouseholdNumber household = city.household(taro);
    Map<MovementKind, MovementRequest> requests =
        Map.of(
            MovementKind.MOVE_OUT, moveOut(TODAY, taro),
            MovementKind.MOVE_WITHIN, moveWithin(TODAY, alone(taro), taro),
            MovementKind.DEATH, death(RecordedDate.of(TODAY), taro),
            MovementKind.MOVE_OUT_ABROAD,
                new MoveOutAbroad(notified(TODAY), Set.of(taro), Place.abroad("ペルー", "リマ")),
            MovementKind.BIRTH,
                new Birth(exOfficio(RecordedDate.of(TODAY)), household, jiroBorn(TODAY)));
    requests.forEach(
        (kind, request) -> {
          assertEquals(kind, request.kind());
          Draft draft =
              switch (city.decide(request)) {
                case jp.juki.domain.finding.Outcome.Accepted<Draft>(Draft accepted) -> accepted;
                case jp.juki.domain.finding.Outcome.Refused<Draft>(var findings) ->
                    throw new AssertionError(findings.toString());
              };
          assertEquals(kind.reason(), draft.changes().getFirst().reason());
        });
  }

  private static Newcomer jiroBorn(LocalDate day) {
    return newcomer("次郎", "子", day.toString(), jp.juki.domain.register.Sex.MALE);
  }
}
