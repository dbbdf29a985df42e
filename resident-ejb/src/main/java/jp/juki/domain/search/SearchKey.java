package jp.juki.domain.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.juki.domain.characters.FoldingTable;
import jp.juki.domain.characters.Kana;
import jp.juki.spec.Spec;

/**
 * Search keys (検索キー): texts made comparable, the same way when they are stored and when they are
 * asked for. A value itself is never changed.
 *
 * <p>Stored keys depend on {@link #VERSION}: they are rebuilt when it changes.
 *
 * <p>Source: 2.1.2.
 */
public final class SearchKey {
  /** The edition of these rules and of the folding table. */
  public static final String VERSION = "2/" + FoldingTable.VERSION;

  private static final Map<String, String> DIGRAPHS =
      Map.of("ヴァ", "バ", "ヴィ", "ビ", "ヴェ", "ベ", "ヴォ", "ボ");

  private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
  private static final String LARGE = "アイウエオツヤユヨワカケ";
  private static final String EQUAL = "ワヲヰヱヴ";
  private static final String EQUAL_TO = "ハオイエブ";
  private static final String COLUMN_O = "オコソトノホモヨロ";
  private static final String LONG_MARKS = "ー―－‐-‑–—─‒−ｰ～〜";
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile("(?<=[0-9])(丁目|番地の|番地|番|号室|号|の|ノ)");
  private static final Pattern MARKS = Pattern.compile("-+");

  private SearchKey() {}

  /**
   * The key of a reading in kana (清音化した検索キー): voicing, small letters, long marks, spaces and the
   * listed equal sounds are not told apart, and ウ after a sound of the オ column is オ.
   *
   * @param text kana of any width or kind, not null
   * @return katakana and upper-case letters only; may be empty
   */
  @Spec({"2.1.2-b", "2.1.2-c", "2.1.2-f", "2.1.2-g", "2.1.2-h", "2.1.2-i", "2.1.2-a"})
  public static String kana(String text) {
    String wide = Kana.katakana(Normalizer.normalize(text, Normalizer.Form.NFKC));
    for (var digraph : DIGRAPHS.entrySet()) {
      wide = wide.replace(digraph.getKey(), digraph.getValue());
    }
    StringBuilder key = new StringBuilder(wide.length());
    int last = -1;
    for (int i = 0; i < wide.length(); i++) {
      int letter = plain(wide.charAt(i));
      if (letter < 0) {
        continue;
      }
      int kept = letter == 'ウ' && COLUMN_O.indexOf(last) >= 0 ? 'オ' : letter;
      key.append((char) kept);
      last = kept;
    }
    return key.toString();
  }

  /**
   * The key of a name in kanji or Latin letters (異体字を同一視した検索キー): variants fold to one form, width,
   * case and spaces are not told apart.
   *
   * @param text a name, not null
   */
  @Spec({"2.1.2-j", "2.1.2-k", "2.1.2-f"})
  public static String name(String text) {
    StringBuilder key = new StringBuilder(text.length());
    String folded = Normalizer.normalize(FoldingTable.fold(text), Normalizer.Form.NFKC);
    Kana.katakana(folded)
        .codePoints()
        .filter(point -> !blank(point) && LONG_MARKS.indexOf(point) < 0)
        .forEach(key::appendCodePoint);
    return key.toString().toUpperCase(Locale.ROOT);
  }

  /**
   * The key of an address or building: widths, numerals and the words between numbers (丁目, 番地, 番,
   * 号) are not told apart, so that 一丁目2番3号 and 1-2-3 are the same.
   *
   * @param text an address or the beginning of one, not null
   */
  @Spec("2.1.3-e")
  public static String address(String text) {
    String plain = Normalizer.normalize(FoldingTable.fold(text), Normalizer.Form.NFKC);
    plain = Kana.katakana(plain).toUpperCase(Locale.ROOT);
    StringBuilder unified = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(point -> !blank(point))
        .map(point -> LONG_MARKS.indexOf(point) >= 0 ? '-' : point)
        .forEach(unified::appendCodePoint);
    String numbers = KanjiNumerals.beforeChome(unified.toString());
    numbers = BETWEEN_NUMBERS.matcher(numbers).replaceAll("-");
    numbers = MARKS.matcher(numbers).replaceAll("-");
    return numbers.endsWith("-") ? numbers.substring(0, numbers.length() - 1) : numbers;
  }

  private static int plain(char letter) {
    if (blank(letter) || letter == '・' || LONG_MARKS.indexOf(letter) >= 0) {
      return -1;
    }
    int small = SMALL.indexOf(letter);
    char large = small >= 0 ? LARGE.charAt(small) : letter;
    int equal = EQUAL.indexOf(large);
    char sound = equal >= 0 ? EQUAL_TO.charAt(equal) : large;
    char voiced = sound == 'ヂ' ? 'ジ' : sound == 'ヅ' ? 'ズ' : sound;
    char base = Normalizer.normalize(String.valueOf(voiced), Normalizer.Form.NFD).charAt(0);
    return Character.toUpperCase(base);
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
