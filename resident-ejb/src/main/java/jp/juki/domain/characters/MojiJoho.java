package jp.juki.domain.characters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.juki.domain.characters.LetterProblem.Reason;

/**
 * Moji Joho (MJ文字情報一覧): which letters the register admits.
 *
 * <p>A letter is valid as a code point that has a row of its own, as a sequence of the Moji_Joho
 * collection or a standardized variation sequence of the list, or as a listed letter outside it
 * (kana, Latin letters, digits, symbols). Of two spellings of one row the code point is canonical:
 * {@link #canonical(String)}. Sequences of other collections are refused even where they look
 * alike, because fonts answer them with another letter form, without a word.
 *
 * <p>The data is read once, when the class is first used; it never changes afterwards.
 *
 * <p>Source: MJ文字情報一覧表 006.02 (IPA), see NOTICE.md beside the data.
 */
public final class MojiJoho {
  /** The edition of the list. */
  public static final String VERSION = "006.02";

  private static final MojiJohoData DATA = MojiJohoData.load();

  private MojiJoho() {}

  /** Tells whether the register admits a letter. */
  public static boolean isValid(Letter letter) {
    return letter.hasSelector()
        ? contains(DATA.sequences(), letter.packed())
        : contains(DATA.codePoints(), letter.codePoint()) || isNonKanji(letter);
  }

  /**
   * Tells whether a letter is listed apart from the MJ list (非漢字): kana, Latin letters, digits and
   * symbols.
   */
  public static boolean isNonKanji(Letter letter) {
    if (letter.hasSelector()) {
      return false;
    }
    int[] ranges = DATA.nonKanji();
    for (int i = 0; i < ranges.length; i += 2) {
      if (letter.codePoint() <= ranges[i + 1]) {
        return letter.codePoint() >= ranges[i];
      }
    }
    return false;
  }

  /**
   * Returns every letter of a text that the register does not admit.
   *
   * @return in the order of the text; empty if the text is valid
   */
  public static List<LetterProblem> check(String text) {
    List<LetterProblem> problems = new ArrayList<>();
    int position = 0;
    for (Letter letter : Letters.of(text)) {
      position++;
      if (!isValid(letter)) {
        problems.add(problem(position, letter));
      }
    }
    return List.copyOf(problems);
  }

  /**
   * Returns the canonical spelling of a letter: the bare code point where a row of the list has
   * both a code point and a sequence, because the two select one glyph and a document cannot tell
   * them apart afterwards. Any other letter is returned as it is.
   */
  public static Letter canonical(Letter letter) {
    if (!letter.hasSelector()) {
      return letter;
    }
    int at = Arrays.binarySearch(DATA.sequences(), letter.packed());
    return at < 0 || DATA.canonical()[at] == MojiJohoData.ITSELF
        ? letter
        : Letter.of(DATA.canonical()[at]);
  }

  /** Returns a text with each letter in its canonical spelling. */
  public static String canonical(String text) {
    var canonical = new StringBuilder(text.length());
    for (Letter letter : Letters.of(text)) {
      canonical.append(canonical(letter).text());
    }
    return canonical.toString();
  }

  private static LetterProblem problem(int position, Letter letter) {
    int codePoint = letter.codePoint();
    if (Letter.isSelector(codePoint)) {
      return new LetterProblem(position, letter, Reason.LONE_SELECTOR, List.of());
    }
    Reason byType = reasonByType(Character.getType(codePoint));
    if (byType != null) {
      return new LetterProblem(position, letter, byType, List.of());
    }
    if (!letter.hasSelector()) {
      return new LetterProblem(position, letter, Reason.NOT_IN_MJ, List.of());
    }
    List<String> collections = VariationCollections.of(letter);
    return new LetterProblem(
        position,
        letter,
        collections.isEmpty() ? Reason.UNKNOWN_SEQUENCE : Reason.WRONG_COLLECTION,
        collections);
  }

  /** Returns the reason a general category alone gives, or null. */
  private static Reason reasonByType(int type) {
    return switch (type) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          Reason.CONTROL;
      case Character.PRIVATE_USE -> Reason.PRIVATE_USE;
      case Character.SURROGATE -> Reason.BROKEN;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          Reason.COMBINING_MARK;
      default -> null;
    };
  }

  private static boolean contains(int[] sorted, int value) {
    return Arrays.binarySearch(sorted, value) >= 0;
  }
}
