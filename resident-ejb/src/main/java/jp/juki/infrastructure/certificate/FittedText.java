package jp.juki.infrastructure.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;
import jp.juki.spec.Spec;

/**
 * Fitted text (文字溢れ対応): the greatest size at which a text fits its box, and its lines there.
 *
 * <p>Measured with the advance widths of the font before anything is drawn; what does not fit at
 * the smallest size is refused, not cut.
 *
 * @param points the size in points
 * @param lines the lines from the top, never empty
 */
@Spec("5.8-a")
record FittedText(double points, List<String> lines) {
  /** The smallest size that is printed. */
  static final double SMALLEST = 5;

  /** The height of a line, in multiples of its size. */
  static final double LINE_HEIGHT = 1.1;

  /** How far a text shrinks before it is broken into lines, as a share of the size wanted. */
  static final double ONE_LINE = 0.65;

  private static final double STEP = 0.25;
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
  private static final double RESERVE = 0.99;

  /**
   * Box (欄) that a template gives to a value.
   *
   * @param width in millimetres, inside the padding
   * @param height in millimetres
   * @param points the size wanted
   */
  record Box(double width, double height, double points) {}

  /**
   * Fits a text into a box: on one line if that takes no less than {@link #ONE_LINE} of the size
   * wanted, otherwise at the greatest size on as many lines as there is room for.
   *
   * @return empty if even the smallest size is too large
   */
  static Optional<FittedText> fit(String text, Box box, IvsFont font) {
    double oneLine = box.width() * RESERVE / (font.width(text) * MILLIMETRES_PER_POINT);
    double tallest = box.height() / (MILLIMETRES_PER_POINT * LINE_HEIGHT);
    double widest = Math.min(oneLine, tallest);
    double points = Math.min(box.points(), Math.floor(widest / STEP) * STEP);
    if (points >= Math.max(SMALLEST, box.points() * ONE_LINE)) {
      return Optional.of(new FittedText(points, List.of(text)));
    }
    for (points = box.points(); points >= SMALLEST; points -= STEP) {
      double em = points * MILLIMETRES_PER_POINT;
      int room = (int) (box.height() / (em * LINE_HEIGHT));
      if (room >= 1) {
        List<String> lines = lines(text, box.width() * RESERVE / em, font);
        if (lines.size() <= room) {
          return Optional.of(new FittedText(points, lines));
        }
      }
    }
    return Optional.empty();
  }

  /** Breaks greedily: after a space, and between any letters that do not make a Latin word. */
  private static List<String> lines(String text, double em, IvsFont font) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    double used = 0;
    for (String word : words(text)) {
      double width = font.width(word.strip());
      if (used + width > em && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (width > em) {
        used = breakWord(word, em, font, lines, line);
      } else {
        line.append(word);
        used += font.width(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Fills whole lines with the letters of a word that is longer than a line. */
  private static double breakWord(
      String word, double em, IvsFont font, List<String> lines, StringBuilder line) {
    double used = 0;
    for (Letter letter : Letters.of(word)) {
      double width = font.width(letter);
      if (used + width > em && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(letter.text());
      used += width;
    }
    return used;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    boolean latin = false;
    for (Letter letter : Letters.of(text)) {
      boolean partOfWord = letter.codePoint() > ' ' && letter.codePoint() < 0x7F;
      boolean space = letter.codePoint() == ' ' || letter.codePoint() == 0x3000;
      if (!word.isEmpty() && !space && !(latin && partOfWord)) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(letter.text());
      latin = partOfWord;
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
