package jp.juki.infrastructure.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed index for exact search of sealed values (検索用索引): HMAC-SHA256 as 64 lower-case hexadecimal
 * digits.
 *
 * <p>Equal values of one kind have equal indexes; without the key nobody can try the few possible
 * numbers. Safe for use by many threads.
 */
public final class BlindIndex {
  private final SecretKeySpec key;

  /**
   * @param key 32 bytes, not the one that seals
   */
  public BlindIndex(byte[] key) {
    if (key.length != 32) throw new IllegalArgumentException("key is not 32 bytes");
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /**
   * The index of a value.
   *
   * @param kind kind of value, such as {@code individual-number}; the same digits of another kind
   *     give another index
   * @param value the value in its one normal form
   */
  public String of(String kind, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("indexing failed", e);
    }
  }
}
