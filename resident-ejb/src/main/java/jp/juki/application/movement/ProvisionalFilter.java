package jp.juki.application.movement;

/** Whose provisional movements a list shows (仮登録一覧の範囲). */
public enum ProvisionalFilter {
  /** Entered by the caller. */
  OWN("自分の入力"),
  /** Entered at the caller's office. */
  OFFICE("所属の入力"),
  /** All offices. */
  ALL("すべて");

  private final String text;

  ProvisionalFilter(String text) {
    this.text = text;
  }

  /** The words as shown. */
  public String text() {
    return text;
  }
}
