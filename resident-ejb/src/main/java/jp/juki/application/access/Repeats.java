package jp.juki.application.access;

import java.util.function.Supplier;

/** Calls that may be sent twice at the same time (同時の再送). */
public final class Repeats {
  private Repeats() {}

  /**
   * The answer to a call; the second of two that came together asks once more, when the first is
   * through, and gets its answer.
   *
   * @throws CallInProgressException if the first is not through yet
   */
  public static <T> T of(Supplier<T> call) {
    try {
      return call.get();
    } catch (CallInProgressException first) {
      return call.get();
    }
  }
}
