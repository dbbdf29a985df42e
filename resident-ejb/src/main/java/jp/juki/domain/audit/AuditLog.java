package jp.juki.domain.audit;

import java.util.function.LongFunction;

/** The stored audit (アクセスログの保管): rows are added and read, never changed. */
public interface AuditLog {

  /**
   * Adds one row to the current transaction.
   *
   * @param entry makes the row once its number is known
   */
  void append(LongFunction<AuditEntry> entry);
}
