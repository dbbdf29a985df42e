package jp.juki.spec;

/**
 * One numbered section of the standard (標準仕様書の節).
 *
 * @param number such as {@code 4.0.3}
 * @param title its Japanese heading
 * @param gloss what the heading means in English
 */
public record Section(String number, String title, String gloss) {

  /** The number of the chapter, the part before the first dot. */
  public int chapter() {
    return Integer.parseInt(number.substring(0, number.indexOf('.')));
  }
}
