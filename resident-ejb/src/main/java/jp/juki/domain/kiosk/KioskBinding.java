package jp.juki.domain.kiosk;

import jp.juki.domain.register.AddresseeNumber;

/**
 * What a document at a kiosk belongs to (証明書の紐付け): made when it is drawn, made again from what is
 * kept apart when it leaves.
 *
 * @param transactionId the center's session
 * @param applicationId the application
 * @param documentId the document
 * @param subject whose card it is
 * @param serial the certificate on the card
 * @param snapshotId what the register said
 * @param sha256 of the document
 */
public record KioskBinding(
    String transactionId,
    String applicationId,
    String documentId,
    AddresseeNumber subject,
    String serial,
    String snapshotId,
    String sha256) {
  /** The keyed code (紐付け符号). */
  public String code(KeyedDigest digest) {
    return digest.of(
        "kiosk-binding",
        String.join(
            "\n",
            transactionId,
            applicationId,
            documentId,
            subject.digits(),
            serial,
            snapshotId,
            sha256));
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "KioskBinding[masked]";
  }
}
