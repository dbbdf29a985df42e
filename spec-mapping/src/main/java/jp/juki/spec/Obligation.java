package jp.juki.spec;

/** What the standard asks of a function (実装必須・標準オプション・実装不可). */
public enum Obligation {
  /** The function must exist (実装必須). */
  MUST("必"),
  /** The function may exist (標準オプション). */
  MAY("任"),
  /** The function must not exist (実装不可). */
  MUST_NOT("不可");

  private final String sign;

  Obligation(String sign) {
    this.sign = sign;
  }

  /** The short Japanese sign used in tables. */
  public String sign() {
    return sign;
  }
}
