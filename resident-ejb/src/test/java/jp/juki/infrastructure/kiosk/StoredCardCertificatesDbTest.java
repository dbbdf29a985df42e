package jp.juki.infrastructure.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.AddresseeNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The certificates of cards (利用者証明用電子証明書の管理) on the databases that run here. */
class StoredCardCertificatesDbTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AddresseeNumber HOLDER = AddresseeNumber.ofSerial(1).orElseThrow();
  private static final AddresseeNumber OTHER = AddresseeNumber.ofSerial(2).orElseThrow();

  enum Database {
    H2,
    POSTGRESQL;

    private StoredCardCertificates certificates() throws Exception {
      DataSource database = this == H2 ? TestDatabases.h2() : TestDatabases.postgres();
      StoredCardCertificates certificates = new StoredCardCertificates();
      certificates.database = database;
      return certificates;
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void newCertificateEndsTheHoldersOthersAndTheirRowsStay(Database database) throws Exception {
    StoredCardCertificates certificates = database.certificates();
    CardCertificate first = card("A1", HOLDER);
    CardCertificate second = card("A2", HOLDER);
    CardCertificate foreign = card("B1", OTHER);
    certificates.add(List.of(first, second, foreign));
    assertEquals(1, certificates.endOthers(second, TODAY, "clerk", NOW));
    assertEquals(0, certificates.endOthers(second, TODAY.plusDays(1), "clerk", NOW));
    assertEquals(Optional.of(TODAY), certificates.find("A1").flatMap(CardCertificate::endedOn));
    assertEquals(first.validTo(), certificates.find("A1").orElseThrow().validTo());
    assertEquals(Optional.of(second), certificates.heldBy(HOLDER));
    assertEquals(Optional.of(foreign), certificates.heldBy(OTHER));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void daysAreCorrected(Database database) throws Exception {
    StoredCardCertificates certificates = database.certificates();
    certificates.add(List.of(card("A1", HOLDER)));
    var corrected = new CardCertificate("A1", HOLDER, TODAY.plusDays(1), TODAY.plusYears(2));
    certificates.correct(corrected);
    assertEquals(Optional.of(corrected), certificates.find("A1"));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void serialThatSomebodyElseJustEnteredIsAConflictWithoutItsNumber(Database database)
      throws Exception {
    StoredCardCertificates certificates = database.certificates();
    certificates.add(List.of(card("A1", HOLDER)));
    var conflict =
        assertThrows(
            OptimisticLockException.class, () -> certificates.add(List.of(card("A1", OTHER))));
    assertNull(conflict.getCause());
    assertEquals(HOLDER, certificates.find("A1").orElseThrow().holder());
  }

  private static CardCertificate card(String serial, AddresseeNumber holder) {
    return new CardCertificate(serial, holder, TODAY, TODAY.plusYears(5));
  }
}
