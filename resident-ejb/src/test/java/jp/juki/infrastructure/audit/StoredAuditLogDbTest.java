package jp.juki.infrastructure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.AuditVerification;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.database.PersistenceUnits;
import jp.juki.infrastructure.secrets.Keys;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredAuditLogDbTest {
  private static final Instant START = Instant.parse("2026-04-01T00:00:00.000001Z");
  private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
  private static final List<AddresseeNumber> PEOPLE =
      LongStream.range(1, 60).boxed().flatMap(n -> AddresseeNumber.ofSerial(n).stream()).toList();

  private EntityManagerFactory factory;
  private EntityManager entities;
  private final StoredAuditLog log = new StoredAuditLog();

  static Stream<String> databases() {
    return Stream.of("H2", "PostgreSQL");
  }

  @AfterEach
  void close() {
    if (factory != null) factory.close();
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec({"10.2-a", "10.2-q"})
  void eachQuestionFindsItsRowsNewestFirst(String database) throws SQLException {
    open(database);
    append(0, "clerk", AuditEvent.of(AuditAction.SIGN_IN));
    append(1, "clerk", search());
    append(2, "clerk", AuditEvent.of(AuditAction.VIEW).withTarget(PEOPLE.get(3)));
    append(3, "other", AuditEvent.of(AuditAction.VIEW).withTarget(PEOPLE.get(4)));
    append(4, "other", AuditEvent.of(AuditAction.CALL).with(AuditResult.DENIED));
    enterListings();

    assertEquals(List.of(4, 3, 2, 1, 0), seconds(question(null, null, null, null, null, null)));
    assertEquals(List.of(2, 1), seconds(question(PEOPLE.get(3), null, null, null, null, null)));
    assertEquals(List.of(4, 3), seconds(question(null, "other", null, null, null, null)));
    assertEquals(List.of(1), seconds(question(null, null, AuditAction.SEARCH, null, null, null)));
    assertEquals(List.of(4), seconds(question(null, null, null, AuditResult.DENIED, null, null)));
    assertEquals(List.of(2, 1), seconds(question(null, null, null, null, moment(1), moment(3))));
    assertEquals(List.of(), seconds(question(PEOPLE.get(50), null, null, null, null, null)));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.2-c")
  void rowIsReadBackWhole(String database) throws SQLException {
    open(database);
    AuditEntry written = append(0, "clerk", search());
    List<AuditRecord> rows = log.find(question(null, null, null, null, null, null), 10);
    assertEquals(List.of(written), rows.stream().map(AuditRecord::entry).toList());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void pagesJoinWithoutGapAndWithoutRepetitionAlsoWithinOneMoment(String database)
      throws SQLException {
    open(database);
    for (int i = 0; i < 25; i++) append(i / 10, "clerk", AuditEvent.of(AuditAction.SIGN_IN));
    List<Long> seen = new ArrayList<>();
    AuditQuery query = question(null, null, null, null, null, null);
    while (true) {
      List<AuditRecord> page = log.find(query, 4);
      if (page.isEmpty()) break;
      page.forEach(row -> seen.add(row.id()));
      query =
          query.after(new AuditCursor(page.getLast().entry().occurredAt(), page.getLast().id()));
    }
    assertEquals(25, seen.size());
    assertEquals(25, seen.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.2-l")
  void everyKindOfChangeToARowIsFound(String database) throws SQLException {
    open(database);
    for (int i = 0; i < 6; i++)
      append(i, "clerk", i == 3 ? search().withTarget(PEOPLE.get(9)) : search());
    enterListings();
    assertEquals(new AuditVerification(6, List.of()), verify());
    List<Long> ids =
        log.find(question(null, null, null, null, null, null), 10).stream()
            .map(AuditRecord::id)
            .sorted()
            .toList();
    tamper("UPDATE audit_event SET operator_id = 'other' WHERE event_id = ?", ids.get(0));
    tamper("UPDATE audit_event SET receipt = NULL WHERE event_id = ?", ids.get(1));
    tamper("UPDATE audit_event SET listed = SUBSTR(listed, 17) WHERE event_id = ?", ids.get(2));
    tamper(
        "UPDATE audit_event_subject SET relation = 'INCIDENTAL' WHERE seq_no = 0 AND event_id = ?",
        ids.get(3));
    tamper(
        "DELETE FROM audit_listing WHERE event_id = ? AND addressee_number = '"
            + PEOPLE.get(49).digits()
            + "'",
        ids.get(4));
    AuditVerification found = verify();
    assertFalse(found.intact());
    assertEquals(ids.subList(0, 5), found.changed());
    assertEquals(6, found.checked());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.2-a")
  void searchLeadsFromEverybodyItListedOnceEachAndFromNobodyElse(String database)
      throws SQLException {
    open(database);
    for (int i = 0; i < 21; i++) append(i, "clerk", search());
    assertEquals(List.of(), seconds(question(PEOPLE.get(3), null, null, null, null, null)));
    assertEquals(1, enterListings());
    assertEquals(0, enterListings());
    for (int person : List.of(0, 49))
      assertEquals(21, seconds(question(PEOPLE.get(person), null, null, null, null, null)).size());
    assertEquals(List.of(), seconds(question(PEOPLE.get(50), null, null, null, null, null)));
    assertEquals(new AuditVerification(21, List.of()), verify());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void searchesAreEnteredOnceNewerOnesFillTheNextBlock(String database) throws SQLException {
    open(database);
    AuditQuery query = question(PEOPLE.get(3), null, null, null, null, null);
    append(0, "clerk", search());
    assertEquals(0, enterListings(false));
    transact(
        em -> {
          for (int i = 0; i < 600; i++)
            log.append(entry(1, "clerk", AuditEvent.of(AuditAction.SIGN_IN)));
        });
    append(2, "clerk", search());
    assertEquals(1, enterListings(false));
    assertEquals(List.of(0), seconds(query));
    assertEquals(1, enterListings());
    append(3, "clerk", search());
    assertEquals(0, enterListings(false));
    assertEquals(1, enterListings());
    assertEquals(List.of(3, 2, 0), seconds(query));
    assertEquals(new AuditVerification(603, List.of()), verify());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void listLongerThanTheRowStandsInRowsOfItsOwn(String database) throws SQLException {
    open(database);
    List<AddresseeNumber> many =
        LongStream.range(1, 160)
            .boxed()
            .flatMap(n -> AddresseeNumber.ofSerial(n).stream())
            .limit(126)
            .toList();
    AuditEntry written =
        append(0, "clerk", AuditEvent.of(AuditAction.SEARCH).with(Relation.LISTED, many));
    assertEquals(0, enterListings());
    AuditQuery query = question(many.get(125), null, null, null, null, null);
    assertEquals(List.of(written), log.find(query, 10).stream().map(AuditRecord::entry).toList());
    assertEquals(new AuditVerification(1, List.of()), verify());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.2-a")
  void answerToAnAuditorIsRecordedInTheSameTransaction(String database) throws SQLException {
    open(database);
    append(0, "clerk", search());
    transact(
        em -> {
          log.find(question(null, null, null, null, null, null), 10);
          log.append(entry(1, "auditor", AuditEvent.of(AuditAction.AUDIT_VIEWED)));
        });
    assertEquals(List.of(1, 0), seconds(question(null, null, null, null, null, null)));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void verificationGoesOnBeyondOneBlock(String database) throws SQLException {
    open(database);
    transact(
        em -> {
          for (int i = 0; i < 1003; i++)
            log.append(entry(i / 500, "clerk", AuditEvent.of(AuditAction.SIGN_IN)));
        });
    assertEquals(new AuditVerification(1003, List.of()), verify());
  }

  /** Enters all listings that are due; answers in how many turns. */
  private int enterListings() {
    return enterListings(true);
  }

  private int enterListings(boolean rest) {
    AtomicInteger turns = new AtomicInteger();
    transact(
        em -> {
          while (log.enterListings(rest)) turns.incrementAndGet();
        });
    return turns.get();
  }

  private AuditVerification verify() {
    AtomicReference<AuditVerification> result = new AtomicReference<>();
    transact(em -> result.set(log.verify(START, END)));
    return result.get();
  }

  private static AuditEvent search() {
    return AuditEvent.of(AuditAction.SEARCH)
        .with(Function.SEARCH)
        .with(NumberUse.SEARCHED)
        .with(Relation.LISTED, PEOPLE.subList(0, 50))
        .withCriteria("kana=*4 birth=E", 50);
  }

  private static AuditQuery question(
      AddresseeNumber subject,
      String operator,
      AuditAction action,
      AuditResult result,
      Instant from,
      Instant to) {
    return new AuditQuery(subject, operator, action, result, from, to, null);
  }

  private List<Integer> seconds(AuditQuery query) {
    return log.find(query, 100).stream()
        .map(row -> (int) (row.entry().occurredAt().getEpochSecond() - START.getEpochSecond()))
        .toList();
  }

  private static Instant moment(int second) {
    return START.plusSeconds(second);
  }

  private static AuditEntry entry(int second, String operator, AuditEvent event) {
    PurposeOfUse purpose = new PurposeOfUse("NOTIFICATION", "R8-1");
    return new AuditEntry(
        moment(second), operator, "窓口 花子", "16", true, "T16-01", purpose, "GET /x", "c-1", event);
  }

  private AuditEntry append(int second, String operator, AuditEvent event) {
    AuditEntry entry = entry(second, operator, event);
    transact(em -> log.append(entry));
    return entry;
  }

  private void tamper(String sql, long id) {
    transact(em -> assertEquals(1, em.createNativeQuery(sql).setParameter(1, id).executeUpdate()));
  }

  private void transact(Consumer<EntityManager> work) {
    entities.getTransaction().begin();
    work.accept(entities);
    entities.getTransaction().commit();
    entities.clear();
  }

  private void open(String database) throws SQLException {
    boolean h2 = database.equals("H2");
    DataSource source = h2 ? TestDatabases.h2() : TestDatabases.postgres();
    factory =
        h2
            ? PersistenceUnits.start(PersistenceUnits.RESIDENT, source)
            : PersistenceUnits.startOnPostgres(source);
    entities = factory.createEntityManager();
    assertTrue(entities.isOpen());
    log.entities = entities;
    log.keys =
        new Keys() {
          @Override
          public byte[] auditKey() {
            return new byte[32];
          }
        };
    log.readKey();
  }
}
