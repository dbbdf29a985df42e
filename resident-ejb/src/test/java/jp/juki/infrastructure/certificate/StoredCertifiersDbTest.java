package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifier.Seal;
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
    TestDatabases.execute(
        database,
        "INSERT INTO certifier (certifier_id, prefecture, title, person_name, seal, valid_from,"
            + " valid_to) VALUES (2, '大阪府', '東大阪市長職務代理者', '見本　次郎', 'DEPUTY',"
            + " DATE '2026-04-01', DATE '2026-04-10')");
    StoredCertifiers certifiers = new StoredCertifiers();
    certifiers.database = database;
    assertEquals(Optional.of(Seal.MAYOR), certifiers.on(FIRST.minusDays(1)).seal());
    for (LocalDate day : new LocalDate[] {FIRST, LAST}) {
      Certifier deputy = certifiers.on(day);
      assertEquals(Optional.of(Seal.DEPUTY), deputy.seal());
      assertEquals("大阪府東大阪市長職務代理者", deputy.fullTitle());
      assertEquals("見本　次郎", deputy.name());
    }
    assertEquals(Optional.of(Seal.MAYOR), certifiers.on(LAST.plusDays(1)).seal());
  }
}
