package jp.juki.infrastructure.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values at rest (保存時の暗号化): AES-256-GCM, a random nonce each time, bound to the place it is
 * stored at.
 *
 * <p>A sealed text is {@code KEYID.BASE64URL(nonce ‖ ciphertext ‖ tag)}; KEYID are the first 8
 * hexadecimal digits of the key's SHA-256, so that a text sealed with another key is told apart
 * from a broken one. Safe for use by many threads.
 */
public final class SecretBox {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final String keyId;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param key 32 bytes
   */
  public SecretBox(byte[] key) {
    if (key.length != 32) throw new IllegalArgumentException("key is not 32 bytes");
    this.key = new SecretKeySpec(key, "AES");
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      this.keyId = HexFormat.of().formatHex(digest, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Seals a text.
   *
   * @param plain what to hide
   * @param place what it belongs to, such as {@code resident/個人番号/宛名番号}; the same must be given to
   *     open it
   */
  public String seal(String plain, String place) {
    return seal(plain.getBytes(StandardCharsets.UTF_8), place);
  }

  /** Seals bytes, as {@link #seal(String, String)}. */
  public String seal(byte[] plain, String place) {
    try {
      byte[] nonce = new byte[NONCE];
      random.nextBytes(nonce);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
      byte[] hidden = cipher.doFinal(plain);
      byte[] all = ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
      return keyId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /**
   * Opens a sealed text.
   *
   * @throws IllegalStateException if it was sealed with another key, for another place, or was
   *     changed
   */
  public String open(String sealed, String place) {
    return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
  }

  /** Opens sealed bytes, as {@link #open}. */
  public byte[] openBytes(String sealed, String place) {
    if (!sealed.startsWith(keyId + "."))
      throw new IllegalStateException("sealed with a key that is not configured");
    try {
      byte[] all = Base64.getUrlDecoder().decode(sealed.substring(keyId.length() + 1));
      if (all.length < NONCE) throw new IllegalStateException("sealed value is cut short");
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), place);
      return cipher.doFinal(all, NONCE, all.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("sealed value was changed or belongs elsewhere", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
