package jp.juki.infrastructure.database;

import java.sql.SQLException;

/** Tells that a key could not be written because another transaction has it (一意制約・待ち時間の超過). */
public final class TakenKey {
  private static final String CONSTRAINT = "23";
  private static final String LOCK_TIME_OUT = "HYT00";

  private TakenKey() {}

  /**
   * Whether a failure to insert came from a row with the same key, kept already or about to be.
   *
   * @param failure what was thrown; its causes are looked at too
   */
  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith(CONSTRAINT) || sql.getSQLState().equals(LOCK_TIME_OUT);
      }
    }
    return false;
  }
}
