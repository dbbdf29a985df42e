package jp.juki.domain.register;

/** Status of a record on a day (住民状態). Codes of the data requirements. */
public enum ResidentStatus {
  RESIDENT("1", "現住者"),
  MOVED_OUT("2", "転出者"),
  DECEASED("3", "死亡者"),
  REMOVED("9", "その他消除");

  private final String code;
  private final String text;

  ResidentStatus(String code, String text) {
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
}
