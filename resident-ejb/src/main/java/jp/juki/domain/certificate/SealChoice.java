package jp.juki.domain.certificate;

import jp.juki.spec.Spec;

/** Choice of the seal (公印の指定) for one certificate. Source: 5.6. */
@Spec("5.6-a")
public enum SealChoice {
  /** The seal of the certifier's office: the mayor's or the deputy's. */
  OWN("職印"),
  /** The city's seal for certificates, whoever certifies. */
  CERTIFICATES("証明専用"),
  /** No seal, and 公印省略 in its place. */
  NONE("省略");

  private final String text;

  SealChoice(String text) {
    this.text = text;
  }

  /** The word as shown. */
  public String text() {
    return text;
  }
}
