package jp.juki.domain.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.spec.Spec;

/**
 * The Japanese calendar (和暦): how days are shown and how clerks type them.
 *
 * <p>Typing accepts {@code R8.4.1}, {@code 令和8年4月1日}, {@code 2026-04-01}, {@code 2026/4/1} and
 * {@code 20260401}, in ASCII or full width.
 *
 * <p>Source: 1.1.9, 1.3.6.
 */
@Spec({"1.1.9-a", "1.1.9-b", "1.1.9-c"})
public final class Wareki {
  private static final Pattern ERA =
      Pattern.compile("([MTSHRmtshr]|\\p{IsHan}{2})(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
  private static final Pattern WESTERN =
      Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

  private Wareki() {}

  /** The day in the Japanese calendar, such as 令和8年4月1日; western only before the first era. */
  public static String format(LocalDate day) {
    String rest = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    return Era.on(day)
        .map(era -> era.name() + year(era.yearOf(day.getYear())) + "年" + rest)
        .orElseGet(() -> day.getYear() + "年" + rest);
  }

  /** A recorded day as read aloud to check it, such as 令和8年4月1日（水）; without weekday if inexact. */
  public static String read(RecordedDate day) {
    return day.exact()
        .map(exact -> day.wareki() + "（" + "月火水木金土日".charAt(exact.getDayOfWeek().ordinal()) + "）")
        .orElseGet(day::wareki);
  }

  /** The short form for dense tables, such as R8.4.1. */
  public static String shortFormat(LocalDate day) {
    return Era.on(day)
        .map(
            era ->
                "%c%d.%d.%d"
                    .formatted(
                        era.letter(),
                        era.yearOf(day.getYear()),
                        day.getMonthValue(),
                        day.getDayOfMonth()))
        .orElseGet(day::toString);
  }

  /** The western form for foreign residents' births and expiry days, such as 1990年4月1日 (1.1.9). */
  public static String western(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /**
   * The recorded day that a typed text means.
   *
   * @param text what was typed, not null
   * @return an exact day, a day off the calendar or an unknown day; empty if it is none of them
   */
  @Spec("1.1.8-i")
  public static Optional<RecordedDate> parse(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    Matcher era = ERA.matcher(plain);
    if (era.matches()) {
      return Era.named(era.group(1))
          .flatMap(
              named ->
                  ofEra(named, number(era.group(2)), number(era.group(3)), number(era.group(4))));
    }
    Matcher western = WESTERN.matcher(plain);
    if (western.matches()) {
      int offset = western.group(1) != null ? 1 : 4;
      return ofWestern(
          number(western.group(offset)),
          number(western.group(offset + 1)),
          number(western.group(offset + 2)));
    }
    return UnknownWording.parse(text.strip());
  }

  /** The exact day that a typed text means; empty if it is not a day of the calendar. */
  public static Optional<LocalDate> parseExact(String text) {
    return parse(text).flatMap(RecordedDate::exact);
  }

  private static Optional<RecordedDate> ofEra(Era era, int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    YearMonth yearMonth = YearMonth.of(era.westernYear(year), month);
    if (day <= yearMonth.lengthOfMonth()
        && Era.on(yearMonth.atDay(day)).filter(era::equals).isPresent()) {
      return Optional.of(RecordedDate.of(yearMonth.atDay(day)));
    }
    boolean lastDayOfEra =
        era.lastDay().filter(last -> last.equals(safeDay(yearMonth, day))).isPresent()
            && day <= yearMonth.lengthOfMonth();
    boolean noSuchDay =
        day > yearMonth.lengthOfMonth()
            && Era.on(yearMonth.atEndOfMonth()).filter(era::equals).isPresent();
    return lastDayOfEra || noSuchDay
        ? Optional.of(new RecordedDate.OffCalendar(era, year, month, day))
        : Optional.empty();
  }

  private static LocalDate safeDay(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private static Optional<RecordedDate> ofWestern(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1868) {
      return Optional.empty();
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    if (day <= yearMonth.lengthOfMonth()) {
      return Optional.of(RecordedDate.of(yearMonth.atDay(day)));
    }
    return Era.on(yearMonth.atEndOfMonth())
        .map(era -> new RecordedDate.OffCalendar(era, era.yearOf(year), month, day));
  }

  static String year(int year) {
    return year == 1 ? "元" : Integer.toString(year);
  }

  static int number(String text) {
    return text.equals("元")
        ? 1
        : Integer.parseInt(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }
}
