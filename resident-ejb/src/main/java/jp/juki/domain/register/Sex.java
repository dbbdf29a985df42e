package jp.juki.domain.register;

/** Sex as recorded (男女の別). Codes of the data requirements. */
public enum Sex {
  MALE("1", "男"),
  FEMALE("2", "女");

  private final String code;
  private final String text;

  Sex(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /** The word as printed (性別表記). */
  public String text() {
    return text;
  }

  /** The sex with this stored code. */
  public static Sex ofCode(String code) {
    return code.equals(MALE.code) ? MALE : FEMALE;
  }
}
