package jp.juki.domain.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a residence card or special permanent resident certificate (在留カード番号・特別永住者証明書番号): two
 * letters, eight digits, two letters.
 *
 * <p>Source: 出入国管理及び難民認定法施行規則 art. 19の9.
 *
 * @param value twelve ASCII characters, not null
 */
public record ResidenceCardNumber(String value) {
  private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[0-9]{8}[A-Z]{2}");

  /**
   * @throws IllegalArgumentException if the format is wrong
   */
  public ResidenceCardNumber {
    if (!FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException("not a residence card number"); // never echo it
    }
  }

  /** The number that the text is, or empty if the format is wrong. */
  public static Optional<ResidenceCardNumber> parse(String text) {
    return FORMAT.matcher(text).matches()
        ? Optional.of(new ResidenceCardNumber(text))
        : Optional.empty();
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ResidenceCardNumber[masked]";
  }
}
