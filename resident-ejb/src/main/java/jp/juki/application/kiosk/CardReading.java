package jp.juki.application.kiosk;

/**
 * What the center read from a card (カードの読取結果).
 *
 * @param municipalityCode the city of residence
 * @param serial the certificate's serial number
 * @param issuer the issuer as the center names it, or empty text
 * @param onPhone whether the certificate was on a phone (移動端末設備用), whose serials are another series
 * @param validation what its issuer says of it
 */
public record CardReading(
    String municipalityCode, String serial, String issuer, boolean onPhone, String validation) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CardReading[masked]";
  }
}
