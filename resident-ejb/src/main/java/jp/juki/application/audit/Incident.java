package jp.juki.application.audit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Writes an unexpected failure to the log (異常の記録): types and places only, because messages may hold
 * personal data.
 */
final class Incident {
  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final int FRAMES = 12;
  private static final int DEPTH = 6;

  private Incident() {}

  /**
   * Logs a failure.
   *
   * @return the number under which the log has it
   */
  static String log(Throwable failure) {
    String number = UUID.randomUUID().toString();
    StringBuilder text = new StringBuilder("incident ").append(number);
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
      text.append(depth == 0 ? ": " : "\n caused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++)
        text.append("\n  at ").append(frames[i]);
    }
    LOG.log(Level.ERROR, text.toString());
    return number;
  }
}
