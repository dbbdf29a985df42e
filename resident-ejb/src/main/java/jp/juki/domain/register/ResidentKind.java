package jp.juki.domain.register;

import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

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

  /**
   * A date of birth as it is written for this kind (生年月日): in the Japanese calendar, for foreign
   * residents in the western one.
   */
  @Spec({"1.1.1-c", "1.1.2-c", "1.1.9-a", "1.1.9-b", "1.1.9-e"})
  public String birth(RecordedDate birth) {
    return switch (this) {
      case JAPANESE -> birth.wareki();
      case FOREIGN -> birth.western();
    };
  }

  /** The kind with this stored code. */
  public static ResidentKind ofCode(String code) {
    return code.equals(JAPANESE.code) ? JAPANESE : FOREIGN;
  }
}
