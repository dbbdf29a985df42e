package jp.juki.application.kiosk;

/**
 * A document on its way to a kiosk (送信する証明書).
 *
 * @param pdf the bytes
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param binding what ties them to the application
 */
public record SentDocument(byte[] pdf, String sha256, String binding) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "SentDocument[masked]";
  }
}
