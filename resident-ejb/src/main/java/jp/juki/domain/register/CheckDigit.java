package jp.juki.domain.register;

import jp.juki.spec.Spec;

/** Check digits (検査用数字): weighted sums modulo 11 over the body, last body digit first. */
final class CheckDigit {
  /** The weights of 個人番号 and 住民票コード, from the right: 2 to 7, then 2 to 6. */
  private static final int[] NATIONAL = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6};

  /** The weights of 宛名番号 and 世帯番号, from the right: 2 to 7, again and again. */
  private static final int[] MUNICIPAL = {2, 3, 4, 5, 6, 7};

  private CheckDigit() {}

  /** The check digit of a national number; remainders 0 and 1 both give 0. */
  static int national(CharSequence body) {
    int remainder = weighted(body, NATIONAL) % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
  }

  /**
   * The check digit of a municipal number, or 10 for remainder 1: such a serial is never issued.
   *
   * <p>Source: 1.1.13; the reading of remainder 1 is decision 0001.
   */
  @Spec("1.1.13-c")
  static int municipal(CharSequence body) {
    int remainder = weighted(body, MUNICIPAL) % 11;
    return remainder == 0 ? 0 : 11 - remainder;
  }

  /** Whether the text is {@code length} ASCII digits. */
  static boolean digits(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int weighted(CharSequence body, int[] weights) {
    int sum = 0;
    int length = body.length();
    for (int n = 0; n < length; n++) {
      sum += (body.charAt(length - 1 - n) - '0') * weights[n % weights.length];
    }
    return sum;
  }
}
