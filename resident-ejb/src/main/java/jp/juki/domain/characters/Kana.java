package jp.juki.domain.characters;

/** Kana (仮名) of one kind for another. */
public final class Kana {
  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private Kana() {}

  /** The text with hiragana (平仮名) as katakana (片仮名), every other letter as it is. */
  public static String katakana(String text) {
    var result = new StringBuilder(text.length());
    text.chars()
        .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter + HIRAGANA_TO_KATAKANA : letter)
        .forEach(letter -> result.append((char) letter));
    return result.toString();
  }
}
