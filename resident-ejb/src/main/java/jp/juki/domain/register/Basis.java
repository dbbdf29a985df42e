package jp.juki.domain.register;

/** By what a record is changed (記載等の根拠). */
public enum Basis {
  NOTIFICATION("1", "届出"),
  EX_OFFICIO("2", "職権"),
  OFFER("3", "申出による職権");

  private final String code;
  private final String text;

  Basis(String code, String text) {
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

  /** The basis with this stored code. */
  public static Basis ofCode(String code) {
    for (Basis basis : values()) {
      if (basis.code.equals(code)) {
        return basis;
      }
    }
    throw new IllegalArgumentException("no basis " + code);
  }
}
