package jp.juki.domain.kiosk;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Certificate for user authentication on a My Number card (利用者証明用電子証明書).
 *
 * @param serial its serial number (シリアル番号), 1 to 40 letters and digits
 * @param holder whose card it is (宛名番号)
 * @param validFrom the first day on which it is accepted
 * @param validTo the last day on which it is accepted
 * @param endedOn the day from which it is not accepted because another replaced it, or empty
 */
public record CardCertificate(
    String serial,
    AddresseeNumber holder,
    LocalDate validFrom,
    LocalDate validTo,
    Optional<LocalDate> endedOn) {
  /**
   * @throws IllegalArgumentException if the serial is malformed or the days are in the wrong order
   */
  public CardCertificate {
    if (!isSerial(serial) || validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("malformed certificate"); // never echo it
    }
  }

  /** A certificate that nothing has replaced. */
  public CardCertificate(
      String serial, AddresseeNumber holder, LocalDate validFrom, LocalDate validTo) {
    this(serial, holder, validFrom, validTo, Optional.empty());
  }

  /** Whether a text has the form of a serial number. */
  public static boolean isSerial(String text) {
    return text.matches("[0-9A-Z]{1,40}");
  }

  /** Whether it is accepted on a day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && !day.isAfter(validTo)
        && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CardCertificate[masked]";
  }
}
