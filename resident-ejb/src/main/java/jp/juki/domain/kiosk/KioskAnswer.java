package jp.juki.domain.kiosk;

/**
 * Answer to the kiosk center (コンビニ交付の応答): something, or a refusal.
 *
 * @param <T> what is handed back
 */
public sealed interface KioskAnswer<T> {
  /**
   * What was asked for.
   *
   * @param value the result
   */
  record Given<T>(T value) implements KioskAnswer<T> {}

  /**
   * Nothing but a code.
   *
   * @param code the published code
   */
  record Denied<T>(KioskCode code) implements KioskAnswer<T> {}

  /** There is nothing under this id, or not for this center. */
  record Absent<T>() implements KioskAnswer<T> {}

  /** The answer that gives a value. */
  static <T> KioskAnswer<T> given(T value) {
    return new Given<>(value);
  }

  /** The answer that gives nothing but a code. */
  static <T> KioskAnswer<T> denied(KioskCode code) {
    return new Denied<>(code);
  }
}
