package jp.juki.domain.kiosk;

/**
 * Keyed digest (鍵付きハッシュ値) with a key outside the database: nobody without it can make or guess one.
 */
public interface KeyedDigest {
  /**
   * The digest of a text, 64 lower-case hexadecimal digits.
   *
   * @param kind what the text is; the same text of another kind has another digest
   */
  String of(String kind, String text);
}
