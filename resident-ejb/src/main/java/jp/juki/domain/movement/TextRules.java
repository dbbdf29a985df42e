package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.TEXT_TOO_LONG;

import java.util.Optional;
import jp.juki.domain.register.Name;

/**
 * Rules about typed texts (文字・文字数): listed letters, and no more of them than a record holds.
 *
 * <p>A letter is a base with its variation selector; it takes up to four units of a column.
 */
final class TextRules {
  /** One part of a name or its reading (氏・名・振り仮名). */
  static final int NAME = 80;

  /** A former name (旧氏). */
  static final int FORMER_NAME = 50;

  /** The name of a head (世帯主・筆頭者). */
  static final int HEAD = 160;

  /** 番地号, and the name of a country. */
  static final int LOT = 50;

  /** A place, a 本籍 or a 方書. */
  static final int PLACE = 150;

  private TextRules() {}

  /** A text is written with listed letters and not too long. */
  static void written(String text, int most, String item, Findings findings) {
    findings.addAll(Name.letterFindings(text, item));
    shorter(text, most, item, findings);
  }

  /** A text that may be missing is written with listed letters and not too long. */
  static void written(Optional<String> text, int most, String item, Findings findings) {
    text.ifPresent(letters -> written(letters, most, item, findings));
  }

  /** A text has no more letters than a record holds. */
  static void shorter(String text, int most, String item, Findings findings) {
    findings.addIf(letters(text) > most, TEXT_TOO_LONG, item);
  }

  private static long letters(String text) {
    return text.codePoints().filter(letter -> !selector(letter)).count();
  }

  private static boolean selector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
