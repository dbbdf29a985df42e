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
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class MoveWithinPolicyTest {
  private static final Relationship CHILD = Relationship.parse("子").orElseThrow();
  private static final Relationship WIFE = Relationship.parse("妻").orElseThrow();
  private final Casebook city = new Casebook();

  private static Arrival.NewHousehold household(Map<AddresseeNumber, Relationship> relationships) {
    return new Arrival.NewHousehold(relationships);
  }

  @Test
  @Spec({"4.1.2.1-a", "1.1.1-h", "1.1.1-i", "1.1.1-j", "1.1.1-k"})
  void moveKeepsPreviousPlaceAndNotificationAndRenewsAddressAndItsDay() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    ResidentRecord.Residence before = city.present(taro).residence();
    Draft draft = city.accepted(moveWithin(TODAY, alone(taro), taro));
    ResidentRecord.Residence after = city.present(taro).residence();
    assertEquals(MovementReason.MOVE_WITHIN, draft.changes().getFirst().reason());
    assertEquals(MITSUI, after.address());
    assertEquals(Optional.of(ARAKAWA), after.formerAddress());
    assertEquals(RecordedDate.of(TODAY), after.addressSince());
    assertEquals(before.residentSince(), after.residentSince());
    assertEquals(before.previousPlace(), after.previousPlace());
    assertEquals(before.notifiedOn(), after.notifiedOn());
    assertEquals(before.notifiedExOfficio(), after.notifiedExOfficio());
    assertEquals(2, city.history(taro).present().version());
  }

  @Test
  @Spec({"4.0.1-c", "4.0.2-a"})
  void wholeHouseholdKeepsItsNumberAndPartOfItGetsANewOne() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    HouseholdNumber old = city.household(family.get(0));
    city.accepted(
        moveWithin(
            MOVED_IN.plusDays(2),
            household(
                Map.of(
                    family.get(0), Relationship.HEAD, family.get(1), WIFE, family.get(2), CHILD)),
            family.toArray(AddresseeNumber[]::new)));
    assertEquals(old, city.household(family.get(0)));
    city.accepted(
        new MoveWithin(notified(TODAY), Set.of(family.get(2)), alone(family.get(2)), ARAKAWA));
    assertNotEquals(old, city.household(family.get(2)));
    assertEquals("世帯主", city.relationship(family.get(2)));
    assertEquals(Optional.of("青木　一郎"), city.headName(family.get(2)));
    assertEquals(Optional.of("青木　太郎"), city.headName(family.get(1)));
    assertEquals(old, city.household(family.get(1)));
    assertEquals(2, city.history(family.get(1)).present().version());
  }

  @Test
  void peopleOfTwoWholeHouseholdsFormANewOne() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1990-01-01", Sex.FEMALE)).getFirst();
    HouseholdNumber first = city.household(taro);
    HouseholdNumber second = city.household(haru);
    city.accepted(
        moveWithin(TODAY, household(Map.of(taro, Relationship.HEAD, haru, WIFE)), taro, haru));
    assertEquals(city.household(taro), city.household(haru));
    assertTrue(!Set.of(first, second).contains(city.household(taro)));
    assertEquals(1, city.present(taro).membership().order());
    assertEquals(2, city.present(haru).membership().order());
  }

  @Test
  void whoJoinsAnotherHouseholdStandsLastThere() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1990-01-01", Sex.FEMALE)).getFirst();
    MoveWithin joining =
        new MoveWithin(
            notified(TODAY),
            Set.of(haru),
            new Arrival.Join(city.household(family.get(0)), Map.of(haru, Relationship.LODGER)),
            ARAKAWA);
    assertEquals(Set.of(ADDRESS_UNCHANGED), city.codes(joining));
    city.accepted(joining);
    assertEquals(3, city.present(haru).membership().order());
    assertEquals(Optional.of("青木　太郎"), city.headName(haru));
    assertEquals(city.household(family.get(0)), city.household(haru));
  }

  @Test
  @Spec("4.0.2-a")
  void whoMovesInAsHeadGivesThoseWhoLiveThereTheirRelationships() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1955-03-03", Sex.FEMALE)).getFirst();
    Relationship spouseOfChild = Relationship.parse("子の妻").orElseThrow();
    HouseholdNumber joined = city.household(family.get(0));
    city.accepted(
        new MoveWithin(
            notified(TODAY),
            Set.of(haru),
            new Arrival.Join(
                joined,
                Map.of(
                    haru, Relationship.HEAD, family.get(0), CHILD, family.get(1), spouseOfChild)),
            ARAKAWA));
    assertEquals(
        List.of("世帯主", "子", "子の妻"),
        List.of(
            city.relationship(haru),
            city.relationship(family.get(0)),
            city.relationship(family.get(1))));
    assertEquals(Optional.of("青木　春"), city.headName(family.get(1)));
  }

  @Test
  @Spec("5.2-c")
  void thoseWhoJoinTogetherStandBehindEachOther() {
    AddresseeNumber haru = city.family(newcomer("春", "世帯主", "1955-03-03", Sex.FEMALE)).getFirst();
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(
        new MoveWithin(
            notified(TODAY),
            Set.copyOf(family),
            new Arrival.Join(
                city.household(haru),
                Map.of(
                    family.get(0), CHILD, family.get(1), Relationship.parse("子の妻").orElseThrow())),
            ARAKAWA));
    assertEquals(
        List.of(2, 3),
        family.stream().map(number -> city.present(number).membership().order()).toList());
  }

  @Test
  void ownHouseholdIsNotJoinedAndAnEmptyOneNeither() {
    List<AddresseeNumber> family = city.family(taro(), ichiro());
    MoveWithin own =
        moveWithin(
            TODAY,
            new Arrival.Join(city.household(family.get(0)), Map.of(family.get(1), CHILD)),
            family.get(1));
    assertEquals(Set.of(JOINS_OWN_HOUSEHOLD, ADDRESS_OF_HOUSEHOLD_DIFFERS), city.codes(own));
    MoveWithin nowhere =
        moveWithin(
            TODAY,
            new Arrival.Join(
                HouseholdNumber.ofSerial(77_777).orElseThrow(), Map.of(family.get(1), CHILD)),
            family.get(1));
    assertTrue(city.codes(nowhere).contains(HOUSEHOLD_WITHOUT_MEMBERS));
  }

  @Test
  @Spec({"4.0.2-b", "4.0.1-d"})
  void everySubjectAndNobodyElseGetsARelationship() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    assertEquals(
        List.of(RELATIONSHIP_MISSING.at("subjects[1].relationship")),
        city.findings(moveWithin(TODAY, alone(family.get(1)), family.get(1), family.get(2))));
    assertEquals(
        List.of(RELATIONSHIP_OF_OTHERS.at("arrival.relationships")),
        city
            .findings(
                moveWithin(
                    TODAY,
                    household(Map.of(family.get(2), Relationship.HEAD, family.get(1), WIFE)),
                    family.get(2)))
            .stream()
            .filter(Finding::blocks)
            .toList());
  }

  @Test
  void newHouseholdHasOneHead() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    assertEquals(
        Set.of(HEAD_MISSING),
        city.codes(moveWithin(TODAY, household(Map.of(family.get(1), WIFE)), family.get(1))));
    assertEquals(
        List.of(HEAD_TWICE.at("household")),
        city.findings(
            moveWithin(
                TODAY,
                household(
                    Map.of(family.get(1), Relationship.HEAD, family.get(2), Relationship.HEAD)),
                family.get(1),
                family.get(2))));
  }

  @Test
  @Spec({"4.0.4-a", "4.2.0.1-a"})
  void loneMemberWhoStaysBecomesHeadExOfficio() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    Draft draft = city.accepted(moveWithin(TODAY, alone(family.get(0)), family.get(0)));
    assertEquals(2, draft.changes().size());
    Draft.Change follows = draft.changes().get(1);
    assertEquals(family.get(1), follows.after().addresseeNumber());
    assertEquals(MovementReason.HEAD_CHANGE, follows.reason());
    assertEquals(Relationship.HEAD, follows.after().membership().relationship());
    assertEquals(Optional.of("青木　花子"), follows.after().membership().headName());
    assertEquals(RecordedDate.of(TODAY), follows.effectiveOn());
    assertEquals(Optional.of(ARAKAWA), Optional.of(follows.after().residence().address()));
    assertEquals(List.of(), draft.alerts());
  }

  @Test
  @Spec("4.0.4-a")
  void memberLeftAloneIsNotHeadBeforeBeingAResident() {
    List<AddresseeNumber> family = city.family(taro());
    Draft joined = city.accepted(joining(notified(TODAY), city.household(family.get(0)), hanako()));
    AddresseeNumber hanako = joined.changes().getFirst().after().addresseeNumber();
    Draft draft =
        city.accepted(
            new Death(exOfficio(RecordedDate.of(TODAY.minusDays(3))), Set.of(family.get(0))));
    assertEquals(hanako, draft.changes().get(1).after().addresseeNumber());
    assertEquals(RecordedDate.of(TODAY), draft.changes().get(1).effectiveOn());
  }

  @Test
  @Spec({"4.0.4-c", "1.1.10-a"})
  void householdOfTwoOrMoreGoesOnWithoutAHeadAfterAnAlert() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    MoveWithin request = moveWithin(TODAY, alone(family.get(0)), family.get(0));
    assertEquals(List.of(HEAD_LEAVES.at("household")), city.findings(request));
    Draft draft = city.accepted(request);
    assertEquals(3, draft.changes().size());
    assertEquals(Optional.empty(), city.headName(family.get(1)));
    assertEquals(Optional.empty(), city.headName(family.get(2)));
    assertEquals("妻", city.relationship(family.get(1)));
  }

  @Test
  @Spec("4.0.4-d")
  void membersOfAHouseholdWithoutAHeadCanMove() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro(), jiro());
    city.accepted(moveWithin(TODAY, alone(family.get(0)), family.get(0)));
    assertEquals(Set.of(), city.codes(moveOut(TODAY, family.get(2))));
    city.accepted(moveOut(TODAY, family.get(2)));
    Draft last = city.accepted(moveOut(TODAY, family.get(3)));
    assertEquals(2, last.changes().size(), "the one who is left becomes head");
    assertEquals("世帯主", city.relationship(family.get(1)));
  }

  @Test
  void memberWhoIsNotTheHeadLeavesTheOthersUntouched() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    Draft draft = city.accepted(moveWithin(TODAY, alone(family.get(1)), family.get(1)));
    assertEquals(1, draft.changes().size());
    assertEquals(List.of(), draft.alerts());
  }

  @Test
  @Absence
  @Spec({"4.1.2.1-a", "4.1.2.1-b"})
  void anotherHouseOnTheSameLotIsAMoveAndLeavesNoRemark() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Address nextDoor = new Address("0001001", "荒川一丁目", "1番1号", Optional.of("離れ"), "5770843");
    MoveWithin request = new MoveWithin(notified(TODAY), Set.of(taro), alone(taro), nextDoor);
    assertEquals(Set.of(), city.codes(request));
    city.accepted(request);
    assertEquals(Optional.empty(), city.present(taro).remarks());
    assertTrue(ARAKAWA.sameLot(nextDoor));
  }

  @Test
  void unchangedAddressIsPointedOut() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(
        List.of(ADDRESS_UNCHANGED.at("subjects[0]")),
        city.findings(new MoveWithin(notified(TODAY), Set.of(taro), alone(taro), ARAKAWA)));
  }

  @Test
  void addressOutsideTheDictionaryIsRefused() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Address outside = new Address("9999999", "他市の町", "1番", Optional.empty(), "6300000");
    assertEquals(
        Set.of(TOWN_UNKNOWN),
        city.codes(new MoveWithin(notified(TODAY), Set.of(taro), alone(taro), outside)));
  }

  @Test
  @Spec({"4.0.3-a", "4.0.3-c"})
  void effectiveDateIsEnteredExactAndNotAfterToday() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(Set.of(EFFECTIVE_DATE_MISSING), city.codes(moveWithin(null, alone(taro), taro)));
    assertEquals(
        Set.of(EFFECTIVE_DATE_IN_FUTURE),
        city.codes(moveWithin(TODAY.plusDays(1), alone(taro), taro)));
    assertEquals(
        Set.of(NOTIFICATION_DATE_MISSING),
        city.codes(new MoveWithin(notified(TODAY, null), Set.of(taro), alone(taro), MITSUI)));
  }

  @Test
  void lateNotificationIsPointedOut() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.on(MOVED_IN.plusDays(30));
    LocalDate now = MOVED_IN.plusDays(30);
    assertEquals(
        Set.of(),
        city.codes(
            new MoveWithin(notified(now.minusDays(14), now), Set.of(taro), alone(taro), MITSUI)));
    assertEquals(
        Set.of(NOTIFIED_LATE),
        city.codes(
            new MoveWithin(notified(now.minusDays(15), now), Set.of(taro), alone(taro), MITSUI)));
  }

  @Test
  void dayBeforeTheLastMovementIsPointedOutAndOneBeforeTheBirthRefused() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(
        List.of(EFFECTIVE_BEFORE_LAST_MOVEMENT.at("subjects[0]")),
        city.findings(
            new MoveWithin(
                notified(MOVED_IN.minusDays(1), MOVED_IN), Set.of(taro), alone(taro), MITSUI)));
    assertEquals(
        Set.of(),
        city.codes(
            new MoveWithin(notified(MOVED_IN, MOVED_IN), Set.of(taro), alone(taro), MITSUI)));
    LocalDate early = LocalDate.of(1985, 1, 6);
    assertTrue(
        city.codes(
                new MoveWithin(
                    exOfficio(RecordedDate.of(early)), Set.of(taro), alone(taro), MITSUI))
            .contains(EFFECTIVE_BEFORE_BIRTH));
  }

  @Test
  void onlyResidentsMove() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    AddresseeNumber nobody = AddresseeNumber.ofSerial(88_888).orElseThrow();
    assertEquals(
        Set.of(TARGET_NOT_FOUND, RELATIONSHIP_OF_OTHERS),
        city.codes(moveWithin(TODAY, alone(nobody), nobody)));
    assertEquals(Set.of(SUBJECT_MISSING), city.codes(moveWithin(TODAY, household(Map.of()))));
    city.accepted(moveOut(TODAY, taro));
    assertEquals(Set.of(NOT_A_RESIDENT), city.codes(moveWithin(TODAY, alone(taro), taro)));
  }

  @Test
  @Spec("4.0.8-d")
  void personHeldByAnotherProvisionalMovementIsLocked() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.lock(family.get(0));
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("subjects[0]")),
        city.findings(moveWithin(TODAY, alone(family.get(0)), family.get(0))).stream()
            .filter(Finding::blocks)
            .toList());
    assertEquals(Set.of(), city.codes(moveWithin(TODAY, alone(family.get(1)), family.get(1))));
  }

  @Test
  void memberWhoseRecordWouldFollowIsLockedToo() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.lock(family.get(1));
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("household")),
        city.findings(moveWithin(TODAY, alone(family.get(0)), family.get(0))));
  }
}
