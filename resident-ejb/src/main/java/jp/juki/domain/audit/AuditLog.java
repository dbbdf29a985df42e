package jp.juki.domain.audit;

import java.time.Instant;
import java.util.List;

/** The stored audit (アクセスログの保管): rows are added and read, never changed. */
public interface AuditLog {

  /** Adds one row to the current transaction. */
  void append(AuditEntry entry);

  /**
   * Rows that answer a question, newest first.
   *
   * @param most at most so many
   */
  List<AuditRecord> find(AuditQuery query, int most);

  /** Checks the code of each row of a span of time (照合値の検証). */
  AuditVerification verify(Instant from, Instant to);
}
