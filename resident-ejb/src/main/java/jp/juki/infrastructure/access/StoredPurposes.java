package jp.juki.infrastructure.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.juki.domain.access.Purpose;
import jp.juki.domain.access.Purposes;

/** The master of purposes in the database (利用目的マスター), read again each minute. */
@ApplicationScoped
public class StoredPurposes implements Purposes {
  static final String SQL_PURPOSES =
      "SELECT purpose_code, purpose_name, legal_basis, receipt_required FROM purpose"
          + " WHERE offered = '1' ORDER BY display_order, purpose_code";

  private static final Duration FRESH = Duration.ofMinutes(1);

  /** What was read, and when. */
  private record Reading(List<Purpose> purposes, Instant at) {}

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  private volatile Reading reading = new Reading(List.of(), Instant.MIN);

  @Override
  public List<Purpose> all() {
    Instant now = clock.instant();
    if (reading.at().isBefore(now.minus(FRESH))) reading = new Reading(read(), now);
    return reading.purposes();
  }

  private List<Purpose> read() {
    List<?> rows = entities.createNativeQuery(SQL_PURPOSES).getResultList();
    return rows.stream().map(Object[].class::cast).map(StoredPurposes::purpose).toList();
  }

  private static Purpose purpose(Object[] row) {
    return new Purpose(
        (String) row[0], (String) row[1], (String) row[2], "1".equals(row[3].toString()));
  }
}
