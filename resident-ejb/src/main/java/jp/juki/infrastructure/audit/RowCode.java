package jp.juki.infrastructure.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authentication code of a row (照合値): HMAC-SHA256 with a key that the database does not hold.
 *
 * <p>Whoever can write to the tables but not read the key cannot change a row unseen. A whole row
 * that was deleted is not seen by it. Safe for use by many threads.
 */
final class RowCode {
  private final SecretKeySpec key;
  private final String keyId;

  RowCode(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.keyId = of("key".getBytes(StandardCharsets.US_ASCII)).substring(0, 8);
  }

  /** Tells keys apart without telling the key. */
  String keyId() {
    return keyId;
  }

  /** The code of some bytes, 64 hexadecimal digits. */
  String of(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("row code failed", e);
    }
  }

  /** True if the code belongs to the bytes. */
  boolean fits(byte[] bytes, String code) {
    return MessageDigest.isEqual(
        of(bytes).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII));
  }
}
