package jp.juki.web.audit;

/** Which question is put to the log (問いの種類). */
public enum Question {
  PERSON("誰がこの人を見たか"),
  OPERATOR("この利用者は何をしたか"),
  TIME("いつ・何があったか");

  private final String text;

  Question(String text) {
    this.text = text;
  }

  /** The question as it is shown. */
  public String getText() {
    return text;
  }
}
