package jp.juki.infrastructure.certificate;

import static jp.juki.domain.certificate.CertifierChoice.AUTOMATIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifier.Kind;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Certifiers in the database (認証者). */
class StoredCertifiersDbTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 4, 10);

  static Stream<DataSource> databases() throws SQLException {
    return Stream.of(TestDatabases.h2(), TestDatabases.postgres());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("1.3.9-b")
  void deputyCertifiesFromTheFirstToTheLastDayOfTheRegisteredPeriod(DataSource database)
      throws SQLException {
    StoredCertifiers certifiers = withDeputy(database);
    assertEquals(Kind.MAYOR, certifier(certifiers, FIRST.minusDays(1), AUTOMATIC).kind());
    for (LocalDate day : new LocalDate[] {FIRST, LAST}) {
      Certifier deputy = certifier(certifiers, day, AUTOMATIC);
      assertEquals(Optional.of(Seal.DEPUTY), deputy.seal());
      assertEquals("大阪府東大阪市長職務代理者", deputy.fullTitle());
      assertEquals("見本　次郎", deputy.name());
    }
    assertEquals(Kind.MAYOR, certifier(certifiers, LAST.plusDays(1), AUTOMATIC).kind());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec({"5.6-a", "1.3.9-a"})
  void deputyIsChosenOnlyWithinTheRegisteredPeriodAndTheMayorAlways(DataSource database)
      throws SQLException {
    StoredCertifiers certifiers = withDeputy(database);
    var deputy = new CertifierChoice(Optional.of(Kind.DEPUTY), SealChoice.CERTIFICATES);
    var mayor = new CertifierChoice(Optional.of(Kind.MAYOR), SealChoice.NONE);
    for (LocalDate day : new LocalDate[] {FIRST, LAST}) {
      assertEquals("見本　次郎", certifier(certifiers, day, deputy).name());
      assertEquals(Optional.of(Seal.CERTIFICATES), certifier(certifiers, day, deputy).seal());
      assertEquals("大阪府東大阪市長", certifier(certifiers, day, mayor).fullTitle());
    }
    for (LocalDate day : new LocalDate[] {FIRST.minusDays(1), LAST.plusDays(1)}) {
      assertEquals(
          Outcome.refused(FindingCode.CERTIFIER_NOT_IN_FORCE, "certifier"),
          certifiers.on(day, deputy));
      assertEquals(Optional.empty(), certifier(certifiers, day, mayor).seal());
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLaterRowTakesThePlaceOfAnEarlierOneOfTheSameKind(DataSource database) throws SQLException {
    TestDatabases.execute(
        database,
        "INSERT INTO certifier (certifier_id, prefecture, title, person_name, kind, valid_from)"
            + " VALUES (3, '大阪府', '東大阪市長', '見本　三郎', 'MAYOR', DATE '2026-04-01')");
    StoredCertifiers certifiers = new StoredCertifiers();
    certifiers.database = database;
    assertEquals("見本　三郎", certifier(certifiers, FIRST, AUTOMATIC).name());
    assertEquals("河内　太郎", certifier(certifiers, FIRST.minusDays(1), AUTOMATIC).name());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void certificatesOfAMoveOutAreFreeAtTheCounterAndNotForKiosks(DataSource database) {
    StoredCertifiers certifiers = new StoredCertifiers();
    certifiers.database = database;
    for (CertificateForm form : CertificateForm.values()) {
      assertEquals(form.ofMoveOut() ? 0 : 300, certifiers.fee("COUNTER", form));
      if (form.ofMoveOut())
        assertThrows(IllegalStateException.class, () -> certifiers.fee("KIOSK", form));
      else assertEquals(200, certifiers.fee("KIOSK", form));
    }
  }

  private static StoredCertifiers withDeputy(DataSource database) throws SQLException {
    TestDatabases.execute(
        database,
        "INSERT INTO certifier (certifier_id, prefecture, title, person_name, kind, valid_from,"
            + " valid_to) VALUES (2, '大阪府', '東大阪市長職務代理者', '見本　次郎', 'DEPUTY',"
            + " DATE '2026-04-01', DATE '2026-04-10')");
    StoredCertifiers certifiers = new StoredCertifiers();
    certifiers.database = database;
    return certifiers;
  }

  private static Certifier certifier(
      StoredCertifiers certifiers, LocalDate day, CertifierChoice choice) {
    return switch (certifiers.on(day, choice)) {
      case Outcome.Accepted<Certifier>(var certifier) -> certifier;
      case Outcome.Refused<Certifier>(var findings) -> throw new AssertionError(findings);
    };
  }
}
