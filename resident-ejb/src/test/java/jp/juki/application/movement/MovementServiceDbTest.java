package jp.juki.application.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.juki.application.access.Caller;
import jp.juki.application.access.TestCallers;
import jp.juki.application.register.HouseholdView;
import jp.juki.application.register.RegisterService;
import jp.juki.application.register.ResidentView;
import jp.juki.db.TestDatabases;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary.Town;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Arrival;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.Circumstances;
import jp.juki.domain.movement.Death;
import jp.juki.domain.movement.JointFinalization;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveInNotice;
import jp.juki.domain.movement.MoveOut;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.movement.WithdrawalReason;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;
import jp.juki.infrastructure.address.StoredTownDictionary;
import jp.juki.infrastructure.register.People;
import jp.juki.infrastructure.register.RegisterFixture;
import jp.juki.infrastructure.register.StoredNumbering;
import jp.juki.infrastructure.register.StoredRegister;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Movements from the check to the register, with the real register, audit and numbering on H2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovementServiceDbTest {
  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Set<FindingCode> NONE = Set.of();

  private EntityManagerFactory factory;
  private RegisterFixture fixture;
  private MovementService movements;
  private RegisterService viewing;
  private int family;

  /** The database of this class and the dialect to speak to it. */
  EntityManagerFactory open() throws Exception {
    DataSource database = TestDatabases.h2();
    return RegisterFixture.start(database);
  }

  @BeforeAll
  void start() throws Exception {
    factory = open();
    fixture = RegisterFixture.on(factory);
    movements = fixture.bean(MovementService.class);
    viewing = fixture.bean(RegisterService.class);
    fixture.inTransaction(
        () -> {
          fixture
              .bean(StoredTownDictionary.class)
              .put(List.of(new Town("0001001", "荒川一丁目", "アラカワ１チョウメ", "5770843")));
          fixture
              .bean(StoredNumbering.class)
              .stock(StoredNumbering.madeUp(500, new SecureRandom()));
        });
  }

  @BeforeEach
  void clerk() {
    family++;
    fixture.clock.set(NOW.plusSeconds(family * 60L));
    signIn(fixture, "clerk", EnumSet.allOf(Function.class), Set.of(ShownItem.values()));
  }

  @AfterAll
  void stop() {
    fixture.close();
    factory.close();
  }

  private static void signIn(
      RegisterFixture where, String account, Set<Function> functions, Set<ShownItem> shown) {
    TestCallers.signIn(
        where.bean(Caller.class), new Identity(account, "試験係", "01", functions, shown, false, 1));
  }

  private <T> T call(Supplier<T> call) {
    return fixture.inTransaction(call);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T>(var findings))
      throw new AssertionError("refused: " + findings);
    return ((Outcome.Accepted<T>) outcome).value();
  }

  private static Set<FindingCode> codes(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome) instanceof Outcome.Refused<?> refused
        ? refused.findings().stream().map(Finding::code).collect(Collectors.toSet())
        : Set.of();
  }

  private static Circumstances notified(LocalDate effectiveOn) {
    return new Circumstances(
        Basis.NOTIFICATION,
        Optional.of(RecordedDate.of(effectiveOn)),
        Optional.of(TODAY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Circumstances exOfficio() {
    return new Circumstances(
        Basis.EX_OFFICIO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Newcomer newcomer(String relationship, int child, Sex sex) {
    int n = family * 10 + child;
    return new Newcomer(
        Optional.empty(),
        new ResidentRecord.Person(
            new PersonName.Japanese(
                new Name("青木"), new Name("一二三四五六七八九".charAt(child) + "〇".repeat(family % 7) + "郎")),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1970 + child, 1, 1).plusDays(n)),
            sex),
        Relationship.parse(relationship).orElseThrow(),
        new Domicile("大阪府東大阪市荒川一丁目1番", "青木　太郎"),
        Optional.of(People.individualNumber(100_000 + n)),
        Optional.empty());
  }

  private MoveIn moveInOfFour() {
    return new MoveIn(
        notified(TODAY.minusDays(3)),
        List.of(
            newcomer("世帯主", 0, Sex.MALE),
            newcomer("妻", 1, Sex.FEMALE),
            newcomer("子", 2, Sex.MALE),
            newcomer("子", 3, Sex.FEMALE)),
        new Arrival.NewHousehold(Map.of()),
        new Address("0001001", "荒川一丁目", "1番" + family + "号", Optional.empty(), "5770843"),
        Place.of("奈良県奈良市二条大路南一丁目1番1号"),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private ProvisionalMovement entered(MovementRequest request) {
    Set<FindingCode> alerts =
        accepted(call(() -> movements.assess(request))).findings().stream()
            .map(Finding::code)
            .collect(Collectors.toSet());
    return accepted(call(() -> movements.register(request, alerts, Optional.empty())));
  }

  private FinalMovement finalised(MovementRequest request) {
    ProvisionalMovement entered = entered(request);
    return accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
  }

  private List<AddresseeNumber> people(FinalMovement movement) {
    return movement.records().stream().map(FinalMovement.Appended::addresseeNumber).toList();
  }

  private HouseholdNumber householdOf(AddresseeNumber person) {
    return call(() -> viewing.view(person)).orElseThrow().record().membership().householdNumber();
  }

  private List<String> auditOf(long movementId) {
    return fixture.rows(
        "SELECT action_code, result_code FROM audit_event WHERE record_ref = 'movement/"
            + movementId
            + "' ORDER BY event_id");
  }

  @Test
  @Spec({"4.0.8-a", "4.0.8-b", "4.0.8-h", "4.0.8-k", "1.2.1-l"})
  void aFamilyIsNotInTheRegisterBeforeItIsFinalised() {
    MoveIn request = moveInOfFour();
    long before = count("resident");
    ProvisionalMovement entered = entered(request);
    assertEquals(MovementState.PROVISIONAL, entered.state());
    assertEquals(4, entered.persons());
    assertEquals(before, count("resident"));
    assertEquals(0, count("record_version WHERE movement_id = " + entered.id()));
    assertEquals(0, count("name_key WHERE full_key LIKE 'アオキ" + family + "%'"));
    assertEquals(
        Set.of(),
        call(
            () ->
                fixture
                    .bean(StoredRegister.class)
                    .holdersOf(request.newcomers().getFirst().individualNumber().orElseThrow())));

    FinalMovement done = accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
    assertEquals(entered.id(), done.movementId());
    assertEquals(4, new HashSet<>(people(done)).size());
    assertTrue(done.records().stream().allMatch(record -> record.version() == 1));
    HouseholdView household =
        call(() -> viewing.household(householdOf(people(done).getFirst()))).orElseThrow();
    assertEquals(
        people(done), household.members().stream().map(ResidentView::addresseeNumber).toList());
    assertEquals(people(done).getFirst(), household.head().orElseThrow().addresseeNumber());
    assertEquals(List.of("MOVEMENT_PROVISIONAL|OK|", "MOVEMENT_FINAL|OK|"), auditOf(entered.id()));
    assertEquals(
        MovementState.FINAL, call(() -> movements.find(entered.id())).orElseThrow().state());
  }

  @Test
  @Spec({"4.0.8-h", "1.1.13-a", "1.1.13-d"})
  void numbersAreDrawnWhenItIsFinalised() {
    MoveIn request = moveInOfFour();
    Assessment assessed = accepted(call(() -> movements.assess(request)));
    assertTrue(assessed.changes().stream().allMatch(change -> change.addresseeNumber().isEmpty()));
    List<String> counters = counters();
    ProvisionalMovement entered = entered(request);
    assertEquals(counters, counters());
    FinalMovement done = accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
    assertNotEquals(counters, counters());
    assertTrue(people(done).stream().allMatch(person -> person.serial() > 1_000_000));
    assertTrue(householdOf(people(done).getFirst()).serial() > 1_000_000);
    assertEquals(
        4,
        count(
            "record_code_stock WHERE addressee_number IN ("
                + String.join(",", people(done).stream().map(p -> "'" + p.digits() + "'").toList())
                + ")"));
  }

  @Test
  @Spec("4.3.1-b")
  void aFamilyWaitsUntilThereAreCodesForAll() {
    ProvisionalMovement entered = entered(moveInOfFour());
    StoredNumbering numbering = fixture.bean(StoredNumbering.class);
    call(
        () ->
            fixture
                .entities
                .createNativeQuery(
                    "DELETE FROM record_code_stock WHERE draw_order > 3 + (SELECT last_serial"
                        + " FROM number_counter WHERE counter_name = 'RECORD_CODE')")
                .executeUpdate());
    assertEquals(
        Set.of(FindingCode.RECORD_CODES_USED_UP),
        codes(call(() -> movements.complete(entered.id(), Optional.empty()))));
    assertEquals(0, count("record_version WHERE movement_id = " + entered.id()));
    assertEquals(
        MovementState.PROVISIONAL, call(() -> movements.find(entered.id())).orElseThrow().state());

    call(
        () -> {
          numbering.stock(StoredNumbering.madeUp(500, new SecureRandom()));
          return 0;
        });
    List<AddresseeNumber> family =
        people(accepted(call(() -> movements.complete(entered.id(), Optional.empty()))));
    assertEquals(
        4,
        count(
            "record_code_stock WHERE addressee_number IN ("
                + String.join(",", family.stream().map(p -> "'" + p.digits() + "'").toList())
                + ")"));
  }

  @Test
  @Spec({"4.6.0.1-a", "4.6.0.1-d", "4.6.0.1-f", "4.6.0.1-m"})
  void cancellingAMoveOutBringsTheFormerStateBack() {
    List<AddresseeNumber> people = people(finalised(moveInOfFour()));
    AddresseeNumber child = people.get(3);
    ResidentRecord before = call(() -> viewing.view(child)).orElseThrow().record();
    FinalMovement out =
        finalised(
            new MoveOut(
                notified(TODAY.minusDays(1)), Set.of(child), Place.of("奈良県奈良市二条大路南一丁目1番1号")));
    assertEquals(ResidentStatus.MOVED_OUT, call(() -> viewing.view(child)).orElseThrow().status());
    assertEquals(3, members(people.getFirst()).size());
    FinalMovement undone =
        finalised(new Cancellation(exOfficio(), out.movementId(), Set.of(child)));
    ResidentView after = call(() -> viewing.view(child)).orElseThrow();
    assertEquals(ResidentStatus.RESIDENT, after.status());
    assertEquals(before.residence(), after.record().residence());
    assertEquals(4, members(people.getFirst()).size());
    assertEquals(3, call(() -> viewing.history(child)).orElseThrow().entries().size());
    assertEquals(
        Optional.of(out.movementId()),
        call(() -> movements.find(undone.movementId()))
            .orElseThrow()
            .movement()
            .orElseThrow()
            .cancels());
    assertEquals(
        List.of("MOVEMENT_PROVISIONAL|OK|", "MOVEMENT_CANCELLED|OK|"),
        auditOf(undone.movementId()).stream().filter(row -> !row.startsWith("VIEW")).toList());
  }

  @Test
  @Spec({"1.1.5-e", "4.1.3.0.1-a"})
  void whoPlansToMoveOutIsAResidentUntilTheDay() {
    List<AddresseeNumber> people = people(finalised(moveInOfFour()));
    AddresseeNumber child = people.get(3);
    LocalDate planned = TODAY.plusDays(20);
    finalised(new MoveOut(notified(planned), Set.of(child), Place.of("奈良県奈良市二条大路南一丁目1番1号")));
    ResidentView today = call(() -> viewing.view(child)).orElseThrow();
    assertEquals(ResidentStatus.RESIDENT, today.status());
    assertEquals(
        List.of(new Mark(Mark.Kind.PLANNED_MOVE_OUT, Optional.of(planned))), today.marks());
    assertEquals(4, members(people.getFirst()).size());
    assertEquals(
        ResidentStatus.MOVED_OUT, call(() -> viewing.view(child, planned)).orElseThrow().status());
    assertEquals(
        3,
        call(() -> viewing.household(householdOf(people.getFirst()), planned, false))
            .orElseThrow()
            .members()
            .size());
  }

  @Test
  @Spec({"4.1.3.1.1-a", "4.1.3.1.1-b", "1.1.5-b", "4.6.0.1-a"})
  void aMoveInNoticeIsKeptBesideWhatWasPlanned() {
    List<AddresseeNumber> people = people(finalised(moveInOfFour()));
    AddresseeNumber child = people.get(3);
    LocalDate planned = TODAY.plusDays(20);
    LocalDate moved = TODAY.minusDays(1);
    Place nara = Place.of("奈良県奈良市二条大路南一丁目1番1号");
    Place ikoma =
        new Place(
            MunicipalityCode.parse("292095"),
            "奈良県生駒市東新町8番38号",
            Optional.of("6300288"),
            Optional.empty());
    finalised(new MoveOut(notified(planned), Set.of(child), nara));
    Removal before = removal(child);
    FinalMovement notice =
        finalised(new MoveInNotice(exOfficioOn(moved), Set.of(child), ikoma, Optional.of(TODAY)));
    Removal after = removal(child);
    assertEquals(before.confirmed(ikoma, moved, TODAY), after);
    assertEquals(Optional.of(nara), after.plannedDestination());
    assertEquals(planned, after.on().sortDay());
    assertEquals(ResidentStatus.MOVED_OUT, call(() -> viewing.view(child)).orElseThrow().status());
    assertEquals(3, members(people.getFirst()).size());
    finalised(new Cancellation(exOfficio(), notice.movementId(), Set.of(child)));
    assertEquals(before, removal(child));
    assertEquals(ResidentStatus.RESIDENT, call(() -> viewing.view(child)).orElseThrow().status());
    assertEquals(4, members(people.getFirst()).size());
  }

  private Removal removal(AddresseeNumber person) {
    return call(() -> viewing.history(person))
        .orElseThrow()
        .entries()
        .getFirst()
        .version()
        .record()
        .removal()
        .orElseThrow();
  }

  @Test
  @Absence
  @Spec("4.0.8-l")
  void whoFinalisesStandsInTheAuditOnly() {
    ProvisionalMovement entered = entered(moveInOfFour());
    signIn(fixture, "reviewer", EnumSet.allOf(Function.class), Set.of(ShownItem.values()));
    accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
    for (String table : List.of("movement", "provisional_movement", "record_version")) {
      List<String> rows =
          fixture.rows("SELECT * FROM " + table + " WHERE movement_id = " + entered.id());
      assertFalse(rows.isEmpty(), table);
      assertTrue(rows.stream().noneMatch(row -> row.contains("reviewer")), table);
    }
    assertTrue(
        fixture
            .rows(
                "SELECT operator_id FROM audit_event WHERE record_ref = 'movement/"
                    + entered.id()
                    + "'")
            .contains("reviewer|"));
    List<String> days =
        columns("movement", "provisional_movement", "record_version").stream()
            .filter(column -> column.endsWith("_on") || column.endsWith("_at"))
            .toList();
    assertTrue(days.contains("movement.recorded_at"), days.toString());
    assertTrue(
        days.stream().noneMatch(day -> day.matches(".*(approv|decid|review|finali|complet).*")),
        days.toString());
  }

  private List<String> columns(String... tables) {
    List<String> columns = new ArrayList<>();
    for (String table : tables)
      fixture
          .rows(
              "SELECT column_name FROM information_schema.columns WHERE LOWER(table_name) = '"
                  + table
                  + "'")
          .forEach(name -> columns.add(table + "." + name.replace("|", "").toLowerCase()));
    return columns;
  }

  @Test
  @Spec("4.0.8-c")
  void aWithdrawnMovementLeavesNothingAndIsNotFinalised() {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    MovementRequest death = new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head));
    ProvisionalMovement entered = entered(death);
    assertTrue(
        call(() -> viewing.view(head)).orElseThrow().marks().stream()
            .anyMatch(mark -> mark.kind() == Mark.Kind.PROVISIONAL));
    accepted(call(() -> movements.withdraw(entered.id(), Optional.of(WithdrawalReason.NOTIFIER))));
    assertEquals(
        Set.of(FindingCode.STATE_CONFLICT),
        codes(call(() -> movements.complete(entered.id(), Optional.empty()))));
    assertEquals(
        Set.of(FindingCode.STATE_CONFLICT),
        codes(
            call(() -> movements.withdraw(entered.id(), Optional.of(WithdrawalReason.NOTIFIER)))));
    assertEquals(List.of(), call(() -> viewing.view(head)).orElseThrow().marks());
    entered(death);
  }

  private static Circumstances exOfficioOn(LocalDate day) {
    return new Circumstances(
        Basis.EX_OFFICIO,
        Optional.of(RecordedDate.of(day)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @Spec({"4.0.8-f", "4.0.8-g"})
  void whatWaitsAtAnOfficeIsFinalisedTogetherUpToTheLimit() {
    long elsewhere = entered(moveInOfFour()).id();
    TestCallers.signIn(
        fixture.bean(Caller.class),
        new Identity("clerk", "試験係", "77", EnumSet.allOf(Function.class), Set.of(), false, 1));
    List<Long> here = new ArrayList<>();
    for (int i = 0; i < JointFinalization.LIMIT; i++) {
      family++;
      fixture.clock.set(NOW.plusSeconds(family * 60L));
      here.add(entered(moveInOfFour()).id());
    }
    assertEquals(here, accepted(call(() -> movements.togetherAt(Optional.of("77")))));
    assertEquals(
        here,
        call(() -> movements.provisionalAt(Optional.of("77"))).items().stream()
            .map(ProvisionalMovement::id)
            .toList());
    assertTrue(call(() -> movements.provisionalOffices()).containsAll(List.of("01", "77")));
    assertEquals(
        Set.of(FindingCode.FINALIZED_TOGETHER_OVER_LIMIT),
        codes(call(() -> movements.togetherAt(Optional.empty()))));
    List<Long> some = List.of(elsewhere, here.getFirst());
    assertEquals(some, accepted(call(() -> movements.together(some))));
    List<Long> tooMany = new ArrayList<>(here);
    tooMany.add(elsewhere);
    assertEquals(
        Set.of(FindingCode.FINALIZED_TOGETHER_OVER_LIMIT),
        codes(call(() -> movements.together(tooMany))));
    List<Long> waiting = new ArrayList<>(waiting());
    while (waiting.size() > JointFinalization.LIMIT) {
      long one = waiting.removeLast();
      accepted(call(() -> movements.withdraw(one, Optional.empty())));
    }
    assertEquals(waiting, accepted(call(() -> movements.togetherAt(Optional.empty()))));
    waiting().forEach(id -> accepted(call(() -> movements.withdraw(id, Optional.empty()))));
  }

  private List<Long> waiting() {
    return call(() -> movements.provisionalAt(Optional.empty())).items().stream()
        .map(ProvisionalMovement::id)
        .toList();
  }

  @Test
  @Spec({"4.0.8-d", "10.3-j"})
  void aPersonOfAProvisionalMovementIsHeldAgainstOthers() {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    ProvisionalMovement entered = entered(new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head)));
    assertEquals(
        List.of(new Holder(head, "clerk", Optional.of(entered.id()), entered.enteredAt())),
        call(() -> movements.holders(List.of(head))));
    MovementRequest other = new Death(exOfficioOn(TODAY.minusDays(2)), Set.of(head));
    assertTrue(
        codes(call(() -> movements.register(other, NONE, Optional.empty())))
            .contains(FindingCode.LOCKED_BY_OTHER));
    assertEquals(
        Set.of(FindingCode.LOCKED_BY_OTHER),
        codes(call(() -> movements.openForEdit(List.of(head)))));
  }

  @Test
  @Spec("10.3-j")
  void anOpenFormHoldsThePersonUntilItLapses() {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    accepted(call(() -> movements.openForEdit(List.of(head))));
    assertEquals(List.of(), call(() -> movements.holders(List.of(head))));
    signIn(fixture, "second", EnumSet.allOf(Function.class), Set.of());
    assertEquals(
        List.of(new Holder(head, "clerk", Optional.empty(), fixture.clock.instant())),
        call(() -> movements.holders(List.of(head))));
    MovementRequest death = new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head));
    assertEquals(
        Set.of(FindingCode.LOCKED_BY_OTHER),
        codes(call(() -> movements.openForEdit(List.of(head)))));
    assertTrue(
        codes(call(() -> movements.register(death, NONE, Optional.empty())))
            .contains(FindingCode.LOCKED_BY_OTHER));
    fixture.clock.set(fixture.clock.instant().plusSeconds(31 * 60));
    accepted(call(() -> movements.openForEdit(List.of(head))));
    call(
        () -> {
          movements.release(List.of(head));
          return null;
        });
    signIn(fixture, "clerk", EnumSet.allOf(Function.class), Set.of());
    accepted(call(() -> movements.openForEdit(List.of(head))));
  }

  @Test
  @Spec("4.0.8-c")
  void aCorrectionReplacesTheRequestUnlessItChangedMeanwhile() {
    MoveIn request = moveInOfFour();
    ProvisionalMovement entered = entered(request);
    MoveIn corrected =
        new MoveIn(
            notified(TODAY.minusDays(2)),
            request.newcomers(),
            request.arrival(),
            request.address(),
            request.previousPlace(),
            request.previousHead(),
            false,
            Optional.empty());
    Set<FindingCode> acknowledged = new HashSet<>(entered.acknowledged());
    ProvisionalMovement again =
        accepted(
            call(
                () ->
                    movements.replace(
                        entered.id(), corrected, acknowledged, entered.lockVersion())));
    assertEquals(Optional.of(RecordedDate.of(TODAY.minusDays(2))), again.effectiveOn());
    assertEquals(
        Set.of(FindingCode.STALE_VERSION),
        codes(
            call(
                () ->
                    movements.replace(
                        entered.id(), request, acknowledged, entered.lockVersion()))));
    assertEquals(
        Optional.of(corrected), call(() -> movements.find(entered.id())).orElseThrow().request());
    assertEquals(
        Set.of(FindingCode.STALE_VERSION),
        codes(call(() -> movements.complete(entered.id(), Optional.of(entered.lockVersion())))));
    accepted(call(() -> movements.complete(entered.id(), Optional.of(again.lockVersion()))));
  }

  @Test
  @Spec("10.4-a")
  void hiddenItemsAreTakenOutAndKeptThroughACorrection() {
    MoveIn request = moveInOfFour();
    ProvisionalMovement entered = entered(request);
    signIn(fixture, "narrow", EnumSet.allOf(Function.class), Set.of());
    MoveIn seen =
        (MoveIn) call(() -> movements.find(entered.id())).orElseThrow().request().orElseThrow();
    assertTrue(
        seen.newcomers().stream().allMatch(newcomer -> newcomer.individualNumber().isEmpty()));
    assertFalse(seen.newcomers().getFirst().domicile().place().contains("荒川"));
    Set<FindingCode> acknowledged = new HashSet<>(entered.acknowledged());
    accepted(
        call(() -> movements.replace(entered.id(), seen, acknowledged, entered.lockVersion())));
    signIn(fixture, "clerk", EnumSet.allOf(Function.class), Set.of(ShownItem.values()));
    assertEquals(
        Optional.of(request), call(() -> movements.find(entered.id())).orElseThrow().request());
  }

  @Test
  @Spec("10.4-a")
  void whoIsLeftOutOfACorrectionLeavesNothingHiddenToTheNext() {
    MoveIn request = moveInOfFour();
    ProvisionalMovement entered = entered(request);
    signIn(fixture, "narrow", EnumSet.allOf(Function.class), Set.of());
    MoveIn seen =
        (MoveIn) call(() -> movements.find(entered.id())).orElseThrow().request().orElseThrow();
    List<Newcomer> fewer = new ArrayList<>(seen.newcomers());
    fewer.remove(1);
    Set<FindingCode> acknowledged = new HashSet<>(entered.acknowledged());
    List<Newcomer> renamed = new ArrayList<>(fewer);
    renamed.set(1, newcomer("子", 7, Sex.MALE, fewer.get(1).domicile()));
    assertEquals(
        Set.of(FindingCode.ITEM_NOT_GRANTED),
        codes(
            call(
                () ->
                    movements.replace(
                        entered.id(), of(seen, renamed), acknowledged, entered.lockVersion()))));
    List<Newcomer> replaced = new ArrayList<>(seen.newcomers());
    replaced.set(1, newcomer("妻", 8, Sex.FEMALE, seen.newcomers().get(1).domicile()));
    assertEquals(
        Set.of(FindingCode.ITEM_NOT_GRANTED),
        codes(
            call(
                () ->
                    movements.replace(
                        entered.id(), of(seen, replaced), acknowledged, entered.lockVersion()))));
    accepted(
        call(
            () ->
                movements.replace(
                    entered.id(), of(seen, fewer), acknowledged, entered.lockVersion())));
    signIn(fixture, "clerk", EnumSet.allOf(Function.class), Set.of(ShownItem.values()));
    List<Newcomer> others = new ArrayList<>(request.newcomers());
    others.remove(1);
    assertEquals(
        Optional.of(of(request, others)),
        call(() -> movements.find(entered.id())).orElseThrow().request());
  }

  private static MoveIn of(MoveIn request, List<Newcomer> newcomers) {
    return new MoveIn(
        request.circumstances(),
        newcomers,
        request.arrival(),
        request.address(),
        request.previousPlace(),
        request.previousHead(),
        false,
        Optional.empty());
  }

  private Newcomer newcomer(String relationship, int child, Sex sex, Domicile domicile) {
    Newcomer base = newcomer(relationship, child, sex);
    return new Newcomer(
        base.reentry(),
        base.person(),
        base.relationship(),
        domicile,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @Spec("10.4-a")
  void whoeverReviewsSeesNoHiddenItemBesideWhatItWas() {
    ProvisionalMovement entered = entered(moveInOfFour());
    for (Set<ShownItem> shown :
        List.of(Set.<ShownItem>of(), Set.of(ShownItem.DOMICILE), Set.of(ShownItem.values()))) {
      signIn(fixture, "narrow", EnumSet.allOf(Function.class), shown);
      Assessment seen = accepted(call(() -> movements.review(entered.id())));
      Map<RecordItem, Set<String>> texts =
          seen.changes().stream()
              .flatMap(change -> change.differences().stream())
              .filter(difference -> difference.item().guard().isPresent())
              .collect(
                  Collectors.groupingBy(
                      Assessment.Difference::item,
                      Collectors.mapping(Assessment.Difference::after, Collectors.toSet())));
      assertEquals(Set.of("＊＊＊"), texts.get(RecordItem.INDIVIDUAL_NUMBER));
      assertEquals(Set.of("未付番"), texts.get(RecordItem.RECORD_CODE));
      for (RecordItem item : List.of(RecordItem.DOMICILE, RecordItem.DOMICILE_HEAD))
        assertEquals(
            !shown.contains(ShownItem.DOMICILE), texts.get(item).equals(Set.of("＊＊＊")), item.key());
    }
  }

  @Test
  @Spec({"4.1.1.2-b", "10.3-k"})
  void removedRecordsAreListedForWhoeverMayViewResidentsAndTheListingIsAudited() {
    MoveIn request = moveInOfTwo();
    List<AddresseeNumber> left = people(finalised(request));
    finalised(new MoveOut(notified(TODAY), Set.copyOf(left), Place.of("奈良県奈良市三条町9番9号")));
    List<ReentryCandidate> found = accepted(call(() -> movements.assess(request))).candidates();
    assertEquals(
        left, found.stream().map(candidate -> candidate.record().addresseeNumber()).toList());
    assertEquals(
        List.of(0, 1), found.stream().map(candidate -> candidate.newcomer()).sorted().toList());
    for (ReentryCandidate candidate : found) {
      assertTrue(candidate.possible());
      assertEquals(Optional.empty(), candidate.record().recordCode());
      assertEquals("＊＊＊", candidate.record().domicile().orElseThrow().place());
    }
    assertEquals(
        "VIEW_MOVEMENT|OK|"
            + left.stream().map(AddresseeNumber::digits).collect(Collectors.joining(" "))
            + "|",
        lastAct());
    signInWithout(Function.VIEW_RESIDENT);
    assertEquals(List.of(), accepted(call(() -> movements.assess(request))).candidates());
    assertEquals("VIEW_MOVEMENT|OK|null|", lastAct());
  }

  @Test
  @Spec("4.1.1.2-b")
  void aChildIsWarnedOfButHasNoRecordToComeBackTo() {
    AddresseeNumber head = people(finalised(moveInOfTwo())).getFirst();
    Newcomer child = newborn();
    Birth birth = new Birth(notifiedOn(child.person().birth()), householdOf(head), child);
    FinalMovement born = finalised(birth);
    finalised(new Cancellation(exOfficio(), born.movementId(), Set.copyOf(people(born))));
    Assessment seen = accepted(call(() -> movements.assess(birth)));
    assertTrue(
        seen.findings().stream()
            .anyMatch(finding -> finding.code() == FindingCode.SAME_PERSON_SUSPECTED));
    assertEquals(List.of(), seen.candidates());
  }

  private String lastAct() {
    return fixture
        .rows(
            "SELECT action_code, result_code, listed FROM audit_event WHERE event_id ="
                + " (SELECT MAX(event_id) FROM audit_event)")
        .getFirst();
  }

  @Test
  @Spec({"4.1.1.2-c", "10.4-a"})
  void whatTheWriterMayNotSeeIsTakenFromTheRemovedRecord() {
    MoveIn request = moveInOfTwo();
    List<AddresseeNumber> left = people(finalised(request));
    ResidentRecord before = call(() -> viewing.view(left.getFirst())).orElseThrow().record();
    finalised(new MoveOut(notified(TODAY), Set.copyOf(left), Place.of("奈良県奈良市三条町9番9号")));
    Newcomer first = request.newcomers().getFirst();
    MoveIn back =
        withNewcomer(
            request,
            new Newcomer(
                Optional.of(left.getFirst()),
                first.person(),
                first.relationship(),
                new Domicile("＊＊＊", "＊＊＊"),
                Optional.empty(),
                Optional.empty()));
    signIn(fixture, "narrow", EnumSet.allOf(Function.class), Set.of());
    assertEquals(
        List.of(), accepted(call(() -> movements.assess(back))).findings(), "nothing is unknown");
    ProvisionalMovement entered = entered(back);
    accepted(call(() -> movements.replace(entered.id(), back, NONE, entered.lockVersion())));
    assertEquals(
        List.of(left.getFirst()),
        people(accepted(call(() -> movements.complete(entered.id(), Optional.empty())))));
    signIn(fixture, "clerk", EnumSet.allOf(Function.class), Set.of(ShownItem.values()));
    ResidentRecord after = call(() -> viewing.view(left.getFirst())).orElseThrow().record();
    assertEquals(before.domicile(), after.domicile());
    assertEquals(before.recordCode(), after.recordCode());
    MoveIn nobody =
        withNewcomer(
            request,
            new Newcomer(
                Optional.empty(),
                newcomer("世帯主", 8, Sex.MALE).person(),
                first.relationship(),
                new Domicile("＊＊＊", "＊＊＊"),
                Optional.empty(),
                Optional.empty()));
    assertEquals(
        Set.of(FindingCode.ITEM_NOT_GRANTED),
        codes(call(() -> movements.register(nobody, NONE, Optional.empty()))));
  }

  private static MoveIn withNewcomer(MoveIn request, Newcomer newcomer) {
    return new MoveIn(
        notified(TODAY),
        List.of(newcomer),
        request.arrival(),
        request.address(),
        request.previousPlace(),
        request.previousHead(),
        false,
        Optional.empty());
  }

  /** As somebody who holds every function but one, and sees every item. */
  private void signInWithout(Function missing) {
    signIn(
        fixture, "narrow", EnumSet.complementOf(EnumSet.of(missing)), Set.of(ShownItem.values()));
  }

  @Test
  @Spec("10.3-k")
  void anEntryExOfficioAsksForARightOfItsOwn() {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    signInWithout(Function.EX_OFFICIO);
    MovementRequest exOfficio = new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head));
    assertEquals(
        Set.of(FindingCode.FUNCTION_NOT_GRANTED),
        codes(call(() -> movements.register(exOfficio, NONE, Optional.empty()))));
    entered(new Death(notified(TODAY.minusDays(1)), Set.of(head)));
  }

  @Test
  @Spec({"10.3-k", "4.0.8-c"})
  void anEntryExOfficioIsCorrectedOnlyByWhoeverMayEnterOne() {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    long entry = entered(new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head))).id();
    signInWithout(Function.EX_OFFICIO);
    MovementRequest notified = new Death(notified(TODAY.minusDays(1)), Set.of(head));
    Set<FindingCode> denied = Set.of(FindingCode.FUNCTION_NOT_GRANTED);
    assertEquals(denied, codes(call(() -> movements.replace(entry, notified, NONE, 0))));
    assertEquals(denied, codes(call(() -> movements.assess(entry, notified))));
    assertEquals(Basis.NOTIFICATION, call(() -> movements.usualBasis(MovementKind.DEATH)));
  }

  @Test
  @Spec("10.3-i")
  void aHiddenDomicileIsNotTakenForOne() {
    MoveIn family = moveInOfFour();
    List<Newcomer> hidden =
        family.newcomers().stream()
            .map(
                one ->
                    new Newcomer(
                        one.reentry(),
                        one.person(),
                        one.relationship(),
                        new Domicile("＊＊＊", "＊＊＊"),
                        one.individualNumber(),
                        one.recordCode()))
            .toList();
    MoveIn request =
        new MoveIn(
            family.circumstances(),
            hidden,
            family.arrival(),
            family.address(),
            family.previousPlace(),
            family.previousHead(),
            false,
            Optional.empty());
    Set<FindingCode> refused = Set.of(FindingCode.ITEM_NOT_GRANTED);
    assertEquals(refused, codes(call(() -> movements.register(request, NONE, Optional.empty()))));
    assertEquals(
        refused,
        accepted(call(() -> movements.assess(request))).findings().stream()
            .map(Finding::code)
            .collect(Collectors.toSet()));
  }

  @Test
  void aRepeatedCallGetsTheFirstAnswer() {
    MoveIn request = moveInOfFour();
    Set<FindingCode> alerts =
        accepted(call(() -> movements.assess(request))).findings().stream()
            .map(Finding::code)
            .collect(Collectors.toSet());
    Optional<String> key = Optional.of("key-" + family);
    ProvisionalMovement first = accepted(call(() -> movements.register(request, alerts, key)));
    assertEquals(first, accepted(call(() -> movements.register(request, alerts, key))));
    family++;
    assertEquals(
        Set.of(FindingCode.STATE_CONFLICT),
        codes(call(() -> movements.register(moveInOfFour(), alerts, key))));
  }

  @Test
  @Spec("10.3-k")
  void theFunctionOfTheKindIsAskedFor() {
    signInWithout(Function.MOVE_IN);
    long rows = count("provisional_movement");
    assertEquals(
        Set.of(FindingCode.FUNCTION_NOT_GRANTED),
        codes(call(() -> movements.register(moveInOfFour(), NONE, Optional.empty()))));
    assertEquals(
        Set.of(FindingCode.FUNCTION_NOT_GRANTED),
        codes(call(() -> movements.assess(moveInOfFour()))));
    assertEquals(rows, count("provisional_movement"));
    assertTrue(count("audit_event WHERE result_code = 'DENIED' AND operator_id = 'narrow'") >= 2);
  }

  @Test
  void aRefusedMovementWritesNothingButTheAudit() {
    List<String> before = new ArrayList<>();
    for (String table :
        List.of("provisional_movement", "movement", "record_version", "resident", "resident_lock"))
      before.add(table + count(table));
    MoveIn request = moveInOfFour();
    MoveIn wrong =
        new MoveIn(
            notified(TODAY.plusDays(1)),
            request.newcomers(),
            request.arrival(),
            request.address(),
            request.previousPlace(),
            request.previousHead(),
            false,
            Optional.empty());
    long audits = count("audit_event");
    assertTrue(
        codes(call(() -> movements.register(wrong, NONE, Optional.empty())))
            .contains(FindingCode.EFFECTIVE_DATE_IN_FUTURE));
    List<String> after = new ArrayList<>();
    for (String table :
        List.of("provisional_movement", "movement", "record_version", "resident", "resident_lock"))
      after.add(table + count(table));
    assertEquals(before, after);
    assertEquals(audits + 1, count("audit_event"));
  }

  @Test
  @Spec("10.4-a")
  void theIndividualNumberIsShownByAnActOfItsOwn() {
    MoveIn request = moveInOfFour();
    AddresseeNumber head = people(finalised(request)).getFirst();
    IndividualNumber number = request.newcomers().getFirst().individualNumber().orElseThrow();
    ResidentView view = call(() -> viewing.view(head)).orElseThrow();
    assertTrue(view.hides(ShownItem.INDIVIDUAL_NUMBER));
    assertEquals(Optional.empty(), view.record().individualNumber());
    assertEquals(
        number.digits(), accepted(call(() -> viewing.reveal(head, ShownItem.INDIVIDUAL_NUMBER))));
    signIn(fixture, "narrow", EnumSet.allOf(Function.class), Set.of());
    assertEquals(
        Set.of(FindingCode.ITEM_NOT_GRANTED),
        codes(call(() -> viewing.reveal(head, ShownItem.INDIVIDUAL_NUMBER))));
    assertEquals(
        1,
        count(
            "audit_event e WHERE e.action_code = 'SHOW_ITEM' AND e.number_use = 'SHOWN' AND"
                + " EXISTS (SELECT 1 FROM audit_event_subject s WHERE s.event_id = e.event_id AND"
                + " s.addressee_number = '"
                + head.digits()
                + "')"));
  }

  @Test
  @Spec({"10.3-j", "4.0.8-d"})
  void ofTwoClerksAtOnceOneGetsThePerson() throws Exception {
    AddresseeNumber head = people(finalised(moveInOfFour())).getFirst();
    MovementRequest death = new Death(exOfficioOn(TODAY.minusDays(1)), Set.of(head));
    Set<FindingCode> alerts =
        accepted(call(() -> movements.assess(death))).findings().stream()
            .map(Finding::code)
            .collect(Collectors.toSet());
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (String clerk : List.of("first", "second"))
        calls.add(
            () -> {
              try (RegisterFixture own = RegisterFixture.on(factory)) {
                own.clock.set(fixture.clock.instant());
                signIn(own, clerk, EnumSet.allOf(Function.class), Set.of());
                MovementService service = own.bean(MovementService.class);
                return own.inTransaction(() -> service.register(death, alerts, Optional.empty()))
                    instanceof Outcome.Accepted<?>;
              }
            });
      int won = 0;
      for (Future<Boolean> call : threads.invokeAll(calls)) won += call.get() ? 1 : 0;
      assertEquals(1, won);
    } finally {
      threads.shutdown();
    }
    assertEquals(1, count("resident_lock WHERE addressee_number = '" + head.digits() + "'"));
  }

  @Test
  @Spec({"4.0.4-c", "10.3-j"})
  void whoIsBornWhileADeathWaitsForTheHouseholdIsSeenByIt() {
    List<AddresseeNumber> parents = people(finalised(moveInOfTwo()));
    ProvisionalMovement death = entered(new Death(exOfficioOn(TODAY), Set.of(parents.getFirst())));
    Newcomer child = newborn();
    ProvisionalMovement birth =
        entered(
            new Birth(notifiedOn(child.person().birth()), householdOf(parents.getFirst()), child));
    try (RegisterFixture waiting = RegisterFixture.on(factory)) {
      waiting.clock.set(fixture.clock.instant());
      signIn(waiting, "clerk", EnumSet.allOf(Function.class), Set.of());
      MovementService service = waiting.bean(MovementService.class);
      service.register =
          beforeTheFirstLock(
              service.register,
              () -> accepted(call(() -> movements.complete(birth.id(), Optional.empty()))));
      assertEquals(
          Set.of(FindingCode.HEAD_LEAVES),
          codes(waiting.inTransaction(() -> service.complete(death.id(), Optional.empty()))));
    }
    assertEquals(3, members(parents.getFirst()).size());
  }

  @Test
  @Spec("4.1.1.2-a")
  void ofTwoEntriesOfTheSamePersonFinalisedAtOnceOneIsKept() throws Exception {
    MoveIn request = moveInOfFour();
    List<Long> twice = List.of(entered(request).id(), entered(request).id());
    CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Outcome<FinalMovement>>> calls = new ArrayList<>();
      for (long id : twice)
        calls.add(
            () -> {
              try (RegisterFixture own = RegisterFixture.on(factory)) {
                own.clock.set(fixture.clock.instant());
                signIn(own, "clerk", EnumSet.allOf(Function.class), Set.of());
                MovementService service = own.bean(MovementService.class);
                service.facts.register = meeting(service.facts.register, bothHaveLooked);
                return own.inTransaction(() -> service.complete(id, Optional.empty()));
              }
            });
      List<Outcome<FinalMovement>> answers = new ArrayList<>();
      for (Future<Outcome<FinalMovement>> call : threads.invokeAll(calls)) answers.add(call.get());
      assertEquals(
          List.of(true, false),
          answers.stream()
              .map(Outcome.Accepted.class::isInstance)
              .sorted(Comparator.reverseOrder())
              .toList());
      Outcome<FinalMovement> second =
          answers.stream().filter(Outcome.Refused.class::isInstance).findFirst().orElseThrow();
      assertTrue(codes(second).contains(FindingCode.DUPLICATE_RESIDENT));
    } finally {
      threads.shutdown();
    }
  }

  /** The register, where two who asked who holds a number wait for each other, but not long. */
  private static Register meeting(Register register, CyclicBarrier both) {
    return (Register)
        Proxy.newProxyInstance(
            Register.class.getClassLoader(),
            new Class<?>[] {Register.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(register, arguments);
              if (method.getName().equals("holdersOf") && !both.isBroken()) {
                try {
                  both.await(1, TimeUnit.SECONDS);
                } catch (TimeoutException | BrokenBarrierException alone) {
                  return answer; // the other waits for what this call has locked
                }
              }
              return answer;
            });
  }

  private MoveIn moveInOfTwo() {
    MoveIn four = moveInOfFour();
    return new MoveIn(
        four.circumstances(),
        four.newcomers().subList(0, 2),
        four.arrival(),
        four.address(),
        four.previousPlace(),
        four.previousHead(),
        false,
        Optional.empty());
  }

  private Newcomer newborn() {
    Newcomer grown = newcomer("子", 4, Sex.MALE);
    return new Newcomer(
        Optional.empty(),
        new ResidentRecord.Person(
            grown.person().name(),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(TODAY.minusDays(1)),
            Sex.MALE),
        grown.relationship(),
        grown.domicile(),
        Optional.empty(),
        Optional.empty());
  }

  private static Circumstances notifiedOn(RecordedDate effectiveOn) {
    return notified(effectiveOn.exact().orElseThrow());
  }

  /** The register, in which something else is done first when somebody is locked. */
  private static Register beforeTheFirstLock(Register register, Runnable first) {
    AtomicBoolean done = new AtomicBoolean();
    return (Register)
        Proxy.newProxyInstance(
            Register.class.getClassLoader(),
            new Class<?>[] {Register.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("lock") && !done.getAndSet(true)) first.run();
              return method.invoke(register, arguments);
            });
  }

  private List<ResidentView> members(AddresseeNumber of) {
    return call(() -> viewing.household(householdOf(of))).orElseThrow().members();
  }

  private List<String> counters() {
    return fixture.rows(
        "SELECT counter_name, last_serial FROM number_counter ORDER BY counter_name");
  }

  private long count(String from) {
    return Long.parseLong(fixture.rows("SELECT COUNT(*) FROM " + from).getFirst().replace("|", ""));
  }
}
