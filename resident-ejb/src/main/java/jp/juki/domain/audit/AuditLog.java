package jp.juki.domain.audit;

import java.time.Instant;
import java.util.List;

/** The stored audit (アクセスログの保管): rows are added and read, never changed. */
public interface AuditLog {

  /** Adds one row to the current transaction. */
  void append(AuditEntry entry);

  /**
   * Enters persons listed by searches into the index that leads from a person to them (一覧対象者の索引付け),
   * some hundred searches at a time, in a transaction of its own.
   *
   * @param rest whether to enter the newest searches as well, before there are enough of them
   * @return whether there were any, so that there may be more
   */
  boolean enterListings(boolean rest);

  /**
   * Rows that answer a question, newest first; whom a search listed counts once {@link
   * #enterListings} has entered it.
   *
   * @param most at most so many
   */
  List<AuditRecord> find(AuditQuery query, int most);

  /**
   * Checks the code of each row of a span of time, and that the index leads to it (照合値の検証), once
   * {@link #enterListings} has entered everything.
   */
  AuditVerification verify(Instant from, Instant to);
}
