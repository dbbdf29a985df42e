package jp.juki.infrastructure.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Grant;
import jp.juki.domain.access.PasswordHash;
import jp.juki.domain.access.Rights;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.access.SignInAttempts;
import jp.juki.domain.access.TotpSecret;
import jp.juki.infrastructure.database.PersistenceUnits;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.SecretBox;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredAccountsDbTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");
  private static final Rights NOTHING = new Rights(Set.of(), Set.of());

  private EntityManagerFactory factory;
  private EntityManager entities;
  private final StoredAccounts accounts = new StoredAccounts();

  static Stream<String> databases() {
    return Stream.of("H2", "PostgreSQL");
  }

  @AfterEach
  void close() {
    if (factory != null) factory.close();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void officesAndTerminalsHaveNames(String database) throws SQLException {
    open(database);
    assertEquals(Optional.of("布施駅前行政サービスセンター"), accounts.officeName("16"));
    assertEquals(Optional.of("布施駅前 窓口端末1"), accounts.terminalName("T16-01"));
    assertEquals(Optional.empty(), accounts.officeName("99"));
    assertEquals(Optional.empty(), accounts.terminalName("192.0.2.1"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec({"10.3-f", "10.3-h"})
  void rightsAreThoseGrantedOnTheDayToThePersonOrTheOffice(String database) throws SQLException {
    open(database);
    transact(
        () -> {
          accounts.add(operator());
          grant(new Grant("AUDITOR", "clerk", null, TODAY, TODAY.plusDays(1)));
          grant(new Grant("REVIEWER", null, "16", TODAY.plusDays(3), null));
        });
    assertEquals(NOTHING, rights(TODAY.minusDays(1)));
    assertEquals(new Rights(Set.of(Function.AUDIT), Set.of()), rights(TODAY));
    assertEquals(new Rights(Set.of(Function.AUDIT), Set.of()), rights(TODAY.plusDays(1)));
    assertEquals(NOTHING, rights(TODAY.plusDays(2)));
    Rights later = rights(TODAY.plusDays(3));
    assertTrue(later.functions().contains(Function.FINALIZE_MOVEMENT));
    assertEquals(Set.of(ShownItem.DOMICILE, ShownItem.RESIDENCE_STATUS), later.items());
    assertEquals(NOTHING, accounts.rights("clerk", "01", TODAY.plusDays(3)));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.3-k")
  void accountWithoutAGrantMayNothing(String database) throws SQLException {
    open(database);
    transact(() -> accounts.add(operator()));
    assertEquals(NOTHING, rights(TODAY));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void endedRoleIsGoneTheDayAfter(String database) throws SQLException {
    open(database);
    transact(
        () -> {
          accounts.add(operator());
          grant(Grant.toAccount("AUDITOR", "clerk", TODAY));
        });
    transact(() -> accounts.endGrant("AUDITOR", "clerk", TODAY.plusDays(5)));
    assertEquals(Set.of(Function.AUDIT), rights(TODAY.plusDays(5)).functions());
    assertEquals(NOTHING, rights(TODAY.plusDays(6)));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("10.3-a")
  void accountIsKeptWholeAndItsSecretsAreNotReadable(String database) throws SQLException {
    open(database);
    TotpSecret secret = TotpSecret.random();
    Account account =
        operator()
            .with(PasswordHash.of("abcdefgh1234".toCharArray()))
            .with(secret)
            .used(77)
            .with(new SignInAttempts(5, NOW))
            .until(TODAY.plusYears(1));
    transact(
        () -> {
          accounts.add(operator());
          accounts.store(account);
        });
    Account read = accounts.find("clerk").orElseThrow();
    assertEquals(secret.codeAt(1), read.second().codeAt(1));
    assertEquals(account.toString(), read.toString());
    assertFalse(accounts.none());
    assertTrue(accounts.knowsRole("CLERK"));
    assertFalse(accounts.knowsRole("KING"));
    String sealed =
        (String)
            entities
                .createNativeQuery("SELECT totp_sealed FROM operator_account")
                .getSingleResult();
    assertFalse(sealed.contains(java.util.HexFormat.of().formatHex(secret.key())));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void machineIsFoundByItsTokenOnly(String database) throws SQLException {
    open(database);
    transact(
        () -> accounts.addMachine(Account.machine("kiosk-center", "センター", "90", TODAY), "token"));
    assertEquals(Optional.of("kiosk-center"), accounts.findByToken("token").map(Account::id));
    assertEquals(Optional.empty(), accounts.findByToken("Token"));
    Object kept =
        entities.createNativeQuery("SELECT token_index FROM operator_account").getSingleResult();
    assertFalse(kept.toString().contains("token"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void terminalIsKnownByItsAddress(String database) throws SQLException {
    open(database);
    transact(() -> accounts.registerTerminal("T99", "試験", "16", "192.0.2.1"));
    assertEquals(Optional.of("T99"), accounts.terminalAt("192.0.2.1"));
    assertEquals(Optional.empty(), accounts.terminalAt("192.0.2.2"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void purposesAreOfferedInOrderWithoutThoseOfMachines(String database) throws SQLException {
    open(database);
    StoredPurposes purposes = new StoredPurposes();
    purposes.entities = entities;
    purposes.clock = Clock.fixed(NOW, java.time.ZoneOffset.UTC);
    assertEquals("NOTIFICATION", purposes.all().getFirst().code());
    assertTrue(purposes.find("CERTIFICATE_OFFICIAL").orElseThrow().receiptRequired());
    assertEquals(Optional.empty(), purposes.find("KIOSK"));
    assertEquals(Optional.empty(), purposes.find("SYSTEM"));
  }

  private static Account operator() {
    return Account.operator("clerk", "窓口 花子", "16", null, TODAY);
  }

  private void grant(Grant grant) {
    accounts.grant(grant, "admin", NOW);
  }

  private Rights rights(LocalDate day) {
    return accounts.rights("clerk", "16", day);
  }

  private void transact(Runnable work) {
    entities.getTransaction().begin();
    work.run();
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
    accounts.entities = entities;
    accounts.box = new SecretBox(new byte[32]);
    accounts.index = new BlindIndex(new byte[32]);
  }
}
