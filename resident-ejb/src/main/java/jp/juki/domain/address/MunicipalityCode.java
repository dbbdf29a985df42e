package jp.juki.domain.address;

import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Municipality code (市区町村コード, 全国地方公共団体コード): six ASCII digits, the last a check digit.
 *
 * <p>Source: 総務省 全国地方公共団体コード; weights 6, 5, 4, 3, 2 from the left.
 *
 * @param digits the six digits, not null
 */
@Spec("1.3.3-f")
public record MunicipalityCode(String digits) {
  /**
   * @throws IllegalArgumentException if length, a character or the check digit is wrong
   */
  public MunicipalityCode {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a municipality code: " + digits);
    }
  }

  /** The code that the text is, or empty if it is none. */
  public static Optional<MunicipalityCode> parse(String text) {
    return isValid(text) ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    if (!text.matches("[0-9]{6}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (text.charAt(i) - '0') * (6 - i);
    }
    return (11 - sum % 11) % 10 == text.charAt(5) - '0';
  }
}
