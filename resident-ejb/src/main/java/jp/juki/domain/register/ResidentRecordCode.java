package jp.juki.domain.register;

import java.util.Optional;

/**
 * Resident record code (住民票コード): eleven ASCII digits, ten random ones and a check digit.
 *
 * <p>Source: 住民基本台帳法施行規則 art. 1; the formula is inferred from three specimens (decision 0001).
 *
 * @param digits the digits, not null
 */
public record ResidentRecordCode(String digits) {
  /** Number of digits, the check digit included. */
  public static final int LENGTH = 11;

  /**
   * @throws IllegalArgumentException if length, a character or the check digit is wrong
   */
  public ResidentRecordCode {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a resident record code"); // never echo it
    }
  }

  /** The number that the text is, or empty if length, a character or the check digit is wrong. */
  public static Optional<ResidentRecordCode> parse(String text) {
    return isValid(text) ? Optional.of(new ResidentRecordCode(text)) : Optional.empty();
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
  public static ResidentRecordCode ofBody(String body) {
    return new ResidentRecordCode(body + CheckDigit.national(body));
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ResidentRecordCode[masked]";
  }
}
