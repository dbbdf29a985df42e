package jp.juki.infrastructure.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.db.TestDatabases;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Buildings;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.notice.AwaitedNotices;
import jp.juki.domain.notice.HeadlessHouseholds;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Residence;
import jp.juki.infrastructure.search.StoredBuildings;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored register, on H2 with the SQL that Oracle gets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredRegisterDbTest {
  static final Instant NOW = Instant.parse("2026-04-01T01:02:03.456789Z");

  private EntityManagerFactory factory;
  private RegisterFixture fixture;
  private StoredRegister register;

  /** A factory on the database of this class. */
  EntityManagerFactory open() throws Exception {
    return RegisterFixture.start(TestDatabases.h2());
  }

  @BeforeAll
  void start() throws Exception {
    factory = open();
    fixture = RegisterFixture.on(factory);
    register = fixture.bean(StoredRegister.class);
  }

  @AfterAll
  void stop() {
    fixture.close();
    factory.close();
  }

  private History append(ResidentRecord record, Instant now) {
    return fixture.inTransaction(
        () -> {
          long id = fixture.bean(StoredNumbering.class).movementId();
          Optional<History> before = register.find(record.addresseeNumber());
          RecordVersion version =
              RecordVersion.next(
                  before,
                  record,
                  id,
                  MovementReason.MOVE_IN,
                  record.residence().residentSince(),
                  now,
                  Optional.empty());
          register.append(People.movement(id, now), List.of(version));
          List<RecordVersion> versions = new ArrayList<>();
          before.ifPresent(history -> versions.addAll(history.versions()));
          versions.add(version);
          return new History(versions);
        });
  }

  @Test
  @Spec({"1.2.1-i", "1.2.1-j", "1.1.3-a"})
  void everyItemComesBackAsItWasWritten() {
    for (ResidentRecord record :
        List.of(People.japanese(1), People.fullJapanese(2), People.fullForeign(3))) {
      History written = append(record, NOW);
      assertEquals(
          Optional.of(written),
          fixture.inTransaction(() -> register.find(record.addresseeNumber())));
    }
  }

  @Test
  @Spec("1.1.8-g")
  void aRealDayIsKeptBesideEveryUnknownDay() {
    append(People.fullJapanese(4), NOW);
    assertEquals(
        List.of("1945-02-28|O|1945-01-01|U|昭和20年月日不詳|1956-09-01|U|昭和31年9月上旬|"),
        fixture.rows(
            "SELECT TO_CHAR(birth_on, 'YYYY-MM-DD'), birth_kind,"
                + " TO_CHAR(resident_since_on, 'YYYY-MM-DD'), resident_since_kind,"
                + " resident_since_text, TO_CHAR(address_since_on, 'YYYY-MM-DD'),"
                + " address_since_kind, address_since_text"
                + " FROM record_version WHERE addressee_number = '"
                + People.person(4).digits()
                + "'"));
  }

  @Test
  @Spec("1.1.10-a")
  void aMemberOfAHouseholdWithoutAHeadIsStoredAsSuch() {
    append(People.fullJapanese(5), NOW);
    assertEquals(
        List.of("null|"),
        fixture.rows(
            "SELECT head_name FROM record_version WHERE addressee_number = '"
                + People.person(5).digits()
                + "'"));
    History read = fixture.inTransaction(() -> register.find(People.person(5))).orElseThrow();
    assertEquals(Optional.empty(), read.present().record().membership().headName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth_on",
        "domicile",
        "domicile_head",
        "resident_since_on",
        "town_code",
        "town",
        "lot",
        "record_code",
        "household_number",
        "addressee_number"
      })
  @Spec({"1.1.6-a", "1.1.6-b", "1.1.6-c", "1.1.6-d", "1.1.6-e", "1.1.6-h"})
  void whatMayNotBeBlankIsNotBlankInTheDatabase(String column) {
    append(People.japanese(6), NOW);
    assertThrows(PersistenceException.class, () -> blank(column, People.person(6)));
  }

  @Test
  @Spec("1.1.6-e")
  void onlyARemovedRecordMayLackItsCode() {
    append(People.fullJapanese(7), NOW);
    assertEquals(1, blank("record_code", People.person(7)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resident_since_on", "foreign_category"})
  @Spec("1.1.6-f")
  void daysAndCategoryOfAForeignResidentAreNotBlankInTheDatabase(String column) {
    append(People.fullForeign(8), NOW);
    assertThrows(PersistenceException.class, () -> blank(column, People.person(8)));
  }

  private int blank(String column, AddresseeNumber person) {
    return fixture.inTransaction(
        () ->
            fixture
                .entities
                .createNativeQuery(
                    "UPDATE record_version SET " + column + " = NULL WHERE addressee_number = ?")
                .setParameter(1, person.digits())
                .executeUpdate());
  }

  @Test
  @Spec("1.1.4-a")
  void aRecordGoesOnForHoweverManyVersions() {
    AddresseeNumber person = People.person(9);
    History history = append(People.japanese(9), NOW);
    for (int i = 0; i < 120; i++) history = append(People.japanese(9), NOW);
    assertEquals(121, history.versions().size());
    assertEquals(Optional.of(history), fixture.inTransaction(() -> register.find(person)));
  }

  @Test
  @Spec({"4.1.0.2-d", "4.2.0.4-c", "4.2.0.5-d"})
  void theDaysOfNotificationOfferAndNoticeAreThreeItems() {
    long id = append(People.japanese(11), NOW).present().movementId();
    assertEquals(
        List.of("2026-04-01|2026-03-31|2026-03-29|"),
        fixture.rows(
            "SELECT TO_CHAR(notified_on, 'YYYY-MM-DD'), TO_CHAR(offered_on, 'YYYY-MM-DD'),"
                + " TO_CHAR(noticed_on, 'YYYY-MM-DD') FROM movement WHERE movement_id = "
                + id));
  }

  @Test
  @Spec({"1.2.1-a", "1.2.1-b", "1.2.1-c", "1.2.1-d", "1.2.1-e", "1.2.1-g"})
  void theMovementComesBackAsItWasWritten() {
    History written = append(People.japanese(10), NOW);
    long id = written.present().movementId();
    Movement expected = People.movement(id, NOW);
    assertEquals(Optional.of(expected), fixture.inTransaction(() -> register.findMovement(id)));
    assertEquals(
        Map.of(People.person(10), 1), fixture.inTransaction(() -> register.versionsOf(id)));
    assertEquals(
        Map.of(id, expected), fixture.inTransaction(() -> register.movements(Set.of(id, -1L))));
  }

  @Test
  @Spec("1.2.1-m")
  void recordingTimesIncreaseEvenIfTheClockStands() {
    append(People.japanese(20), NOW);
    append(People.japanese(20), NOW);
    History third = append(People.japanese(20), NOW.minusSeconds(5));
    assertEquals(
        List.of(NOW, NOW.plusNanos(1000), NOW.plusNanos(2000)),
        third.versions().stream().map(RecordVersion::recordedAt).toList());
  }

  @Test
  @Spec("1.2.1-k")
  void aVersionNumberIsWrittenOnce() {
    History written = append(People.japanese(30), NOW);
    assertThrows(
        PersistenceException.class,
        () ->
            fixture.inTransaction(
                () -> {
                  long id = fixture.bean(StoredNumbering.class).movementId();
                  register.append(People.movement(id, NOW), List.of(written.present()));
                }));
    assertEquals(
        Optional.of(written), fixture.inTransaction(() -> register.find(People.person(30))));
  }

  @Test
  void numbersAndPersonsAreFoundByWhatTheyHold() {
    append(People.japanese(40), NOW);
    append(People.fullForeign(41), NOW);
    fixture.inTransaction(
        () -> {
          assertEquals(Set.of(People.person(40)), register.holdersOf(People.individualNumber(40)));
          assertEquals(Set.of(People.person(40)), register.holdersOf(People.recordCode(40)));
          assertEquals(
              Set.of(People.person(41)),
              register.holdersOf(
                  People.fullForeign(41).foreign().orElseThrow().cardNumber().orElseThrow()));
          assertEquals(Set.of(People.person(40)), register.holdersOf(People.japanese(40).person()));
          assertEquals(Set.of(), register.holdersOf(People.individualNumber(999)));
          assertEquals(Set.of(People.person(40)), register.everMembers(People.household(40)));
        });
  }

  @Test
  void theIndividualNumberIsNotReadableInTheDatabase() {
    append(People.japanese(50), NOW);
    List<String> cells =
        fixture.rows(
            "SELECT v.individual_number, k.key_hash FROM record_version v JOIN number_key k"
                + " ON k.addressee_number = v.addressee_number WHERE v.addressee_number = '"
                + People.person(50).digits()
                + "'");
    assertFalse(cells.isEmpty());
    assertTrue(cells.stream().noneMatch(row -> row.contains(People.individualNumber(50).digits())));
  }

  @Test
  void aCopiedSealedNumberCannotBeOpenedForAnotherPerson() {
    append(People.japanese(51), NOW);
    append(People.japanese(52), NOW);
    String stolen =
        fixture
            .rows(
                "SELECT individual_number FROM record_version WHERE addressee_number = '"
                    + People.person(51).digits()
                    + "'")
            .getFirst();
    fixture.inTransaction(
        () ->
            fixture
                .entities
                .createNativeQuery(
                    "UPDATE record_version SET individual_number = ? WHERE addressee_number = ?")
                .setParameter(1, stolen.substring(0, stolen.length() - 1))
                .setParameter(2, People.person(52).digits())
                .executeUpdate());
    assertThrows(
        IllegalStateException.class,
        () -> fixture.inTransaction(() -> register.find(People.person(52))));
  }

  @Test
  @Spec("4.0.7-a")
  void buildingsOfAnAddressAreThoseOfWhoeverLivesThereNow() {
    List<Optional<String>> written =
        List.of(
            Optional.of("コーポ布施101号室"),
            Optional.of("コーポ布施102号室"),
            Optional.of("裏の家"),
            Optional.empty());
    for (int i = 0; i < written.size(); i++)
      append(at(People.japanese(71 + i), written.get(i)), NOW);
    append(leaving(at(People.japanese(75), Optional.of("昔の家")), LocalDate.of(2026, 2, 1)), NOW);
    Address address = at(People.japanese(71), Optional.empty()).residence().address();
    Buildings buildings = fixture.bean(StoredBuildings.class);
    assertEquals(
        List.of("コーポ布施", "裏の家"),
        fixture.inTransaction(() -> buildings.at(address.town(), "77番7号")));
    assertEquals(
        List.of("コーポ布施", "裏の家"), fixture.inTransaction(() -> buildings.at(address.town(), "７７－７")));
    assertEquals(List.of(), fixture.inTransaction(() -> buildings.at(address.town(), "77番")));
  }

  private static ResidentRecord at(ResidentRecord record, Optional<String> building) {
    Residence old = record.residence();
    Address address = old.address();
    return record.with(
        new Residence(
            new Address(
                address.townCode(), address.town(), "77番7号", building, address.postalCode()),
            old.residentSince(),
            old.addressSince(),
            old.notifiedOn(),
            old.notifiedExOfficio(),
            old.previousPlace(),
            old.previousHead(),
            old.formerAddress(),
            old.lastRegisteredPlace()));
  }

  @Test
  @Spec("4.1.3.1.4-b")
  void whoeverLeftIsFoundByTheDayOfLeavingUntilANoticeCame() {
    AwaitedNotices awaited = fixture.bean(AwaitedNoticeProjection.class);
    LocalDate day = LocalDate.of(2026, 2, 1);
    List<AddresseeNumber> three = List.of(People.person(61), People.person(62), People.person(63));
    for (int i = 0; i < 3; i++) append(leaving(People.japanese(61 + i), day.plusDays(i / 2)), NOW);
    assertEquals(three, left(awaited, Optional.of(day), Optional.empty(), 9));
    assertEquals(three.subList(0, 2), left(awaited, Optional.of(day), Optional.empty(), 2));
    assertEquals(
        three.subList(1, 3),
        left(
            awaited,
            Optional.of(day),
            Optional.of(new ListPosition(day, three.get(0).digits())),
            9));
    assertEquals(
        three.subList(2, 3),
        left(
            awaited,
            Optional.of(day),
            Optional.of(new ListPosition(day, three.get(1).digits())),
            9));
    assertEquals(
        three.subList(2, 3), left(awaited, Optional.of(day.plusDays(1)), Optional.empty(), 9));
    append(told(leaving(People.japanese(62), day)), NOW);
    assertEquals(
        List.of(three.get(0), three.get(2)), left(awaited, Optional.of(day), Optional.empty(), 9));
  }

  @Test
  @Spec("4.0.5-c")
  void householdsWithoutAHeadAreFoundUntilOneIsNamed() {
    HeadlessHouseholds headless = fixture.bean(HeadlessProjection.class);
    for (int i = 0; i < 3; i++) {
      append(People.japanese(71 + i, 71 + i / 2), NOW);
      append(headed(71 + i, 71 + i / 2, Optional.empty()), NOW.plusSeconds(1 + i));
    }
    List<HouseholdNumber> two = List.of(People.household(71), People.household(72));
    assertEquals(two, without(headless, Optional.empty(), 9));
    assertEquals(two.subList(0, 1), without(headless, Optional.empty(), 1));
    assertEquals(
        two.subList(1, 2),
        without(
            headless,
            Optional.of(new ListPosition(LocalDate.of(2010, 4, 1), two.get(0).digits())),
            9));
    assertEquals(
        List.of(People.person(71), People.person(72)),
        fixture.inTransaction(() -> headless.members(two.subList(0, 1))).stream()
            .sorted()
            .toList());
    append(headed(71, 71, Optional.of("試験　次郎")), NOW.plusSeconds(9));
    append(headed(72, 71, Optional.of("試験　次郎")), NOW.plusSeconds(9));
    assertEquals(two.subList(1, 2), without(headless, Optional.empty(), 9));
  }

  private List<HouseholdNumber> without(
      HeadlessHouseholds headless, Optional<ListPosition> after, int limit) {
    return fixture.inTransaction(() -> headless.on(LocalDate.of(2026, 2, 9), after, limit)).stream()
        .map(ListPosition::number)
        .map(HouseholdNumber::new)
        .toList();
  }

  private static ResidentRecord headed(int person, int household, Optional<String> head) {
    ResidentRecord record = People.japanese(person, household);
    return record.with(
        new ResidentRecord.Membership(
            record.membership().householdNumber(), Relationship.LODGER, 1, head));
  }

  private List<AddresseeNumber> left(
      AwaitedNotices awaited, Optional<LocalDate> from, Optional<ListPosition> after, int limit) {
    return fixture.inTransaction(
        () -> awaited.leftBetween(from, LocalDate.of(2026, 2, 9), after, limit));
  }

  private static ResidentRecord leaving(ResidentRecord record, LocalDate on) {
    return record.withRemoval(
        Optional.of(Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(on), Optional.of(on))));
  }

  private static ResidentRecord told(ResidentRecord record) {
    return record.withRemoval(
        record
            .removal()
            .map(
                left ->
                    left.confirmed(Place.of("奈良県奈良市"), left.effectiveOn(), left.effectiveOn())));
  }
}
