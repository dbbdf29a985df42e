package jp.juki.domain.access;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.juki.spec.Spec;

/**
 * Key of an operator's second factor (二要素認証の鍵): time-based one-time codes of RFC 6238, HMAC-SHA1, 6
 * digits, 30 seconds.
 *
 * @param key 20 bytes shared with the operator's authenticator
 */
@Spec("10.3-n")
public record TotpSecret(byte[] key) {
  private static final int KEY_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public TotpSecret {
    key = key.clone();
  }

  /** A new random key. */
  public static TotpSecret random() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new TotpSecret(key);
  }

  @Override
  public byte[] key() {
    return key.clone();
  }

  /**
   * Checks a code.
   *
   * @param code what the operator typed
   * @param now the present moment; one step before and after is admitted for clocks that differ
   * @param lastStep step of the last code used: an earlier or equal one is refused, so that no code
   *     is used twice
   * @return the step of the code, to be kept as the next {@code lastStep}, or empty if the code is
   *     wrong
   */
  public OptionalLong check(String code, Instant now, long lastStep) {
    if (code == null || !code.matches("[0-9]{6}")) return OptionalLong.empty();
    long current = now.getEpochSecond() / STEP_SECONDS;
    for (long step = current - 1; step <= current + 1; step++)
      if (step > lastStep && MessageDigest.isEqual(codeAt(step).getBytes(), code.getBytes()))
        return OptionalLong.of(step);
    return OptionalLong.empty();
  }

  /** The code of a 30-second step since 1970. */
  public String codeAt(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
      return "%06d".formatted(number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("one-time code failed", e);
    }
  }

  /** The address that an authenticator reads as a QR code. */
  public String enrolmentAddress(String account) {
    return "otpauth://totp/resident:" + account + "?issuer=resident&secret=" + base32();
  }

  /**
   * The key written in Base32 (RFC 4648), as {@link #base32} writes it.
   *
   * @return empty if it is not such a text of 20 bytes
   */
  public static Optional<TotpSecret> parse(String text) {
    if (!text.matches("[A-Z2-7]{32}")) return Optional.empty();
    BigInteger bits = BigInteger.ZERO;
    for (char letter : text.toCharArray())
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
    byte[] bytes = bits.setBit(KEY_BYTES * Byte.SIZE).toByteArray();
    return Optional.of(new TotpSecret(Arrays.copyOfRange(bytes, 1, KEY_BYTES + 1)));
  }

  /** The key in Base32, as authenticators take it when there is no camera. */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : key) {
      buffer = buffer << 8 | b & 0xff;
      bits += 8;
      while (bits >= 5) text.append(BASE32.charAt(buffer >> (bits -= 5) & 31));
    }
    if (bits > 0) text.append(BASE32.charAt(buffer << 5 - bits & 31));
    return text.toString();
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "TotpSecret[masked]";
  }
}
