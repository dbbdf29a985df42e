package jp.juki.domain.kiosk;

import java.time.LocalDate;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Certificate for user authentication on a My Number card (利用者証明用電子証明書).
 *
 * @param serial its serial number (シリアル番号), 1 to 40 letters and digits
 * @param holder whose card it is (宛名番号)
 * @param validFrom the first day on which it is accepted
 * @param validTo the last day on which it is accepted
 */
public record CardCertificate(
    String serial, AddresseeNumber holder, LocalDate validFrom, LocalDate validTo) {
  /**
   * @throws IllegalArgumentException if the serial is malformed or the days are in the wrong order
   */
  public CardCertificate {
    if (!serial.matches("[0-9A-Z]{1,40}") || validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("malformed certificate"); // never echo it
    }
  }

  /** Whether it is accepted on a day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CardCertificate[masked]";
  }
}
