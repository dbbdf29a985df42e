package jp.juki.domain.movement;

/** State of an entered movement (登録状態): the way is from 仮登録 to 本登録 or to 取下げ, never back. */
public enum MovementState {
  PROVISIONAL("P", "仮登録"),
  FINAL("F", "本登録"),
  WITHDRAWN("W", "取下げ");

  private final String code;
  private final String text;

  MovementState(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /** The word as shown. */
  public String text() {
    return text;
  }

  /** The state with this stored code. */
  public static MovementState ofCode(String code) {
    for (MovementState state : values()) {
      if (state.code.equals(code)) return state;
    }
    throw new IllegalArgumentException("no movement state " + code);
  }
}
