package jp.juki.domain.certificate;

import java.time.LocalDate;
import jp.juki.domain.calendar.Era;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

/**
 * Dates as certificates print them (証明書の年月日): full-width, and an exact day always eleven letters
 * wide, so that days stand in columns and no digit can be put before another.
 */
@Spec("1.1.9-a")
final class CertificateDates {
  private static final int ZERO = '０' - '0';

  private CertificateDates() {}

  /** Returns a recorded day in the Japanese calendar, an unknown one in its own words. */
  static String wareki(RecordedDate date) {
    return date.exact().map(CertificateDates::wareki).orElseGet(() -> wide(date.wareki()));
  }

  /** Returns a day in the Japanese calendar, such as 令和　８年　４月　１日. */
  static String wareki(LocalDate day) {
    String rest = two(day.getMonthValue()) + "月" + two(day.getDayOfMonth()) + "日";
    return Era.on(day)
        .map(era -> era.name() + year(era.yearOf(day.getYear())) + "年" + rest)
        .orElseGet(() -> wide(Integer.toString(day.getYear())) + "年" + rest);
  }

  /** Returns a recorded day in the western calendar, an unknown one in its own words. */
  static String western(RecordedDate date) {
    return date.exact().map(CertificateDates::western).orElseGet(() -> wide(date.western()));
  }

  /** Returns a day in the western calendar, such as １９９０年　４月　１日. */
  static String western(LocalDate day) {
    return wide(Integer.toString(day.getYear()))
        + "年"
        + two(day.getMonthValue())
        + "月"
        + two(day.getDayOfMonth())
        + "日";
  }

  /** Returns a text with its ASCII digits in full width. */
  static String wide(String text) {
    var wide = new StringBuilder(text.length());
    text.codePoints()
        .map(letter -> letter >= '0' && letter <= '9' ? letter + ZERO : letter)
        .forEach(wide::appendCodePoint);
    return wide.toString();
  }

  private static String year(int year) {
    return year == 1 ? "　元" : two(year);
  }

  private static String two(int number) {
    return wide(Integer.toString(number).length() == 1 ? "　" + number : "" + number);
  }
}
