package jp.juki.domain.register;

/** Kind of resident (住民種別). Codes of the data requirements. */
public enum ResidentKind {
  JAPANESE("1", "日本人住民"),
  FOREIGN("2", "外国人住民");

  private final String code;
  private final String text;

  ResidentKind(String code, String text) {
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

  /** The kind with this stored code. */
  public static ResidentKind ofCode(String code) {
    return code.equals(JAPANESE.code) ? JAPANESE : FOREIGN;
  }
}
