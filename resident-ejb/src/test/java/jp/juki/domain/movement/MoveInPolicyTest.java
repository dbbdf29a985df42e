package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveInPolicyTest {
  private static final Relationship WIFE_OF_CHILD = relationship("子の妻");
  private final Casebook city = new Casebook();

  @Test
  @Spec({"4.1.1.1-a", "4.1.0.1-b", "4.0.2-a", "1.1.3-a"})
  void familyThatMovesInBecomesANewHousehold() {
    Draft draft = city.accepted(moveIn(notified(MOVED_IN), taro(), hanako(), ichiro()));
    assertEquals(List.of(), draft.alerts());
    assertEquals(3, draft.changes().size());
    for (Draft.Change change : draft.changes()) {
      ResidentRecord record = change.after();
      assertEquals(Optional.empty(), change.before());
      assertEquals(MovementReason.MOVE_IN, change.reason());
      assertEquals(RecordedDate.of(MOVED_IN), change.effectiveOn());
      assertEquals(Optional.empty(), change.voids());
      assertEquals(ARAKAWA, record.residence().address());
      assertEquals(Optional.of(NARA), record.residence().previousPlace());
      assertEquals(Optional.empty(), record.residence().formerAddress());
      assertEquals(Optional.of("青木　太郎"), record.membership().headName());
      assertEquals(Optional.empty(), record.removal());
      assertTrue(record.recordCode().isPresent());
    }
    assertEquals(
        1,
        draft.changes().stream()
            .map(change -> change.after().membership().householdNumber())
            .distinct()
            .count());
    assertEquals(
        List.of(1, 2, 3),
        draft.changes().stream().map(change -> change.after().membership().order()).toList());
  }

  @Test
  @Spec("4.1.0.1-e")
  void aChildBornOnTheWayIsEnteredForTheReasonOfTheMove() {
    String birth = MOVED_IN.minusDays(3).toString();
    Newcomer child = newcomer("三郎", "子", birth, Sex.MALE);
    List<MovementRequest> moves =
        List.of(
            moveIn(notified(MOVED_IN), taro(), hanako(), child),
            new MoveInFromAbroad(
                notified(MOVED_IN),
                List.of(taro(), hanako(), child),
                new Arrival.NewHousehold(Map.of()),
                ARAKAWA,
                Optional.of(Place.abroad("ブラジル", "サンパウロ"))));
    for (MovementRequest move : moves) {
      Draft draft = city.accepted(move);
      assertEquals(3, draft.changes().size());
      for (Draft.Change change : draft.changes())
        assertEquals(move.kind().reason(), change.reason());
      ResidentRecord entered = draft.changes().getLast().after();
      assertEquals(birth, entered.person().birth().sortDay().toString());
      assertEquals(RecordedDate.of(MOVED_IN), entered.residence().residentSince());
    }
  }

  @Test
  @Spec("1.1.18-a")
  void readingsAndTheirConfirmationAreKeptAsEntered() {
    Newcomer plain = hanako();
    ResidentRecord.Person person =
        new ResidentRecord.Person(
            plain.person().name(),
            new Furigana(Optional.of("アオキ"), Optional.of("ハナコ"), Furigana.State.FAMILY_ONLY),
            Optional.of(new FormerName(new Name("髙橋"), "タカハシ", true)),
            Optional.empty(),
            plain.person().birth(),
            plain.person().sex());
    Newcomer read =
        new Newcomer(
            Optional.empty(),
            person,
            Relationship.HEAD,
            plain.domicile(),
            Optional.empty(),
            Optional.empty());
    Draft draft = city.accepted(moveIn(notified(MOVED_IN), read));
    assertEquals(person, draft.changes().getFirst().after().person());
  }

  @Test
  @Spec("4.1.1.1-b")
  void addressSinceIsTheDayOfBecomingResident() {
    Draft draft = city.accepted(moveIn(notified(MOVED_IN, MOVED_IN.plusDays(2)), taro()));
    ResidentRecord.Residence residence = draft.changes().getFirst().after().residence();
    assertNotEquals(TODAY, MOVED_IN);
    assertEquals(RecordedDate.of(MOVED_IN), residence.residentSince());
    assertEquals(residence.residentSince(), residence.addressSince());
  }

  @Test
  @Spec("1.1.1-j")
  void dayOfNotificationIsKeptAndExOfficioTheDayOfEntry() {
    Draft notified = city.accepted(moveIn(notified(MOVED_IN, MOVED_IN.plusDays(2)), taro()));
    ResidentRecord.Residence byNotice = notified.changes().getFirst().after().residence();
    assertEquals(MOVED_IN.plusDays(2), byNotice.notifiedOn());
    assertFalse(byNotice.notifiedExOfficio());
    Draft entered =
        city.accepted(
            moveIn(
                exOfficio(RecordedDate.of(MOVED_IN)),
                newcomer("五郎", "世帯主", "1970-03-03", Sex.MALE)));
    ResidentRecord.Residence exOfficio = entered.changes().getFirst().after().residence();
    assertEquals(TODAY, exOfficio.notifiedOn());
    assertTrue(exOfficio.notifiedExOfficio());
  }

  @Test
  @Spec({"4.0.3-a", "11.1-a"})
  void everyFindingIsReportedTogetherInTheStandardsOrder() {
    MoveIn wrong =
        new MoveIn(
            new Circumstances(
                Basis.NOTIFICATION,
                Optional.empty(),
                Optional.of(TODAY.plusDays(1)),
                Optional.of(TODAY),
                Optional.of(TODAY.plusDays(1)),
                Optional.empty()),
            List.of(hanako()),
            new Arrival.NewHousehold(Map.of()),
            new Address("9999999", "無い町", "1番", Optional.empty(), "5770843"),
            Place.abroad("ブラジル", "サンパウロ"),
            Optional.of("\uE000"),
            false,
            Optional.empty());
    List<Finding> findings = city.findings(wrong);
    assertEquals(
        List.of(
            HEAD_MISSING.at("household"),
            TOWN_UNKNOWN.at("address.townCode"),
            EFFECTIVE_DATE_MISSING.at("effectiveOn"),
            PLACE_OF_OTHER_KIND.at("previousPlace"),
            NOTIFICATION_DATE_IN_FUTURE.at("notifiedOn"),
            NOTICE_DATE_IN_FUTURE.at("noticedOn"),
            OFFER_DATE_WITHOUT_OFFER.at("offeredOn"),
            LETTER_PRIVATE_USE.at("previousHead")),
        findings);
  }

  @Test
  @Spec({"4.0.3-c", "11.1-c"})
  void effectiveDateAfterTodayIsRefused() {
    assertEquals(
        Set.of(EFFECTIVE_DATE_IN_FUTURE), city.codes(moveIn(notified(TODAY.plusDays(1)), taro())));
    assertEquals(Set.of(), city.codes(moveIn(notified(TODAY), taro())));
  }

  @Test
  @Spec("1.1.8-a")
  void effectiveDateOfAMoveInIsOnTheCalendar() {
    RecordedDate about = Wareki.parse("令和8年3月頃").orElseThrow();
    RecordedDate february = Wareki.parse("令和7年2月29日").orElseThrow();
    assertEquals(Set.of(DATE_NOT_EXACT), city.codes(moveIn(exOfficio(about), taro())));
    assertEquals(Set.of(DATE_NOT_EXACT), city.codes(moveIn(exOfficio(february), taro())));
  }

  @Test
  @Spec({"4.1.0.2-a", "4.1.0.2-c", "1.2.1-c"})
  void notificationCarriesItsDayNotAfterToday() {
    assertEquals(
        Set.of(NOTIFICATION_DATE_MISSING), city.codes(moveIn(notified(MOVED_IN, null), taro())));
    assertEquals(
        Set.of(NOTIFICATION_DATE_IN_FUTURE),
        city.codes(moveIn(notified(MOVED_IN, TODAY.plusDays(1)), taro())));
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN, TODAY), taro())));
  }

  @Test
  @Spec({"4.2.0.2-a", "4.2.0.2-b"})
  void exOfficioHasNoDayOfNotification() {
    assertEquals(
        Set.of(NOTIFICATION_DATE_EX_OFFICIO),
        city.codes(moveIn(circumstances(Basis.EX_OFFICIO, TODAY, null, null), taro())));
    assertEquals(Set.of(), city.codes(moveIn(exOfficio(RecordedDate.of(MOVED_IN)), taro())));
  }

  @Test
  @Spec({"4.2.0.5-b", "1.2.1-d"})
  void onlyAnOfferHasADayOfOffer() {
    assertEquals(
        Set.of(), city.codes(moveIn(circumstances(Basis.OFFER, null, TODAY, TODAY), taro())));
    assertEquals(
        Set.of(OFFER_DATE_MISSING),
        city.codes(moveIn(circumstances(Basis.OFFER, null, null, null), taro())));
    assertEquals(
        Set.of(OFFER_DATE_IN_FUTURE),
        city.codes(moveIn(circumstances(Basis.OFFER, null, TODAY.plusDays(1), null), taro())));
    assertEquals(
        Set.of(NOTIFICATION_DATE_EX_OFFICIO),
        city.codes(moveIn(circumstances(Basis.OFFER, TODAY, TODAY, null), taro())));
    assertEquals(
        Set.of(OFFER_DATE_WITHOUT_OFFER),
        city.codes(moveIn(circumstances(Basis.EX_OFFICIO, null, TODAY, null), taro())));
    assertEquals(
        Set.of(NOTICE_DATE_IN_FUTURE),
        city.codes(moveIn(circumstances(Basis.EX_OFFICIO, null, null, TODAY.plusDays(1)), taro())));
  }

  private static Circumstances circumstances(
      Basis basis, LocalDate notifiedOn, LocalDate offeredOn, LocalDate noticedOn) {
    return new Circumstances(
        basis,
        Optional.of(RecordedDate.of(MOVED_IN)),
        Optional.ofNullable(notifiedOn),
        Optional.ofNullable(offeredOn),
        Optional.ofNullable(noticedOn),
        Optional.empty());
  }

  @Test
  void notificationLaterThanFourteenDaysIsPointedOut() {
    LocalDate moved = TODAY.minusDays(14);
    assertEquals(Set.of(), city.codes(moveIn(notified(moved), taro())));
    assertEquals(Set.of(NOTIFIED_LATE), city.codes(moveIn(notified(moved.minusDays(1)), taro())));
  }

  @Test
  @Spec("4.0.2-b")
  void newHouseholdHasExactlyOneHead() {
    assertEquals(Set.of(HEAD_MISSING), city.codes(moveIn(notified(MOVED_IN), ichiro(), jiro())));
    Newcomer second = newcomer("三郎", "世帯主", "1980-01-01", Sex.MALE);
    assertEquals(Set.of(HEAD_TWICE), city.codes(moveIn(notified(MOVED_IN), taro(), second)));
  }

  @Test
  @Spec("4.0.1-e")
  void somebodyHasToMoveIn() {
    assertEquals(Set.of(SUBJECT_MISSING), city.codes(moveIn(notified(MOVED_IN))));
  }

  @Test
  @Spec({"4.0.2-a", "5.2-c"})
  void whoJoinsAHouseholdStandsLastAndNamesItsHead() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    Newcomer mother = newcomer("梅", "母", "1955-02-02", Sex.FEMALE);
    Draft draft =
        city.accepted(joining(notified(MOVED_IN), city.household(family.get(0)), mother, jiro()));
    assertEquals(2, draft.changes().size(), "nobody else's record changes");
    ResidentRecord.Membership joined = draft.changes().getFirst().after().membership();
    assertEquals(city.household(family.get(0)), joined.householdNumber());
    assertEquals(Optional.of("青木　太郎"), joined.headName());
    assertEquals(3, joined.order());
    assertEquals(4, draft.changes().getLast().after().membership().order());
  }

  @Test
  void householdThatIsJoinedHasMembersAndKeepsItsOneHead() {
    List<AddresseeNumber> family = city.family(taro());
    var household = city.household(family.get(0));
    Newcomer head = newcomer("三郎", "世帯主", "1980-01-01", Sex.MALE);
    assertEquals(Set.of(HEAD_TWICE), city.codes(joining(notified(MOVED_IN), household, head)));
    city.accepted(moveOut(TODAY, family.get(0)));
    assertEquals(
        Set.of(HOUSEHOLD_WITHOUT_MEMBERS),
        city.codes(joining(notified(MOVED_IN), household, jiro())));
  }

  @Test
  @Spec("1.1.10-a")
  void householdWithoutAHeadCanBeJoined() {
    List<AddresseeNumber> family = city.family(taro(), ichiro(), jiro());
    city.accepted(moveOut(TODAY, family.get(0)));
    Newcomer lodger = newcomer("五郎", "同居人", "1970-03-03", Sex.MALE);
    Draft draft = city.accepted(joining(notified(TODAY), city.household(family.get(1)), lodger));
    assertEquals(Optional.empty(), draft.changes().getFirst().after().membership().headName());
    assertEquals(1, draft.changes().size());
    assertEquals(List.of(), draft.alerts());
  }

  @Test
  @Spec("4.0.2-a")
  void headWhoJoinsAHouseholdGivesItsMembersTheirRelationships() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    MoveIn request =
        grandfather(
            Map.of(
                family.get(0), relationship("子"),
                family.get(1), relationship("子の妻"),
                family.get(2), relationship("子の子")),
            city.household(family.get(0)));
    Draft draft = city.accepted(request);
    assertEquals(List.of(), draft.alerts());
    assertEquals("子の妻", city.present(family.get(1)).membership().relationship().text());
    assertEquals(2, city.present(family.get(0)).membership().order());
    assertEquals(1, draft.changes().getFirst().after().membership().order());
    for (AddresseeNumber member : family) assertEquals(Optional.of("青木　巌"), city.headName(member));
  }

  @Test
  @Spec("4.0.2-a")
  void membersGetOtherRelationshipsOnlyFromANewHeadAndNobodyIsForgotten() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    var household = city.household(family.get(0));
    assertEquals(
        Set.of(RELATIONSHIPS_TO_REVIEW),
        city.codes(grandfather(Map.of(family.get(0), relationship("子")), household)));
    assertEquals(
        Set.of(HEAD_TWICE),
        city.codes(grandfather(Map.of(family.get(1), WIFE_OF_CHILD), household)));
    AddresseeNumber stranger = AddresseeNumber.ofSerial(99_999).orElseThrow();
    assertTrue(
        city.codes(grandfather(Map.of(stranger, WIFE_OF_CHILD), household))
            .contains(RELATIONSHIP_OF_OTHERS));
    MoveIn lodger =
        joining(notified(MOVED_IN), household, newcomer("蛍", "同居人", "1990-01-01", Sex.MALE));
    assertEquals(
        Set.of(RELATIONSHIP_OF_OTHERS),
        city.codes(
            new MoveIn(
                lodger.circumstances(),
                lodger.newcomers(),
                new Arrival.Join(household, Map.of(family.get(1), WIFE_OF_CHILD)),
                ARAKAWA,
                NARA,
                Optional.empty(),
                false,
                Optional.empty())));
  }

  /** A grandfather becomes the head of the household that he joins. */
  private static MoveIn grandfather(
      Map<AddresseeNumber, Relationship> relationships, HouseholdNumber household) {
    return new MoveIn(
        notified(MOVED_IN),
        List.of(newcomer("巌", "世帯主", "1955-02-02", Sex.MALE)),
        new Arrival.Join(household, relationships),
        ARAKAWA,
        NARA,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Relationship relationship(String text) {
    return Relationship.parse(text).orElseThrow();
  }

  @Test
  void headWhoJoinsAHouseholdWithoutOneIsNamedByAllAndRelationshipsNeedReview() {
    List<AddresseeNumber> family = city.family(taro(), ichiro(), jiro());
    city.accepted(moveOut(TODAY, family.get(0)));
    Newcomer aunt = newcomer("梅", "世帯主", "1975-02-02", Sex.FEMALE);
    MoveIn request = joining(notified(TODAY), city.household(family.get(1)), aunt);
    assertEquals(Set.of(RELATIONSHIPS_TO_REVIEW), city.codes(request));
    Draft draft = city.accepted(request);
    assertEquals(3, draft.changes().size());
    assertEquals(MovementReason.MOVE_IN, draft.changes().get(0).reason());
    assertEquals(MovementReason.HEAD_CHANGE, draft.changes().get(1).reason());
    assertEquals(Optional.of("青木　梅"), city.headName(family.get(1)));
    assertEquals(Optional.of("青木　梅"), city.headName(family.get(2)));
  }

  @Test
  void addressOtherThanTheHouseholdsIsPointedOut() {
    List<AddresseeNumber> family = city.family(taro());
    MoveIn base = joining(notified(MOVED_IN), city.household(family.get(0)), jiro());
    MoveIn elsewhere =
        new MoveIn(
            base.circumstances(),
            base.newcomers(),
            base.arrival(),
            MITSUI,
            NARA,
            Optional.empty(),
            false,
            Optional.empty());
    assertEquals(Set.of(ADDRESS_OF_HOUSEHOLD_DIFFERS), city.codes(elsewhere));
    assertEquals(Set.of(), city.codes(base));
  }

  @Test
  void householdWhoseHeadIsAboutToGoCannotBeJoined() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(TODAY.plusDays(5), family.get(0)));
    MoveIn joining = joining(notified(MOVED_IN), city.household(family.get(1)), jiro());
    assertTrue(city.codes(joining).contains(PLANNED_MOVEMENT_AHEAD));
    assertFalse(city.on(TODAY.plusDays(5)).codes(joining).contains(PLANNED_MOVEMENT_AHEAD));
  }

  @Test
  void addressLiesInATownOfTheDictionary() {
    assertEquals(Set.of(TOWN_UNKNOWN), city.codes(at("7777777", "荒川一丁目", "5770843")));
    assertEquals(Set.of(TOWN_NAME_DIFFERS), city.codes(at("0001001", "荒川二丁目", "5770843")));
    assertEquals(Set.of(POSTAL_CODE_DIFFERS), city.codes(at("0001001", "荒川一丁目", "5770000")));
    assertEquals(Set.of(), city.codes(at("0001001", "荒川一丁目", "5770843")));
  }

  private static MoveIn at(String townCode, String town, String postalCode) {
    return new MoveIn(
        notified(MOVED_IN),
        List.of(taro()),
        new Arrival.NewHousehold(Map.of()),
        new Address(townCode, town, "1番1号", Optional.empty(), postalCode),
        NARA,
        Optional.empty(),
        false,
        Optional.empty());
  }

  @Test
  void previousPlaceInTheOwnCityIsPointedOutAndOneAbroadIsRefused() {
    assertEquals(
        Set.of(PLACE_IN_OWN_CITY), city.codes(from(Place.in(Municipality.OWN.code(), "東大阪市"))));
    assertEquals(Set.of(PLACE_IN_OWN_CITY), city.codes(from(Place.of("大阪府東大阪市荒川一丁目"))));
    assertEquals(Set.of(PLACE_OF_OTHER_KIND), city.codes(from(Place.abroad("ブラジル", "サンパウロ"))));
    assertEquals(Set.of(), city.codes(from(Place.in(new MunicipalityCode("292010"), "奈良県奈良市"))));
  }

  @Test
  @Spec("4.2.1.1-b")
  void unknownPreviousPlaceIsWrittenAsSuch() {
    for (Circumstances given : List.of(notified(MOVED_IN), exOfficio(RecordedDate.of(MOVED_IN)))) {
      Draft draft = new Casebook().accepted(from(given, Place.of(Place.UNKNOWN)));
      assertEquals(
          "不明",
          draft.changes().getFirst().after().residence().previousPlace().orElseThrow().text());
    }
  }

  private static MoveIn from(Place place) {
    return from(notified(MOVED_IN), place);
  }

  private static MoveIn from(Circumstances circumstances, Place place) {
    return new MoveIn(
        circumstances,
        List.of(taro()),
        new Arrival.NewHousehold(Map.of()),
        ARAKAWA,
        place,
        Optional.empty(),
        false,
        Optional.empty());
  }

  // ---- a skipped address ----------------------------------------------------------------------

  private static final Place NOT_NOTIFIED = Place.in(new MunicipalityCode("292010"), "奈良県奈良市三条町9番");
  private static final Place REGISTERED = Place.of("大阪府大阪市北区中之島一丁目3番20号");

  private static MoveIn skipping(Circumstances circumstances, Place place, Place registered) {
    MoveIn base = moveIn(circumstances, taro(), hanako());
    return new MoveIn(
        base.circumstances(),
        base.newcomers(),
        base.arrival(),
        base.address(),
        place,
        Optional.empty(),
        true,
        Optional.ofNullable(registered));
  }

  @Test
  @Spec({"4.1.1.4-a", "4.1.1.4-c", "4.2.1.1-d", "1.1.1-ac"})
  void aSkippedAddressIsMarkedAtItsEndAndTheLastRegisteredOneIsKeptBesideIt() {
    for (Circumstances circumstances :
        List.of(notified(MOVED_IN), exOfficio(RecordedDate.of(MOVED_IN)))) {
      Draft draft = new Casebook().accepted(skipping(circumstances, NOT_NOTIFIED, REGISTERED));
      assertEquals(2, draft.changes().size());
      for (Draft.Change change : draft.changes()) {
        ResidentRecord.Residence residence = change.after().residence();
        Place previous = residence.previousPlace().orElseThrow();
        assertEquals("奈良県奈良市三条町9番（未届）", previous.text());
        assertEquals(NOT_NOTIFIED.municipalityCode(), previous.municipalityCode());
        assertEquals(Optional.of(REGISTERED), residence.lastRegisteredPlace());
      }
    }
    AddresseeNumber mover =
        city.accepted(skipping(notified(MOVED_IN), NOT_NOTIFIED, REGISTERED))
            .changes()
            .getFirst()
            .after()
            .addresseeNumber();
    city.accepted(moveWithin(TODAY, alone(mover), mover));
    assertEquals(Optional.of(REGISTERED), city.present(mover).residence().lastRegisteredPlace());
  }

  @Test
  @Spec("4.1.1.4-a")
  void theMarkTypedByHandMeansTheTickAndIsNeverWrittenTwice() {
    for (String typed : List.of("奈良県奈良市三条町9番（未届）", "奈良県奈良市三条町9番 (未届)", "奈良県奈良市三条町9番（未届け）（未届）　")) {
      MoveIn byHand = from(Place.of(typed));
      assertTrue(byHand.unnotified(), typed);
      assertEquals("奈良県奈良市三条町9番", byHand.previousPlace().text());
      assertEquals("奈良県奈良市三条町9番（未届）", byHand.recordedPlace().text());
      MoveIn both = skipping(notified(MOVED_IN), Place.of(typed), REGISTERED);
      assertEquals("奈良県奈良市三条町9番（未届）", both.recordedPlace().text());
    }
    assertFalse(from(NOT_NOTIFIED).unnotified());
    assertEquals(NOT_NOTIFIED, from(NOT_NOTIFIED).recordedPlace());
    for (String alone : List.of("（未届）", "（未届）(未届)"))
      assertEquals(
          Set.of(
              VALUE_MISSING.at("previousPlace"),
              LAST_REGISTERED_PLACE_MISSING.at("lastRegisteredPlace")),
          Set.copyOf(city.findings(from(Place.of(alone)))));
  }

  @Test
  @Spec({"4.1.1.4-b", "4.2.1.1-d"})
  void aNoteTellsTheSkippedAddressBesideWhatWasTyped() {
    String said = "未届転入　転入前住所　奈良県奈良市三条町9番（未届）";
    MoveIn quiet = skipping(notified(MOVED_IN), NOT_NOTIFIED, REGISTERED);
    assertEquals(Optional.of(said), quiet.note());
    MoveIn noted = skipping(noting("附票を確認済"), NOT_NOTIFIED, REGISTERED);
    assertEquals(Optional.of(said + "　附票を確認済"), noted.note());
    MoveIn again = skipping(noting(noted.note().orElseThrow()), NOT_NOTIFIED, REGISTERED);
    assertEquals(noted.note(), again.note(), "said once");
    assertEquals(Optional.empty(), from(NOT_NOTIFIED).note());
    assertEquals(Optional.of("附票"), moveIn(noting("附票"), taro()).note());
  }

  private static Circumstances noting(String note) {
    Circumstances plain = notified(MOVED_IN);
    return new Circumstances(
        plain.basis(),
        plain.effectiveOn(),
        plain.notifiedOn(),
        plain.offeredOn(),
        plain.noticedOn(),
        Optional.of(note));
  }

  @Test
  @Spec({"4.1.1.4-c", "1.1.1-ac"})
  void theLastRegisteredPlaceMayBeMissingAndItsAbsenceAfterASkippedAddressIsPointedOut() {
    assertEquals(
        List.of(LAST_REGISTERED_PLACE_MISSING.at("lastRegisteredPlace")),
        city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, null)));
    assertEquals(List.of(), city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, REGISTERED)));
    assertEquals(
        List.of(),
        city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, Place.of("大阪府東大阪市荒川一丁目1番"))),
        "who left this city and was registered nowhere else");
    assertEquals(List.of(), city.findings(from(NARA)));
    assertEquals(
        List.of(PLACE_OF_OTHER_KIND.at("lastRegisteredPlace")),
        city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, Place.abroad("ブラジル", "サンパウロ"))));
    assertEquals(
        List.of(LETTER_PRIVATE_USE.at("lastRegisteredPlace")),
        city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, Place.of("\uE000"))));
  }

  @Test
  @Spec("4.1.1.4-a")
  void aMarkedAddressIsNoLongerThanARecordHolds() {
    assertEquals(
        List.of(),
        city.findings(skipping(notified(MOVED_IN), Place.of("遠".repeat(146)), REGISTERED)));
    assertEquals(
        List.of(TEXT_TOO_LONG.at("previousPlace")),
        city.findings(skipping(notified(MOVED_IN), Place.of("遠".repeat(147)), REGISTERED)));
    assertEquals(
        List.of(TEXT_TOO_LONG.at("lastRegisteredPlace")),
        city.findings(skipping(notified(MOVED_IN), NOT_NOTIFIED, Place.of("遠".repeat(151)))));
  }

  @Test
  @Spec("1.1.18-b")
  void lettersOfEveryItemAreChecked() {
    String wrong = "\uE000";
    MoveIn request =
        new MoveIn(
            notified(MOVED_IN),
            List.of(
                person(
                    new ResidentRecord.Person(
                        new PersonName.Japanese(new Name(wrong), new Name(wrong)),
                        new Furigana(
                            Optional.of("あおき"), Optional.of("太郎"), Furigana.State.UNCONFIRMED),
                        Optional.of(new FormerName(new Name(wrong), "もり", false)),
                        Optional.empty(),
                        RecordedDate.of(LocalDate.of(1985, 1, 7)),
                        Sex.MALE),
                    new Domicile(wrong, wrong))),
            new Arrival.NewHousehold(Map.of()),
            new Address("0001001", "荒川一丁目", wrong, Optional.of(wrong), "5770843"),
            Place.of(wrong),
            Optional.of(wrong),
            false,
            Optional.empty());
    assertEquals(
        Set.of(
            FURIGANA_NOT_KATAKANA.at("newcomers[0].kana.family"),
            FURIGANA_NOT_KATAKANA.at("newcomers[0].kana.given"),
            FURIGANA_NOT_KATAKANA.at("newcomers[0].formerName.kana"),
            LETTER_PRIVATE_USE.at("newcomers[0].name.family"),
            LETTER_PRIVATE_USE.at("newcomers[0].name.given"),
            LETTER_PRIVATE_USE.at("newcomers[0].formerName.name"),
            LETTER_PRIVATE_USE.at("newcomers[0].domicile.place"),
            LETTER_PRIVATE_USE.at("newcomers[0].domicile.head"),
            LETTER_PRIVATE_USE.at("address.lot"),
            LETTER_PRIVATE_USE.at("address.building"),
            LETTER_PRIVATE_USE.at("previousPlace"),
            LETTER_PRIVATE_USE.at("previousHead")),
        Set.copyOf(city.findings(request)));
  }

  @Test
  @Spec("1.1.18-b")
  void readingInKatakanaIsAdmitted() {
    Newcomer base = taro();
    Newcomer read =
        person(
            new ResidentRecord.Person(
                base.person().name(),
                new Furigana(Optional.of("アオキ"), Optional.of("タロー"), Furigana.State.CONFIRMED),
                Optional.of(new FormerName(new Name("森"), "モリ", true)),
                Optional.empty(),
                base.person().birth(),
                Sex.MALE),
            base.domicile());
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), read)));
  }

  private static Newcomer person(ResidentRecord.Person person, Domicile domicile) {
    return new Newcomer(
        Optional.empty(), person, Relationship.HEAD, domicile, Optional.empty(), Optional.empty());
  }

  @Test
  @Spec("1.1.12-a")
  void domicileMayBeNoneOrUnknown() {
    Newcomer none = person(taro().person(), new Domicile("なし", "なし"));
    Newcomer unknown = person(taro().person(), new Domicile("不明", "不明"));
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), none)));
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), unknown)));
  }

  @Test
  void birthIsNotAheadAndNotAfterTheMovement() {
    assertEquals(
        Set.of(BIRTH_IN_FUTURE, EFFECTIVE_BEFORE_BIRTH),
        city.codes(
            moveIn(
                notified(MOVED_IN),
                taro(),
                newcomer("未来", "子", TODAY.plusDays(1).toString(), Sex.MALE))));
    assertEquals(
        Set.of(EFFECTIVE_BEFORE_BIRTH),
        city.codes(
            moveIn(
                notified(MOVED_IN),
                taro(),
                newcomer("今", "子", MOVED_IN.plusDays(1).toString(), Sex.MALE))));
    assertEquals(
        Set.of(),
        city.codes(
            moveIn(notified(MOVED_IN), taro(), newcomer("今", "子", MOVED_IN.toString(), Sex.MALE))));
  }

  @Test
  void ageOver120IsPointedOut() {
    assertEquals(
        Set.of(AGE_OVER_120),
        city.codes(moveIn(notified(MOVED_IN), newcomer("長", "世帯主", "1905-04-10", Sex.MALE))));
    assertEquals(
        Set.of(),
        city.codes(moveIn(notified(MOVED_IN), newcomer("長", "世帯主", "1905-04-11", Sex.MALE))));
  }

  @Test
  @Spec({"1.1.8-b", "1.1.8-c"})
  void birthMayBeUnknownOrOffTheCalendar() {
    for (String text : List.of("昭和15年 月日不詳", "年月日不詳", "昭和14年2月29日", "明治45年7月30日")) {
      Newcomer base = taro();
      Newcomer old =
          person(
              new ResidentRecord.Person(
                  base.person().name(),
                  Furigana.NONE,
                  Optional.empty(),
                  Optional.empty(),
                  Wareki.parse(text).orElseThrow(),
                  Sex.MALE),
              base.domicile());
      Draft draft = city.accepted(moveIn(notified(MOVED_IN), old));
      assertEquals(text, draft.changes().getFirst().after().person().birth().wareki());
      city.accepted(moveOut(TODAY, draft.changes().getFirst().after().addresseeNumber()));
    }
  }

  @Test
  @Spec("1.1.1-aa")
  void onlyAReadingThatIsThereCanBeConfirmed() {
    for (Furigana.State state : Furigana.State.values()) {
      Newcomer base = taro();
      Furigana none = new Furigana(Optional.empty(), Optional.empty(), state);
      Newcomer unread =
          person(
              new ResidentRecord.Person(
                  base.person().name(),
                  none,
                  Optional.empty(),
                  Optional.empty(),
                  base.person().birth(),
                  Sex.MALE),
              base.domicile());
      assertEquals(
          state == Furigana.State.UNCONFIRMED ? Set.of() : Set.of(VALUE_MISSING),
          city.codes(moveIn(notified(MOVED_IN), unread)));
    }
  }

  @Test
  void foreignNameAndAliasDoNotBelongToAJapanese() {
    ResidentRecord.Person base = taro().person();
    Newcomer foreign =
        person(
            new ResidentRecord.Person(
                new PersonName.Foreign(Optional.of(new Name("SMITH JOHN")), Optional.empty()),
                Furigana.NONE,
                Optional.empty(),
                Optional.empty(),
                base.birth(),
                Sex.MALE),
            taro().domicile());
    assertEquals(Set.of(ITEM_OF_OTHER_KIND), city.codes(moveIn(notified(MOVED_IN), foreign)));
    Newcomer alias =
        person(
            new ResidentRecord.Person(
                base.name(),
                Furigana.NONE,
                Optional.empty(),
                Optional.of(new Alias(new Name("別名"), "ベツメイ", TODAY, "奈良市")),
                base.birth(),
                Sex.MALE),
            taro().domicile());
    assertEquals(Set.of(ITEM_OF_OTHER_KIND), city.codes(moveIn(notified(MOVED_IN), alias)));
  }

  // ---- re-entry -------------------------------------------------------------------------------

  private Newcomer numbered(Optional<AddresseeNumber> reentry, Newcomer base, int serial) {
    return new Newcomer(
        reentry,
        base.person(),
        base.relationship(),
        base.domicile(),
        Optional.of(individualNumber(serial)),
        Optional.of(recordCode(serial)));
  }

  private AddresseeNumber left(Newcomer newcomer) {
    AddresseeNumber number = city.family(newcomer).getFirst();
    city.accepted(moveOut(TODAY, number));
    return number;
  }

  @Test
  @Spec("4.1.1.2-a")
  void numberOfARemovedRecordBlocksANewEntry() {
    AddresseeNumber old = left(numbered(Optional.empty(), taro(), 1));
    Newcomer other = newcomer("改名", "世帯主", "1985-01-08", Sex.MALE);
    assertEquals(
        List.of(
            REENTRY_REQUIRED.at("newcomers[0].individualNumber"),
            REENTRY_REQUIRED.at("newcomers[0].residentRecordCode")),
        city.findings(moveIn(notified(TODAY), numbered(Optional.empty(), other, 1))));
    assertEquals(
        Set.of(), city.codes(moveIn(notified(TODAY), numbered(Optional.of(old), other, 1))));
  }

  @Test
  @Spec("4.1.1.2-a")
  void cardOfARemovedRecordBlocksANewEntry() {
    AddresseeNumber old = left(taro());
    Newcomer other = newcomer("改名", "世帯主", "1985-01-08", Sex.MALE);
    MoveIn request = moveIn(notified(TODAY), other);
    Facts facts = city.facts(request);
    Facts matched =
        new Facts(
            facts.histories(),
            List.of(new Facts.Matches(Set.of(), Set.of(), Set.of(old), Set.of())),
            facts.targets(),
            facts.locked(),
            facts.received(),
            facts.fresh(),
            facts.towns());
    assertEquals(
        jp.juki.domain.finding.Outcome.refused(
            List.of(REENTRY_REQUIRED.at("newcomers[0].cardNumber"))),
        new MoveInPolicy().decide(request, matched, TODAY));
  }

  @Test
  void numberOfAResidentIsADoubleRegistration() {
    city.family(numbered(Optional.empty(), taro(), 1));
    Newcomer other = newcomer("改名", "世帯主", "1985-01-08", Sex.MALE);
    assertEquals(
        Set.of(DUPLICATE_RESIDENT),
        city.codes(moveIn(notified(TODAY), numbered(Optional.empty(), other, 1))));
  }

  @Test
  void residentUntilThePlannedDayIsNoReentrant() {
    AddresseeNumber taro = city.family(numbered(Optional.empty(), taro(), 1)).getFirst();
    city.accepted(moveOut(TODAY.plusDays(3), taro));
    MoveIn again = moveIn(notified(TODAY), numbered(Optional.of(taro), taro(), 1));
    assertEquals(Set.of(REENTRY_NOT_POSSIBLE), city.codes(again));
    city.on(TODAY.plusDays(3));
    assertEquals(
        Set.of(),
        city.codes(
            moveIn(
                notified(TODAY.plusDays(3), TODAY.plusDays(3)),
                numbered(Optional.of(taro), taro(), 1))));
  }

  @Test
  @Spec("4.1.1.2-b")
  void nameSexAndBirthOfARemovedRecordAreAnAlertAndCanBeChosen() {
    AddresseeNumber old = left(taro());
    assertEquals(
        List.of(SAME_PERSON_SUSPECTED.at("newcomers[0]")),
        city.findings(moveIn(notified(TODAY), taro())));
    assertEquals(Set.of(), city.codes(moveIn(notified(TODAY), again(old, taro()))));
  }

  @Test
  @Spec({"4.1.1.2-a", "4.1.1.2-b"})
  void theRemovedRecordsThatWereFoundAreTheCandidatesUnlessOneIsChosen() {
    AddresseeNumber same = left(taro());
    AddresseeNumber numbered = left(numbered(Optional.empty(), jiroAlone(), 1));
    AddresseeNumber resident = city.family(hanakoAlone()).getFirst();
    assertEquals(List.of("0 " + same), candidates(taro(), ichiro()));
    assertEquals(
        List.of("1 " + same, "1 " + numbered),
        candidates(ichiro(), numbered(Optional.empty(), taro(), 1)));
    assertEquals(
        List.of("0 " + numbered),
        candidates(numbered(Optional.of(same), taro(), 1)),
        "a number is not explained by the name");
    assertEquals(List.of(), candidates(again(same, taro())));
    assertEquals(List.of(), candidates(hanakoAlone()), "a resident does not come back");
    city.accepted(new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(resident)));
    assertEquals(List.of("0 " + resident + " not possible"), candidates(hanakoAlone()));
  }

  private List<String> candidates(Newcomer... newcomers) {
    Facts facts = city.facts(moveIn(notified(TODAY), newcomers));
    return ReentryCandidate.of(List.of(newcomers), facts, TODAY).stream()
        .map(
            found ->
                found.newcomer()
                    + " "
                    + found.record().addresseeNumber()
                    + (found.possible() ? "" : " not possible"))
        .toList();
  }

  private static Newcomer jiroAlone() {
    return newcomer("次郎", "世帯主", "1986-06-06", Sex.MALE);
  }

  @Test
  void nameSexAndBirthOfAResidentAreAnAlert() {
    city.family(taro());
    assertEquals(
        List.of(DOUBLE_REGISTRATION_SUSPECTED.at("newcomers[0]")),
        city.findings(moveIn(notified(TODAY), taro())));
  }

  private static Newcomer again(AddresseeNumber old, Newcomer base) {
    return new Newcomer(
        Optional.of(old),
        base.person(),
        base.relationship(),
        base.domicile(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @Spec({"4.1.1.2-d", "1.2.1-m", "1.1.13-d"})
  void reentryKeepsAddresseeNumberAndNumbersAndContinuesTheHistory() {
    AddresseeNumber old = left(numbered(Optional.empty(), taro(), 1));
    Draft draft = city.accepted(moveIn(notified(TODAY), again(old, taro())));
    Draft.Change change = draft.changes().getFirst();
    assertTrue(change.before().orElseThrow().removal().isPresent());
    assertEquals(old, change.after().addresseeNumber());
    assertEquals(Optional.of(individualNumber(1)), change.after().individualNumber());
    assertEquals(Optional.of(recordCode(1)), change.after().recordCode());
    assertEquals(Optional.empty(), change.after().removal());
    assertEquals(RecordedDate.of(TODAY), change.after().residence().residentSince());
    assertEquals(3, city.history(old).present().version());
    assertEquals(1, draft.changes().size(), "the household that was left long ago is not touched");
  }

  @Test
  void newNumbersOfTheCertificateTakePrecedenceOverTheOldOnes() {
    AddresseeNumber old = left(numbered(Optional.empty(), taro(), 1));
    Draft draft = city.accepted(moveIn(notified(TODAY), numbered(Optional.of(old), taro(), 2)));
    assertEquals(
        Optional.of(individualNumber(2)), draft.changes().getFirst().after().individualNumber());
    assertEquals(Optional.of(recordCode(2)), draft.changes().getFirst().after().recordCode());
  }

  @Test
  void onlyARemovedRecordOfALivingPersonComesBack() {
    AddresseeNumber resident = city.family(taro()).getFirst();
    assertTrue(
        city.codes(moveIn(notified(TODAY), again(resident, taro())))
            .contains(REENTRY_NOT_POSSIBLE));
    city.accepted(new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(resident)));
    assertTrue(
        city.codes(moveIn(notified(TODAY), again(resident, taro())))
            .contains(REENTRY_NOT_POSSIBLE));
    AddresseeNumber nobody = AddresseeNumber.ofSerial(99_999).orElseThrow();
    assertEquals(
        List.of(TARGET_NOT_FOUND.at("newcomers[0].reentryOf")),
        city.findings(moveIn(notified(TODAY), again(nobody, hanakoAlone()))));
  }

  @Test
  @Spec("4.1.1.2-b")
  void somebodyElsesRemovedRecordIsNotTakenOver() {
    AddresseeNumber old = left(numbered(Optional.empty(), taro(), 1));
    String item = "newcomers[0].reentryOf";
    for (Newcomer other : List.of(hanakoAlone(), newcomer("太郎", "世帯主", "1985-01-09", Sex.MALE)))
      assertEquals(
          List.of(REENTRY_OTHER_PERSON.at(item)),
          city.findings(moveIn(notified(TODAY), again(old, other))));
    Newcomer renamed =
        newcomer("改名", "世帯主", taro().person().birth().exact().orElseThrow().toString(), Sex.MALE);
    assertEquals(
        List.of(REENTRY_OTHER_NAME.at(item)),
        city.findings(moveIn(notified(TODAY), again(old, renamed))));
    assertEquals(
        List.of(),
        city.findings(moveIn(notified(TODAY), numbered(Optional.of(old), hanakoAlone(), 1))),
        "the number tells");
  }

  @Test
  @Spec("11.1-a")
  void moveInIsNotNotifiedBeforeItHappened() {
    assertEquals(
        List.of(NOTIFIED_BEFORE_IT_HAPPENED.at("notifiedOn")),
        city.findings(moveIn(notified(TODAY, TODAY.minusDays(1)), taro())));
  }

  private static Newcomer hanakoAlone() {
    return newcomer("花子", "世帯主", "1987-12-30", Sex.FEMALE);
  }

  @Test
  void reentryBeforeTheDayOfLeavingIsPointedOut() {
    AddresseeNumber old = left(taro());
    assertEquals(
        List.of(EFFECTIVE_BEFORE_LAST_MOVEMENT.at("newcomers[0].reentryOf")),
        city.findings(moveIn(notified(TODAY.minusDays(1)), again(old, taro()))));
  }

  @Test
  void reentrantHeldByAnotherMovementIsLocked() {
    AddresseeNumber old = left(taro());
    city.lock(old);
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("newcomers[0].reentryOf")),
        city.findings(moveIn(notified(TODAY), again(old, taro()))));
  }

  @Test
  void noNumberAndNoRemovedRecordIsGivenTwice() {
    AddresseeNumber old = left(taro());
    assertTrue(
        city.codes(moveIn(notified(TODAY), again(old, taro()), again(old, hanako())))
            .contains(NUMBER_GIVEN_TWICE));
    Newcomer code = withNumbers(taro(), Optional.empty(), Optional.of(recordCode(5)));
    Newcomer sameCode = withNumbers(hanako(), Optional.empty(), Optional.of(recordCode(5)));
    assertTrue(city.codes(moveIn(notified(TODAY), code, sameCode)).contains(NUMBER_GIVEN_TWICE));
    Newcomer number = withNumbers(taro(), Optional.of(individualNumber(5)), Optional.empty());
    Newcomer sameNumber = withNumbers(hanako(), Optional.of(individualNumber(5)), Optional.empty());
    assertTrue(
        city.codes(moveIn(notified(TODAY), number, sameNumber)).contains(NUMBER_GIVEN_TWICE));
    Newcomer other = withNumbers(hanako(), Optional.of(individualNumber(6)), Optional.empty());
    assertFalse(city.codes(moveIn(notified(TODAY), number, other)).contains(NUMBER_GIVEN_TWICE));
  }

  private static Newcomer withNumbers(
      Newcomer base, Optional<IndividualNumber> number, Optional<ResidentRecordCode> code) {
    return new Newcomer(
        Optional.empty(), base.person(), base.relationship(), base.domicile(), number, code);
  }

  @Test
  @Spec("4.3.1-b")
  void newcomersWithoutACodeGetFreshOnesInOrder() {
    Newcomer coded = withNumbers(hanako(), Optional.empty(), Optional.of(recordCode(7)));
    MoveIn request = moveIn(notified(MOVED_IN), taro(), coded, ichiro());
    Facts facts = city.facts(request);
    if (!(new MoveInPolicy().decide(request, facts, TODAY)
        instanceof jp.juki.domain.finding.Outcome.Accepted<Draft>(Draft draft))) {
      throw new AssertionError("refused");
    }
    assertEquals(
        List.of(
            Optional.of(facts.fresh().recordCodes().get(0)),
            Optional.of(recordCode(7)),
            Optional.of(facts.fresh().recordCodes().get(1))),
        draft.changes().stream().map(change -> change.after().recordCode()).toList());
    assertEquals(
        facts.fresh().addressees(),
        draft.changes().stream().map(change -> change.after().addresseeNumber()).toList());
    assertEquals(
        facts.fresh().household(),
        draft.changes().getFirst().after().membership().householdNumber());
  }

  // ---- relationships --------------------------------------------------------------------------

  @Test
  void relationshipAgainstTheSexIsPointedOut() {
    for (String wrong : List.of("夫", "夫（未届）", "子（子の夫）", "父", "兄", "弟", "子の夫")) {
      assertTrue(relative(wrong, Sex.FEMALE).contains(SEX_AGAINST_RELATIONSHIP), wrong);
      assertFalse(relative(wrong, Sex.MALE).contains(SEX_AGAINST_RELATIONSHIP), wrong);
    }
    for (String wrong : List.of("妻", "妻（未届）", "子（子の妻）", "母", "姉", "妹", "子の妻")) {
      assertTrue(relative(wrong, Sex.MALE).contains(SEX_AGAINST_RELATIONSHIP), wrong);
      assertFalse(relative(wrong, Sex.FEMALE).contains(SEX_AGAINST_RELATIONSHIP), wrong);
    }
    for (String either : List.of("子", "縁故者", "同居人", "子の子")) {
      assertFalse(relative(either, Sex.MALE).contains(SEX_AGAINST_RELATIONSHIP), either);
      assertFalse(relative(either, Sex.FEMALE).contains(SEX_AGAINST_RELATIONSHIP), either);
    }
  }

  private Set<FindingCode> relative(String relationship, Sex sex) {
    return city.codes(
        moveIn(notified(MOVED_IN), taro(), newcomer("縁", relationship, "1990-01-01", sex)));
  }

  @Test
  void spouseUnder18IsPointedOut() {
    String birth = TODAY.minusYears(18).plusDays(1).toString();
    Newcomer young = newcomer("花", "妻", birth, Sex.FEMALE);
    assertEquals(Set.of(SPOUSE_UNDER_AGE), city.codes(moveIn(notified(MOVED_IN), taro(), young)));
    Newcomer grown = newcomer("花", "妻", TODAY.minusYears(18).toString(), Sex.FEMALE);
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), taro(), grown)));
  }

  @Test
  void childOlderThanTheHeadAndYoungerParentArePointedOut() {
    Newcomer oldChild = newcomer("老", "子", "1985-01-07", Sex.MALE);
    assertEquals(
        List.of(AGE_AGAINST_RELATIONSHIP.at("newcomers[1].relationship")),
        city.findings(moveIn(notified(MOVED_IN), taro(), oldChild)));
    Newcomer youngMother = newcomer("若", "母", "1985-01-07", Sex.FEMALE);
    assertEquals(
        Set.of(AGE_AGAINST_RELATIONSHIP),
        city.codes(moveIn(notified(MOVED_IN), taro(), youngMother)));
    Newcomer mother = newcomer("梅", "母", "1985-01-06", Sex.FEMALE);
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), taro(), mother)));
    Newcomer sister = newcomer("妹", "妹", "1985-01-07", Sex.FEMALE);
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), taro(), sister)));
  }

  @Test
  void agesAreNotComparedWhereABirthIsUnknown() {
    Newcomer child = newcomer("某", "子", "年月日不詳", Sex.MALE);
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), taro(), child)));
    Newcomer head = newcomer("某", "世帯主", "年月日不詳", Sex.MALE);
    Newcomer mother = newcomer("梅", "母", "1950-01-06", Sex.FEMALE);
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), head, mother)));
  }

  @Test
  void secondSpouseIsPointedOut() {
    Newcomer second = newcomer("春子", "妻（未届）", "1990-01-01", Sex.FEMALE);
    assertEquals(
        Set.of(TWO_SPOUSES), city.codes(moveIn(notified(MOVED_IN), taro(), hanako(), second)));
    List<AddresseeNumber> family = city.family(taro(), hanako());
    assertEquals(
        Set.of(TWO_SPOUSES),
        city.codes(joining(notified(MOVED_IN), city.household(family.get(0)), second)));
    assertEquals(
        Set.of(), city.codes(joining(notified(MOVED_IN), city.household(family.get(0)), jiro())));
  }

  @Test
  void headUnder15IsPointedOut() {
    String birth = TODAY.minusYears(15).plusDays(1).toString();
    assertEquals(
        Set.of(HEAD_UNDER_15),
        city.codes(moveIn(notified(MOVED_IN), newcomer("幼", "世帯主", birth, Sex.MALE))));
    assertEquals(
        Set.of(),
        city.codes(
            moveIn(
                notified(MOVED_IN),
                newcomer("幼", "世帯主", TODAY.minusYears(15).toString(), Sex.MALE))));
  }

  @Test
  void relationshipsOfAMoveInAreThoseOfTheNewcomers() {
    AddresseeNumber stranger = AddresseeNumber.ofSerial(99_999).orElseThrow();
    MoveIn base = moveIn(notified(MOVED_IN), taro());
    MoveIn extra =
        new MoveIn(
            base.circumstances(),
            base.newcomers(),
            new Arrival.NewHousehold(Map.of(stranger, Relationship.LODGER)),
            ARAKAWA,
            NARA,
            Optional.empty(),
            false,
            Optional.empty());
    assertEquals(Set.of(RELATIONSHIP_OF_OTHERS), city.codes(extra));
  }

  @Test
  @Spec("5.2-a")
  void newHouseholdIsPutInTheOrderOfItsMembers() {
    Draft draft = city.accepted(moveIn(notified(MOVED_IN), jiro(), ichiro(), hanako(), taro()));
    assertEquals(
        List.of(4, 3, 2, 1),
        draft.changes().stream().map(change -> change.after().membership().order()).toList());
  }

  @Test
  @Spec("5.2-g")
  void headOfTheFamilyRegisterIsKnownByName() {
    Newcomer father = newcomer("松", "父", "1950-01-01", Sex.MALE);
    Newcomer base = newcomer("梅", "母", "1955-01-01", Sex.FEMALE);
    Newcomer mother =
        new Newcomer(
            Optional.empty(),
            base.person(),
            base.relationship(),
            new Domicile("大阪府東大阪市荒川一丁目1番", "青木 梅"),
            Optional.empty(),
            Optional.empty());
    Draft draft = city.accepted(moveIn(notified(MOVED_IN), taro(), father, mother));
    assertEquals(
        List.of(1, 3, 2),
        draft.changes().stream().map(change -> change.after().membership().order()).toList());
  }

  // ---- from abroad ----------------------------------------------------------------------------

  @Test
  @Spec("4.1.0.1-b")
  void moveInFromAbroadHasItsOwnReasonAndMayHaveNoPreviousPlace() {
    MoveInFromAbroad request = abroad(Optional.empty());
    Draft draft = city.accepted(request);
    assertEquals(List.of(), draft.alerts());
    assertEquals(MovementReason.MOVE_IN_FROM_ABROAD, draft.changes().getFirst().reason());
    assertEquals(Optional.empty(), draft.changes().getFirst().after().residence().previousPlace());
    assertEquals(Set.of(), request.subjects());
  }

  @Test
  void previousPlaceAbroadLiesInNoMunicipality() {
    assertEquals(
        Set.of(PLACE_OF_OTHER_KIND),
        city.codes(abroad(Optional.of(Place.in(new MunicipalityCode("292010"), "奈良市")))));
    Place brazil = Place.abroad("ブラジル", "サンパウロ");
    Draft draft = city.accepted(abroad(Optional.of(brazil)));
    assertEquals(
        Optional.of(brazil), draft.changes().getFirst().after().residence().previousPlace());
  }

  @Test
  void moveInFromAbroadFollowsTheRulesOfAnyEntry() {
    MoveInFromAbroad wrong =
        new MoveInFromAbroad(
            notified(null, null),
            List.of(),
            new Arrival.NewHousehold(Map.of()),
            new Address("9999999", "無い町", "1番", Optional.empty(), "5770843"),
            Optional.of(Place.abroad("\uE000", "\uE000")));
    assertEquals(
        Set.of(
            EFFECTIVE_DATE_MISSING,
            NOTIFICATION_DATE_MISSING,
            SUBJECT_MISSING,
            TOWN_UNKNOWN,
            LETTER_PRIVATE_USE),
        city.codes(wrong));
    MoveInFromAbroad late =
        new MoveInFromAbroad(
            notified(TODAY.minusDays(15)),
            List.of(hanako()),
            new Arrival.NewHousehold(Map.of()),
            ARAKAWA,
            Optional.empty());
    assertEquals(Set.of(NOTIFIED_LATE, HEAD_MISSING), city.codes(late));
  }

  @Test
  @Spec({"4.1.1.2-a", "4.1.1.2-b"})
  void whoComesFromAbroadIsLookedForInTheRegisterToo() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    assertEquals(Set.of(DOUBLE_REGISTRATION_SUSPECTED), city.codes(abroad(Optional.empty())));
    city.accepted(moveOut(TODAY, taro));
    assertEquals(
        Set.of(SAME_PERSON_SUSPECTED),
        city.codes(
            new MoveInFromAbroad(
                notified(TODAY),
                List.of(taro()),
                new Arrival.NewHousehold(Map.of()),
                ARAKAWA,
                Optional.empty())));
  }

  @Test
  @Spec({"4.1.1.2-d", "10.3-j"})
  void reentrantsAreTheSubjectsThatAMoveInHolds() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    Newcomer back =
        new Newcomer(
            Optional.of(taro),
            taro().person(),
            Relationship.HEAD,
            taro().domicile(),
            Optional.empty(),
            Optional.empty());
    MoveIn moveIn = moveIn(notified(TODAY), back, hanako());
    assertEquals(Set.of(taro), moveIn.subjects());
    assertEquals(
        Set.of(taro),
        new MoveInFromAbroad(
                notified(TODAY), moveIn.newcomers(), moveIn.arrival(), ARAKAWA, Optional.empty())
            .subjects());
  }

  @Test
  void nameAndReadingAreNoLongerThanARecordHolds() {
    Domicile domicile = taro().domicile();
    assertEquals(Set.of(), city.codes(moveIn(notified(MOVED_IN), person(named(80, 50), domicile))));
    assertEquals(
        Set.of(
            TEXT_TOO_LONG.at("newcomers[0].name.family"),
            TEXT_TOO_LONG.at("newcomers[0].name.given"),
            TEXT_TOO_LONG.at("newcomers[0].kana.family"),
            TEXT_TOO_LONG.at("newcomers[0].kana.given"),
            TEXT_TOO_LONG.at("newcomers[0].formerName.name"),
            TEXT_TOO_LONG.at("newcomers[0].formerName.kana")),
        Set.copyOf(city.findings(moveIn(notified(MOVED_IN), person(named(81, 51), domicile)))));
  }

  private static ResidentRecord.Person named(int letters, int formerLetters) {
    return new ResidentRecord.Person(
        new PersonName.Japanese(new Name("山".repeat(letters)), new Name("川".repeat(letters))),
        new Furigana(
            Optional.of("ヤ".repeat(letters)),
            Optional.of("カ".repeat(letters)),
            Furigana.State.UNCONFIRMED),
        Optional.of(
            new FormerName(new Name("森".repeat(formerLetters)), "モ".repeat(formerLetters), false)),
        Optional.empty(),
        taro().person().birth(),
        Sex.MALE);
  }

  private static MoveInFromAbroad abroad(Optional<Place> place) {
    return new MoveInFromAbroad(
        notified(MOVED_IN), List.of(taro()), new Arrival.NewHousehold(Map.of()), ARAKAWA, place);
  }

  // ---- special move-in -------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "1, 10, ",
    "14, 30, ",
    "15, 10, SPECIAL_MOVE_IN_LATE",
    "1, 31, SPECIAL_MOVE_IN_LATE",
    "1, -5, "
  })
  @Spec("4.1.1.3-a")
  void receivedDataStandForACertificateFourteenAndThirtyDays(
      int afterTheMove, int afterThePlan, FindingCode found) {
    city.receive(told(ReceivedMoveOut.State.OPEN, TODAY.minusDays(afterThePlan), taro()));
    Set<FindingCode> codes =
        city.codes(special(notified(TODAY.minusDays(afterTheMove), TODAY), taro()));
    codes.remove(NOTIFIED_LATE);
    assertEquals(found == null ? Set.of() : Set.of(found), codes);
  }

  @Test
  @Spec("4.1.1.3-a")
  void receivedDataOfNobodyElseAndNotTakenBackAreTakenInOnce() {
    MoveIn request = special(notified(TODAY), taro());
    assertEquals(List.of(TARGET_NOT_FOUND.at("received")), city.findings(request));
    for (var state :
        List.of(ReceivedMoveOut.State.WITHDRAWN, ReceivedMoveOut.State.WITHDRAWN_LATE)) {
      city.receive(told(state, TODAY, taro()));
      assertEquals(List.of(RECEIVED_DATA_WITHDRAWN.at("received")), city.findings(request));
    }
    city.receive(told(ReceivedMoveOut.State.TAKEN_IN, TODAY, taro()));
    assertEquals(List.of(RECEIVED_DATA_TAKEN_IN.at("received")), city.findings(request));
    city.receive(told(ReceivedMoveOut.State.OPEN, TODAY, taro()));
    assertEquals(List.of(), city.findings(request));
    assertEquals(
        List.of(NOT_IN_RECEIVED_DATA.at("newcomers[1]")),
        city.findings(special(notified(TODAY), taro(), hanako())));
    assertEquals(
        List.of(SPECIAL_WITHOUT_NOTIFICATION.at("basis")),
        city.findings(special(exOfficio(RecordedDate.of(TODAY)), taro())));
    city.receive(told(ReceivedMoveOut.State.PARTLY, TODAY, taro()));
    assertEquals(List.of(), city.findings(request));
  }

  @Test
  @Spec("4.1.1.2-e")
  void anotherNameThanReceivedIsPointedOut() {
    city.receive(told(ReceivedMoveOut.State.OPEN, TODAY, taro()));
    Newcomer renamed = newcomer("太朗", "世帯主", "1985-01-07", Sex.MALE);
    assertEquals(
        List.of(NAME_NOT_AS_TOLD.at("newcomers[0].name")),
        city.findings(special(notified(TODAY), renamed)));
    city.receive(
        told(
            ReceivedMoveOut.State.OPEN,
            TODAY,
            taro(),
            newcomer("次朗", "弟", "1985-01-07", Sex.MALE)));
    assertEquals(
        List.of(NOT_IN_RECEIVED_DATA.at("newcomers[0]")),
        city.findings(special(notified(TODAY), renamed)),
        "two of the same birth and sex are told apart by the name alone");
  }

  private static MoveIn special(Circumstances circumstances, Newcomer... newcomers) {
    MoveIn request = moveIn(circumstances, newcomers);
    return new MoveIn(
        request.circumstances(),
        request.newcomers(),
        request.arrival(),
        request.address(),
        request.previousPlace(),
        request.previousHead(),
        false,
        Optional.empty(),
        Optional.of(1L));
  }

  private static ReceivedMoveOut told(
      ReceivedMoveOut.State state, LocalDate planned, Newcomer... movers) {
    return new ReceivedMoveOut(
        1,
        state,
        List.of(),
        new MoveOutData(
            NARA,
            Optional.empty(),
            NARA,
            RecordedDate.of(planned),
            Optional.empty(),
            Arrays.stream(movers).map(Newcomer::told).toList()),
        Instant.EPOCH);
  }
}
