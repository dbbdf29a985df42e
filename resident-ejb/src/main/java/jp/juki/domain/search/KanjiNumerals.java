package jp.juki.domain.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kanji numerals (漢数字) before 丁目, as town names of the dictionary write them. */
final class KanjiNumerals {
  private static final Pattern CHOME = Pattern.compile("([一二三四五六七八九十]+)(?=丁目)");
  private static final String DIGITS = "一二三四五六七八九";

  private KanjiNumerals() {}

  /** The text with the numerals before 丁目 as ASCII digits; other numerals belong to names. */
  static String beforeChome(String text) {
    Matcher matcher = CHOME.matcher(text);
    return matcher.replaceAll(found -> Integer.toString(value(found.group(1))));
  }

  private static int value(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(numerals.charAt(numerals.length() - 1)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(ten - 1)) + 1;
    int ones = ten == numerals.length() - 1 ? 0 : DIGITS.indexOf(numerals.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }
}
