package jp.juki.domain.certificate;

import jp.juki.spec.Spec;

/** Mark that stands beside the title of a certificate (証明書の表示), in the order of reading. */
public enum CertificateMark {
  /** A copy for official use. */
  OFFICIAL("公用"),
  /** A certificate that is issued once more for one that was lost. */
  @Spec("4.1.3.0.3-c")
  REISSUED("再交付"),
  /** A move-out certificate of somebody whose data went over the network. */
  @Spec("4.1.3.0.4-c")
  SPECIAL("特例による転出処理済");

  private final String text;

  CertificateMark(String text) {
    this.text = text;
  }

  /** The words as printed. */
  public String text() {
    return text;
  }
}
