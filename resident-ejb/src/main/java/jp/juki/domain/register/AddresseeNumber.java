package jp.juki.domain.register;

import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Addressee number (宛名番号): fifteen ASCII digits that name one person for ever, also after re-entry,
 * naturalisation and loss of nationality.
 *
 * <p>Source: 1.1.13: a serial of fourteen digits and a check digit modulo 11, weights 2 to 7.
 *
 * @param digits the digits, not null
 */
@Spec("1.1.13-b")
public record AddresseeNumber(String digits) implements Comparable<AddresseeNumber> {
  /** Number of digits, the check digit included. */
  public static final int LENGTH = 15;

  /**
   * @throws IllegalArgumentException if length, a character or the check digit is wrong
   */
  public AddresseeNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not an addressee number"); // never echo it
    }
  }

  /** The number that the text is, or empty if length, a character or the check digit is wrong. */
  public static Optional<AddresseeNumber> parse(String text) {
    return isValid(text) ? Optional.of(new AddresseeNumber(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    return CheckDigit.digits(text, LENGTH)
        && CheckDigit.municipal(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1) - '0';
  }

  /**
   * The number of a serial, or empty where the serial is skipped because its check digit would be
   * 10.
   *
   * @param serial from 0
   */
  public static Optional<AddresseeNumber> ofSerial(long serial) {
    String body = "%014d".formatted(serial);
    int check = CheckDigit.municipal(body);
    return check == 10 ? Optional.empty() : Optional.of(new AddresseeNumber(body + check));
  }

  /** The serial that this number was made from (連番部分). */
  public long serial() {
    return Long.parseLong(digits.substring(0, LENGTH - 1));
  }

  @Override
  public int compareTo(AddresseeNumber other) {
    return digits.compareTo(other.digits);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "AddresseeNumber[masked]";
  }
}
