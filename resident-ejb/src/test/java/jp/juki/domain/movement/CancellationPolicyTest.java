package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class CancellationPolicyTest {
  private static final Relationship CHILD = Relationship.parse("子").orElseThrow();
  private static final Relationship WIFE = Relationship.parse("妻").orElseThrow();
  private final Casebook city = new Casebook();

  private Draft cancelled(AddresseeNumber... who) {
    return city.accepted(cancel(city.last(), who));
  }

  private static AddresseeNumber[] all(List<AddresseeNumber> numbers) {
    return numbers.toArray(AddresseeNumber[]::new);
  }

  @Test
  @Spec({"4.6.0.1-a", "4.6.0.1-d", "4.6.0.1-f", "4.6.0.1-g", "4.6.0.1-l"})
  void cancelledMoveOutAddsAVersionThatRestoresTheResident() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    ResidentRecord before = city.present(family.get(1));
    city.accepted(moveOut(TODAY, family.get(1)));
    Draft draft = cancelled(family.get(1));
    Draft.Change change = draft.changes().getFirst();
    assertEquals(1, draft.changes().size());
    assertEquals(MovementReason.CANCELLATION_PLUS, change.reason());
    assertEquals(Optional.of(2), change.voids());
    assertEquals(RecordedDate.of(TODAY), change.effectiveOn());
    assertEquals(before, change.after());
    assertEquals(3, city.history(family.get(1)).versions().size());
    assertTrue(city.on(TODAY, family.get(1)).residentOn(TODAY));
  }

  @Test
  @Spec("4.6.0.1-h")
  void cancelledMoveInLeavesARemovedRecord() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    Draft draft = cancelled(all(family));
    for (Draft.Change change : draft.changes()) {
      assertEquals(MovementReason.CANCELLATION_MINUS, change.reason());
      assertEquals(Optional.of(1), change.voids());
      assertEquals(
          MovementReason.CANCELLATION_MINUS, change.after().removal().orElseThrow().reason());
      assertEquals(ResidentStatus.REMOVED, change.after().statusOn(MOVED_IN));
    }
    assertEquals(ResidentStatus.REMOVED, city.on(TODAY, family.get(0)).statusOn(TODAY));
  }

  @Test
  @Spec("4.6.0.1-h")
  void cancelledReentryLeavesTheOldRemovedRecord() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(MOVED_IN.plusDays(2), taro));
    ResidentRecord gone = city.present(taro);
    Newcomer base = taro();
    city.accepted(
        moveIn(
            notified(TODAY),
            new Newcomer(
                Optional.of(taro),
                base.person(),
                base.relationship(),
                base.domicile(),
                Optional.empty(),
                Optional.empty())));
    Draft draft = cancelled(taro);
    assertEquals(MovementReason.CANCELLATION_MINUS, draft.changes().getFirst().reason());
    assertEquals(gone, city.present(taro));
    assertEquals(ResidentStatus.MOVED_OUT, city.on(TODAY, taro).statusOn(TODAY));
  }

  @Test
  @Spec({"4.6.0.1-i", "4.6.0.1-j"})
  void cancelledMoveOfOneBringsHimBackToTheHousehold() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    ResidentRecord before = city.present(family.get(2));
    city.accepted(moveWithin(TODAY, alone(family.get(2)), family.get(2)));
    Draft draft = cancelled(family.get(2));
    assertEquals(List.of(), draft.alerts());
    assertEquals(MovementReason.CANCELLATION_NEUTRAL, draft.changes().getFirst().reason());
    assertEquals(before, city.present(family.get(2)));
    assertEquals(before, city.on(TODAY, family.get(2)));
  }

  @Test
  @Spec("4.6.0.1-k")
  void householdThatHadLeftWholeComesBackAsANewOneAtTheFormerAddress() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    HouseholdNumber old = city.household(family.get(0));
    city.accepted(moveOut(TODAY, all(family)));
    Draft draft = cancelled(all(family));
    assertEquals(List.of(), draft.alerts());
    HouseholdNumber now = city.household(family.get(0));
    assertNotEquals(old, now);
    for (AddresseeNumber number : family) {
      assertEquals(now, city.household(number));
      assertEquals(now, city.on(TODAY, number).membership().householdNumber());
      assertEquals(old, city.on(MOVED_IN, number).membership().householdNumber());
      assertEquals(ARAKAWA, city.present(number).residence().address());
      assertEquals(Optional.of("青木　太郎"), city.headName(number));
    }
  }

  @Test
  @Spec("4.6.0.1-j")
  void householdThatHadMovedWholeWithinTheCityKeepsItsNumber() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    HouseholdNumber old = city.household(family.get(0));
    city.accepted(
        moveWithin(
            TODAY,
            new Arrival.NewHousehold(Map.of(family.get(0), Relationship.HEAD, family.get(1), WIFE)),
            all(family)));
    cancelled(all(family));
    assertEquals(old, city.household(family.get(0)));
    assertEquals(ARAKAWA, city.present(family.get(1)).residence().address());
  }

  @Test
  @Spec({"4.6.0.1-c", "4.6.0.1-k"})
  void oneOfAHouseholdThatMovedWholeComesBackAlone() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    HouseholdNumber old = city.household(family.get(0));
    city.accepted(
        moveWithin(
            TODAY,
            new Arrival.NewHousehold(Map.of(family.get(0), Relationship.HEAD, family.get(1), WIFE)),
            all(family)));
    Draft draft = cancelled(family.get(1));
    assertEquals(List.of(RELATIONSHIPS_TO_REVIEW.at("household")), draft.alerts());
    assertNotEquals(old, city.household(family.get(1)));
    assertEquals(ARAKAWA, city.present(family.get(1)).residence().address());
    assertEquals("世帯主", city.relationship(family.get(1)));
    assertEquals(Optional.of("青木　花子"), city.headName(family.get(1)));
    assertEquals(MITSUI, city.present(family.get(0)).residence().address());
    assertEquals(1, draft.changes().size());
  }

  @Test
  void headWhoComesBackTakesTheHeadshipBack() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    ResidentRecord taro = city.present(family.get(0));
    ResidentRecord hanako = city.present(family.get(1));
    city.accepted(moveOut(TODAY, family.get(0)));
    assertEquals("世帯主", city.relationship(family.get(1)));
    Draft draft = cancelled(family.get(0));
    assertEquals(List.of(), draft.alerts());
    assertEquals(2, draft.changes().size());
    assertEquals(MovementReason.CANCELLATION_NEUTRAL, draft.changes().get(1).reason());
    assertEquals(Optional.of(2), draft.changes().get(1).voids());
    assertEquals(taro, city.present(family.get(0)));
    assertEquals(hanako, city.present(family.get(1)));
  }

  @Test
  void headWhoComesBackToAHouseholdWithoutOneIsNamedAgain() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveWithin(TODAY, alone(family.get(0)), family.get(0)));
    assertEquals(Optional.empty(), city.headName(family.get(1)));
    Draft draft = cancelled(family.get(0));
    assertEquals(3, draft.changes().size());
    assertEquals(Optional.of("青木　太郎"), city.headName(family.get(1)));
    assertEquals(Optional.of("青木　太郎"), city.headName(family.get(2)));
    assertEquals("世帯主", city.relationship(family.get(0)));
  }

  @Test
  void memberWhoComesBackWithoutTheHeadFindsTheHouseholdAsItIs() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY, family.get(0), family.get(1)));
    assertEquals("世帯主", city.relationship(family.get(2)));
    Draft draft = cancelled(family.get(1));
    assertEquals(List.of(RELATIONSHIPS_TO_REVIEW.at("household")), draft.alerts());
    assertEquals(1, draft.changes().size());
    assertEquals(Optional.of("青木　一郎"), city.headName(family.get(1)));
    assertEquals(city.household(family.get(2)), city.household(family.get(1)));
  }

  @Test
  void headWhoComesBackWithoutTheMemberRestoresThoseWhoStayed() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY, family.get(0), family.get(1)));
    Draft draft = cancelled(family.get(0));
    assertEquals(List.of(), draft.alerts());
    assertEquals("子", city.relationship(family.get(2)));
    assertEquals(Optional.of("青木　太郎"), city.headName(family.get(2)));
    assertEquals(ResidentStatus.MOVED_OUT, city.present(family.get(1)).statusOn(TODAY));
    Draft second = city.accepted(cancel(city.last() - 1, family.get(1)));
    assertEquals(1, second.changes().size(), "those already restored are left alone");
    assertEquals(List.of(), second.alerts());
    assertEquals("妻", city.relationship(family.get(1)));
  }

  @Test
  void laterMovementOfThoseWhoFollowedBlocksTheHeadsReturn() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(MOVED_IN.plusDays(1), family.get(0)));
    long movement = city.last();
    city.accepted(moveWithin(TODAY, alone(family.get(1)), family.get(1)));
    assertTrue(
        city.findings(cancel(movement, family.get(0)))
            .contains(CANCELLATION_BLOCKED_BY_LATER.at("household")));
    city.accepted(cancel(city.last(), family.get(1)));
    assertEquals(Set.of(), city.codes(cancel(movement, family.get(0))));
  }

  @Test
  void thoseWhoWouldFollowAreNotHeldByAnotherMovement() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(TODAY, family.get(0)));
    city.lock(family.get(1));
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("household")),
        city.findings(cancel(city.last(), family.get(0))));
  }

  @Test
  void newcomersHeadWhoIsTakenBackLeavesTheOthersWithoutAHead() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    Draft draft = cancelled(family.get(0));
    assertEquals(List.of(HEAD_LEAVES.at("household")), draft.alerts());
    assertEquals(3, draft.changes().size());
    assertEquals(MovementReason.HEAD_CHANGE, draft.changes().get(1).reason());
    assertEquals(Optional.empty(), draft.changes().get(1).voids());
    assertEquals(Optional.empty(), city.headName(family.get(1)));
    assertEquals(1, city.history(family.get(1)).cancellable().orElseThrow().version() - 1);
  }

  @Test
  void headWhoHadJoinedAHouseholdWithoutOneIsTakenBackWithHerName() {
    List<AddresseeNumber> family = city.family(taro(), ichiro(), jiro());
    city.accepted(moveOut(TODAY, family.get(0)));
    Newcomer aunt = newcomer("梅", "世帯主", "1975-02-02", Sex.FEMALE);
    Draft joined = city.accepted(joining(notified(TODAY), city.household(family.get(1)), aunt));
    AddresseeNumber ume = joined.changes().getFirst().after().addresseeNumber();
    Draft draft = cancelled(ume);
    assertEquals(3, draft.changes().size());
    assertEquals(Optional.empty(), city.headName(family.get(1)));
    assertEquals(Optional.of(3), draft.changes().get(1).voids());
  }

  @Test
  void cancelledChangeOfHeadRestoresAll() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    ResidentRecord taro = city.present(family.get(0));
    city.accepted(
        new HeadChange(
            notified(TODAY),
            city.household(family.get(0)),
            Map.of(
                family.get(0),
                Relationship.parse("夫").orElseThrow(),
                family.get(1),
                Relationship.HEAD)));
    Draft draft = cancelled(all(family));
    assertEquals(List.of(), draft.alerts());
    assertEquals(2, draft.changes().size());
    assertEquals(taro, city.present(family.get(0)));
    assertEquals(MovementReason.CANCELLATION_NEUTRAL, draft.changes().getFirst().reason());
  }

  @Test
  void halfAChangeOfHeadCannotBeTakenBackIntoTwoHeads() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(
        new HeadChange(
            notified(TODAY),
            city.household(family.get(0)),
            Map.of(
                family.get(0),
                Relationship.parse("夫").orElseThrow(),
                family.get(1),
                Relationship.HEAD)));
    assertTrue(city.codes(cancel(city.last(), family.get(0))).contains(HEAD_TWICE));
  }

  // ---- planned move-outs ----------------------------------------------------------------------

  @Test
  @Spec({"4.6.0.1-g", "1.1.5-e"})
  void plannedMoveOutIsCancelledBeforeItsDayWithinTheHousehold() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    HouseholdNumber old = city.household(family.get(0));
    LocalDate planned = TODAY.plusDays(5);
    city.accepted(moveOut(planned, all(family)));
    Draft draft = cancelled(all(family));
    assertEquals(List.of(), draft.alerts());
    for (Draft.Change change : draft.changes()) {
      assertEquals(MovementReason.CANCELLATION_PLUS, change.reason());
      assertEquals(RecordedDate.of(planned), change.effectiveOn());
      assertEquals(old, change.after().membership().householdNumber());
    }
    assertTrue(city.on(planned, family.get(0)).residentOn(planned));
  }

  @Test
  void whoStaysOfAHouseholdPlannedToLeaveIsHeadFromThatDayOn() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    LocalDate planned = TODAY.plusDays(5);
    city.accepted(moveOut(planned, all(family)));
    Draft draft = cancelled(family.get(1));
    assertEquals(List.of(RELATIONSHIPS_TO_REVIEW.at("household")), draft.alerts());
    assertEquals(
        "妻", city.on(planned.minusDays(1), family.get(1)).membership().relationship().text());
    assertEquals("世帯主", city.on(planned, family.get(1)).membership().relationship().text());
    assertTrue(city.history(family.get(1)).plannedAfter(TODAY));
    assertTrue(city.codes(moveOut(TODAY, family.get(1))).contains(PLANNED_MOVEMENT_AHEAD));
  }

  @Test
  @Absence
  @Spec("4.6.0.1-o")
  void cancellingAfterThePlannedDayRaisesNoAlert() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    LocalDate planned = TODAY.plusDays(5);
    city.accepted(moveOut(planned, family.get(2)));
    long movement = city.last();
    assertEquals(List.of(), city.findings(cancel(movement, family.get(2))));
    assertEquals(
        List.of(), city.on(planned.plusDays(10)).findings(cancel(movement, family.get(2))));
  }

  @Test
  @Absence
  @Spec("4.6.0.1-o")
  void cancellingAfterTheMoveInNoticeRaisesNoAlert() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY, family.get(2)));
    long movement = city.last();
    List<RecordVersion> versions =
        new java.util.ArrayList<>(city.history(family.get(2)).versions());
    RecordVersion out = versions.removeLast();
    jp.juki.domain.register.Removal planned = out.record().removal().orElseThrow();
    versions.add(
        new RecordVersion(
            out.record()
                .withRemoval(
                    Optional.of(
                        new jp.juki.domain.register.Removal(
                            planned.reason(),
                            planned.on(),
                            planned.notifiedOn(),
                            planned.plannedDestination(),
                            Optional.of(NARA),
                            Optional.of(TODAY),
                            Optional.of(TODAY)))),
            out.version(),
            out.movementId(),
            out.reason(),
            out.effectiveOn(),
            out.recordedAt(),
            out.voids()));
    city.put(versions);
    assertEquals(List.of(), city.findings(cancel(movement, family.get(2))));
  }

  @Test
  @Absence
  @Spec({"1.2.2-f", "4.6.0.1-n"})
  void noReasonIsSpecialToCancellingAMoveOrAFalseMovement() {
    for (MovementReason reason : MovementReason.values()) {
      assertTrue(!reason.text().contains("転居取消") && !reason.text().contains("虚偽"));
    }
    assertEquals(
        Set.of(
            MovementReason.CANCELLATION_PLUS,
            MovementReason.CANCELLATION_MINUS,
            MovementReason.CANCELLATION_NEUTRAL),
        java.util.Arrays.stream(MovementReason.values())
            .filter(MovementReason::cancels)
            .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  @Absence
  @Spec("4.6.0.1-n")
  void aCancellationAsksForNoCauseAndAddsNoRemarkAndNoOtherVersion() {
    assertEquals(
        List.of("circumstances", "movementId", "subjects"),
        java.util.Arrays.stream(Cancellation.class.getRecordComponents())
            .map(java.lang.reflect.RecordComponent::getName)
            .toList());
    AddresseeNumber taro = city.family(taro()).getFirst();
    long moveIn = city.last();
    city.accepted(cancel(moveIn, taro));
    assertEquals(2, city.history(taro).versions().size());
    assertEquals(Optional.empty(), city.present(taro).remarks());
  }

  @Test
  @Spec("4.6.0.1-a")
  void aMovementOfEveryKindIsTakenBack() {
    for (MovementKind kind : MovementKind.values()) {
      Casebook other = new Casebook();
      List<AddresseeNumber> family = other.family(taro(), hanako(), ichiro());
      AddresseeNumber one = family.get(2);
      List<ResidentRecord> before = family.stream().map(other::present).toList();
      Optional<MovementRequest> request = request(kind, other, family);
      if (request.isEmpty()) continue;
      List<AddresseeNumber> moved =
          other.accepted(request.get()).changes().stream()
              .map(change -> change.after().addresseeNumber())
              .toList();
      other.accepted(cancel(other.last(), all(moved)));
      assertEquals(before, family.stream().map(other::present).toList(), kind.name());
      for (AddresseeNumber number : moved)
        if (!family.contains(number))
          assertEquals(ResidentStatus.REMOVED, other.present(number).statusOn(TODAY), kind.name());
      assertTrue(other.on(TODAY, one).residentOn(TODAY), kind.name());
    }
  }

  /** A movement of a kind by one of three, or empty for the cancellation itself. */
  private static Optional<MovementRequest> request(
      MovementKind kind, Casebook city, List<AddresseeNumber> family) {
    AddresseeNumber one = family.get(2);
    HouseholdNumber household = city.household(one);
    Newcomer other = newcomer("春", "世帯主", "1990-01-01", Sex.FEMALE);
    return Optional.ofNullable(
        switch (kind) {
          case MOVE_IN -> moveIn(notified(TODAY), other);
          case MOVE_IN_FROM_ABROAD ->
              new MoveInFromAbroad(
                  notified(TODAY),
                  List.of(other),
                  new Arrival.NewHousehold(Map.of()),
                  ARAKAWA,
                  Optional.empty());
          case MOVE_WITHIN -> moveWithin(TODAY, alone(one), one);
          case MOVE_OUT -> moveOut(TODAY, one);
          case MOVE_OUT_SPECIAL -> new SpecialMoveOut(notified(TODAY), Set.of(one), NARA);
          case MOVE_OUT_ABROAD ->
              new MoveOutAbroad(
                  notified(TODAY), Set.of(one), jp.juki.domain.address.Place.abroad("ペルー", "リマ"));
          case BIRTH ->
              new Birth(
                  exOfficio(RecordedDate.of(TODAY)),
                  household,
                  newcomer("三郎", "子", TODAY.toString(), Sex.MALE));
          case DEATH -> new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(one));
          case HEAD_CHANGE ->
              new HeadChange(
                  notified(TODAY),
                  household,
                  Map.of(
                      family.get(0),
                      Relationship.parse("夫").orElseThrow(),
                      family.get(1),
                      Relationship.HEAD,
                      one,
                      CHILD));
          case MOVE_IN_NOTICE -> null; // takes nobody away: MoveInNoticePolicyTest
          case CANCELLATION -> null;
        });
  }

  // ---- what cannot be taken back --------------------------------------------------------------

  @Test
  void onlyTheLatestMovementOfAPersonIsCancelled() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    long moveIn = city.last();
    city.accepted(moveWithin(TODAY, alone(taro), taro));
    assertEquals(
        List.of(CANCELLATION_BLOCKED_BY_LATER.at("subjects[0]")),
        city.findings(cancel(moveIn, taro)));
    city.accepted(cancel(city.last(), taro));
    assertEquals(Set.of(), city.codes(cancel(moveIn, taro)));
    city.accepted(cancel(moveIn, taro));
    assertEquals(4, city.history(taro).versions().size());
    assertEquals(ResidentStatus.REMOVED, city.present(taro).statusOn(TODAY));
  }

  @Test
  void movementIsCancelledOnceAndACancellationNever() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveWithin(TODAY, alone(taro), taro));
    long move = city.last();
    city.accepted(cancel(move, taro));
    assertEquals(List.of(ALREADY_CANCELLED.at("subjects[0]")), city.findings(cancel(move, taro)));
    assertEquals(
        List.of(CANCELLATION_OF_CANCELLATION.at("subjects[0]")),
        city.findings(cancel(city.last(), taro)));
  }

  @Test
  void movementAndItsPersonsAreKnown() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    assertEquals(
        List.of(TARGET_NOT_FOUND.at("movementId")), city.findings(cancel(999, family.get(0))));
    city.accepted(moveOut(TODAY, family.get(1)));
    assertEquals(
        List.of(NOT_OF_MOVEMENT.at("subjects[0]")),
        city.findings(cancel(city.last(), family.get(0))));
    assertEquals(Set.of(SUBJECT_MISSING), city.codes(cancel(city.last())));
  }

  @Test
  void personHeldByAnotherMovementIsLocked() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.lock(taro);
    assertEquals(Set.of(LOCKED_BY_OTHER), city.codes(cancel(city.last(), taro)));
  }

  @Test
  void effectiveDayIsThatOfTheMovementTakenBack() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(
        List.of(EFFECTIVE_DATE_IS_GIVEN.at("effectiveOn")),
        city.findings(
            new Cancellation(exOfficio(RecordedDate.of(TODAY)), city.last(), Set.of(taro))));
    assertEquals(
        Set.of(),
        city.codes(
            new Cancellation(exOfficio(RecordedDate.of(MOVED_IN)), city.last(), Set.of(taro))));
  }

  @Test
  @Spec({"4.6.1.1-a", "4.2.0.5-a", "4.6.0.1-l"})
  void basisOfACancellationFollowsTheCommonRules() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(
        Set.of(OFFER_DATE_MISSING), city.codes(based(Basis.OFFER, Optional.empty(), taro)));
    assertEquals(Set.of(), city.codes(based(Basis.OFFER, Optional.of(TODAY), taro)));
    assertEquals(
        Set.of(NOTIFICATION_DATE_MISSING),
        city.codes(based(Basis.NOTIFICATION, Optional.empty(), taro)));
  }

  private Cancellation based(Basis basis, Optional<LocalDate> offeredOn, AddresseeNumber who) {
    return new Cancellation(
        new Circumstances(
            basis,
            Optional.empty(),
            Optional.empty(),
            offeredOn,
            Optional.empty(),
            Optional.empty()),
        city.last(),
        Set.of(who));
  }

  @Test
  void twoHouseholdsThatLeftWholeComeBackOneAfterTheOther() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1990-01-01", Sex.FEMALE)).getFirst();
    city.accepted(
        moveWithin(
            TODAY,
            new Arrival.NewHousehold(Map.of(taro, Relationship.HEAD, haru, WIFE)),
            taro,
            haru));
    long movement = city.last();
    assertTrue(
        city.findings(cancel(movement, taro, haru))
            .contains(SEVERAL_HOUSEHOLDS_RETURN.at("subjects")));
    city.accepted(cancel(movement, haru));
    assertEquals(Optional.of("青木　春"), city.headName(haru));
    city.accepted(cancel(movement, taro));
    assertNotEquals(city.household(taro), city.household(haru));
  }

  @Test
  void partThatJoinedElsewhereComesBackAndLeavesThatHouseholdAsItWas() {
    List<AddresseeNumber> family = city.family(taro(), ichiro());
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1960-01-01", Sex.FEMALE)).getFirst();
    city.accepted(
        new MoveWithin(
            notified(TODAY),
            Set.of(family.get(1)),
            new Arrival.Join(
                city.household(haru),
                Map.of(
                    family.get(1),
                    Relationship.of(CHILD.terms().getFirst(), CHILD.terms().getFirst()))),
            ARAKAWA));
    assertEquals(city.household(haru), city.household(family.get(1)));
    Draft draft = cancelled(family.get(1));
    assertEquals(1, draft.changes().size());
    assertEquals(city.household(family.get(0)), city.household(family.get(1)));
    assertEquals("子", city.relationship(family.get(1)));
    assertEquals(List.of(), draft.alerts().stream().filter(Finding::blocks).toList());
  }

  @Test
  void birthIntoAHouseholdThatIsTakenBackLeavesTheChildAsHead() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    long moveIn = city.last();
    city.accepted(
        new Birth(
            exOfficio(RecordedDate.of(TODAY)),
            city.household(taro),
            newcomer("三郎", "子", TODAY.toString(), Sex.MALE)));
    assertEquals(Set.of(HEAD_UNDER_15), city.codes(cancel(moveIn, taro)));
  }

  @Test
  void everyPersonOfAMovementMayBeChosenWhetherMovedOrFollowed() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    ResidentRecord hanako = city.present(family.get(1));
    city.accepted(moveOut(TODAY, family.get(0)));
    Draft draft = cancelled(all(family));
    assertEquals(2, draft.changes().size());
    assertEquals(hanako, city.present(family.get(1)));
  }

  @Test
  void nobodyComesBackToAHouseholdWhoseHeadIsAboutToGo() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY.plusDays(3), family.get(2)));
    long movement = city.last();
    city.accepted(moveOut(TODAY.plusDays(5), family.get(0)));
    assertTrue(
        city.findings(cancel(movement, family.get(2)))
            .contains(PLANNED_MOVEMENT_AHEAD.at("household")));
    city.accepted(cancel(city.last(), family.get(0)));
    assertEquals(Set.of(), city.codes(cancel(movement, family.get(2))));
  }
}
