package jp.juki.domain.certificate;

/**
 * Kind of applicant (請求者区分), which decides what may be shown.
 *
 * <p>Source: 法12条, 12条の2, 12条の3; codes are the names.
 */
public enum Applicant {
  SELF("本人"),
  HOUSEHOLD("同一世帯の者"),
  AGENT("代理人"),
  THIRD_PARTY("第三者"),
  OFFICIAL("公用");

  private final String text;

  Applicant(String text) {
    this.text = text;
  }

  /** The word as shown. */
  public String text() {
    return text;
  }
}
