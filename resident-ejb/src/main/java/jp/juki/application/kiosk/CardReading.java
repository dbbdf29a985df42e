package jp.juki.application.kiosk;

/**
 * What the center read from a card (カードの読取結果).
 *
 * @param municipalityCode the city of residence
 * @param serial the certificate's serial number
 * @param validation what its issuer says of it
 */
public record CardReading(String municipalityCode, String serial, String validation) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CardReading[masked]";
  }
}
