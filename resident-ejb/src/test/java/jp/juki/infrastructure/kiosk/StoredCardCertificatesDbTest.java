package jp.juki.infrastructure.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.db.TestDatabases;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.register.RegisterFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The certificates of cards (利用者証明用電子証明書の管理) on the databases that run here. */
class StoredCardCertificatesDbTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AddresseeNumber HOLDER = AddresseeNumber.ofSerial(1).orElseThrow();
  private static final AddresseeNumber OTHER = AddresseeNumber.ofSerial(2).orElseThrow();

  private EntityManagerFactory factory;
  private RegisterFixture fixture;
  private StoredCardCertificates certificates;

  enum Database {
    H2,
    POSTGRESQL
  }

  @AfterEach
  void close() {
    if (fixture != null) fixture.close();
    if (factory != null) factory.close();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void newCertificateEndsTheHoldersOthersAndTheirRowsStay(Database database) throws Exception {
    open(database);
    CardCertificate first = card("A1", HOLDER);
    CardCertificate second = card("A2", HOLDER);
    CardCertificate foreign = card("B1", OTHER);
    fixture.inTransaction(() -> certificates.add(List.of(first, second, foreign)));
    assertEquals(1, endOthers(second, TODAY));
    assertEquals(0, endOthers(second, TODAY.plusDays(1)));
    assertEquals(Optional.of(TODAY), find("A1").flatMap(CardCertificate::endedOn));
    assertEquals(first.validTo(), find("A1").orElseThrow().validTo());
    assertEquals(Optional.of(second), heldBy(HOLDER));
    assertEquals(Optional.of(foreign), heldBy(OTHER));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void daysAreCorrected(Database database) throws Exception {
    open(database);
    var corrected = new CardCertificate("A1", HOLDER, TODAY.plusDays(1), TODAY.plusYears(2));
    fixture.inTransaction(
        () -> {
          certificates.add(List.of(card("A1", HOLDER)));
          certificates.correct(corrected);
        });
    assertEquals(Optional.of(corrected), find("A1"));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void serialThatSomebodyElseJustEnteredIsAConflictWithoutItsNumber(Database database)
      throws Exception {
    open(database);
    fixture.inTransaction(() -> certificates.add(List.of(card("A1", HOLDER))));
    var conflict =
        assertThrows(
            OptimisticLockException.class,
            () ->
                fixture.inTransaction(
                    () -> certificates.add(List.of(card("A2", OTHER), card("A1", OTHER)))));
    assertNull(conflict.getCause());
    assertEquals(HOLDER, find("A1").orElseThrow().holder());
    assertEquals(Optional.empty(), find("A2"), "nothing of the rest is kept");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void withoutATransactionNothingIsAsked(Database database) throws Exception {
    open(database);
    assertThrows(IllegalStateException.class, () -> certificates.find("A1"));
  }

  private void open(Database database) throws Exception {
    factory =
        database == Database.H2
            ? RegisterFixture.start(TestDatabases.h2())
            : RegisterFixture.startPostgres(TestDatabases.postgres());
    fixture = RegisterFixture.on(factory);
    certificates = fixture.bean(StoredCardCertificates.class);
  }

  private int endOthers(CardCertificate certificate, LocalDate on) {
    return fixture.inTransaction(() -> certificates.endOthers(certificate, on, "clerk", NOW));
  }

  private Optional<CardCertificate> find(String serial) {
    return fixture.inTransaction(() -> certificates.find(serial));
  }

  private Optional<CardCertificate> heldBy(AddresseeNumber holder) {
    return fixture.inTransaction(() -> certificates.heldBy(holder));
  }

  private static CardCertificate card(String serial, AddresseeNumber holder) {
    return new CardCertificate(serial, holder, TODAY, TODAY.plusYears(5));
  }
}
