package jp.juki.domain.register;

import java.util.Optional;

/**
 * Individual Number (個人番号): twelve ASCII digits, the last a check digit.
 *
 * <p>Source: 平成26年総務省令第85号 art. 5. Remainders 0 and 1 both give check digit 0, so some single-digit
 * slips pass.
 *
 * @param digits the digits, not null
 */
public record IndividualNumber(String digits) {
  /** Number of digits, the check digit included. */
  public static final int LENGTH = 12;

  /**
   * @throws IllegalArgumentException if length, a character or the check digit is wrong
   */
  public IndividualNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not an Individual Number"); // never echo it
    }
  }

  /** The number that the text is, or empty if length, a character or the check digit is wrong. */
  public static Optional<IndividualNumber> parse(String text) {
    return isValid(text) ? Optional.of(new IndividualNumber(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    return CheckDigit.digits(text, LENGTH)
        && CheckDigit.national(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1) - '0';
  }

  /**
   * The number with this body.
   *
   * @param body all digits but the last
   */
  public static IndividualNumber ofBody(String body) {
    return new IndividualNumber(body + CheckDigit.national(body));
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "IndividualNumber[masked]";
  }
}
