package jp.juki.domain.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Stored form of a password (パスワードの照合値): PBKDF2 with HMAC-SHA512, 210,000 rounds and 16 bytes of
 * salt.
 *
 * @param text {@code pbkdf2-sha512:ROUNDS:SALT:HASH}, the last two in Base64; never the password
 */
public record PasswordHash(String text) {
  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ROUNDS = 210_000;
  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Compared where there is no account (実在しない利用者の照合値), so that the answer takes as long as for one:
   * no password is known to match, and naming it takes no rounds.
   */
  public static final PasswordHash NOBODY = stored(new byte[SALT], new byte[BITS / 8]);

  /** The hash of a new password. */
  public static PasswordHash of(char[] password) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return stored(salt, derive(password, salt, ROUNDS));
  }

  /** True if the password is the one hashed; takes the same time either way. */
  public boolean matches(char[] password) {
    String[] parts = text.split(":");
    if (parts.length != 4 || !parts[0].equals(SCHEME))
      throw new IllegalStateException("password hash of an unknown scheme");
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  private static PasswordHash stored(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        String.join(
            ":",
            SCHEME,
            Integer.toString(ROUNDS),
            base64.encodeToString(salt),
            base64.encodeToString(hash)));
  }

  private static byte[] derive(char[] password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("password hashing failed", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "PasswordHash[masked]";
  }
}
