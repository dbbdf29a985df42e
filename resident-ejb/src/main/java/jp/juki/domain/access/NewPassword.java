package jp.juki.domain.access;

import java.security.SecureRandom;
import java.util.Optional;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * Passwords and tokens that are given out (発行するパスワード・認証符号), and the rule for those that operators
 * choose.
 */
public final class NewPassword {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private NewPassword() {}

  /** Random letters and digits that are not mistaken for each other, 5.8 bits each. */
  public static String random(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return text.toString();
  }

  /** Accepts a chosen password of 12 to 128 characters that does not contain the account's name. */
  public static Outcome<PasswordHash> decide(String account, char[] chosen) {
    return Optional.of(new String(chosen))
        .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
        .filter(text -> !text.toLowerCase(java.util.Locale.ROOT).contains(account))
        .map(text -> Outcome.accepted(PasswordHash.of(chosen)))
        .orElseGet(() -> Outcome.refused(FindingCode.PASSWORD_TOO_WEAK, "newPassword"));
  }
}
