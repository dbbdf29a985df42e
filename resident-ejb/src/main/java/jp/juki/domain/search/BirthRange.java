package jp.juki.domain.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.domain.calendar.Era;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.spec.Spec;

/**
 * A birth as asked for (生年月日の検索条件): a day, a month or a year, in either calendar.
 *
 * <p>Births are compared as eight digits {@code YYYYMMDD} in which unknown parts are {@code 00}, so
 * that a year finds those of whom only the year is known.
 *
 * <p>Source: 2.1.3.
 *
 * @param from the lowest eight digits, not null
 * @param to the highest eight digits, not null
 */
@Spec({"2.1.3-b", "2.1.3-o"})
public record BirthRange(String from, String to) {
  private static final Pattern ERA_PART =
      Pattern.compile("([MTSHRmtshr]|\\p{IsHan}{2})(元|\\d{1,2})(?:[年./-](?:(\\d{1,2})月?)?)?");
  private static final Pattern WESTERN_PART =
      Pattern.compile("(\\d{4})(?:[年./-](?:(\\d{1,2})月?)?)?");

  /** The range that a typed text means, or empty if it is no day, month or year. */
  public static Optional<BirthRange> parse(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    Optional<RecordedDate> day = Wareki.parse(plain);
    if (day.isPresent()) {
      return day.map(BirthRange::of);
    }
    Matcher era = ERA_PART.matcher(plain);
    if (era.matches()) {
      return Era.named(era.group(1))
          .flatMap(
              named ->
                  of(
                      named.westernYear(
                          era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2))),
                      era.group(3)));
    }
    Matcher western = WESTERN_PART.matcher(plain);
    return western.matches()
        ? of(Integer.parseInt(western.group(1)), western.group(2))
        : Optional.empty();
  }

  /** The range of one recorded day. */
  public static BirthRange of(RecordedDate day) {
    String digits = digits(day);
    return new BirthRange(digits, digits);
  }

  /** The eight digits under which a recorded day is stored, unknown parts as zeros. */
  public static String digits(RecordedDate recorded) {
    LocalDate day = recorded.sortDay();
    return switch (recorded) {
      case RecordedDate.Exact exact ->
          digits(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case RecordedDate.OffCalendar written ->
          digits(written.era().westernYear(written.year()), written.month(), written.day());
      case RecordedDate.Unknown unknown ->
          switch (unknown.wording()) {
            case ALL_UNKNOWN -> digits(0, 0, 0);
            case YEAR_ABOUT, SPRING, MONTH_AND_DAY_UNKNOWN -> digits(day.getYear(), 0, 0);
            case MONTH_ABOUT, PRESUMED_MONTH, FIRST_TEN_DAYS, MIDDLE_TEN_DAYS_ABOUT, DAY_UNKNOWN ->
                digits(day.getYear(), day.getMonthValue(), 0);
            case DAY_ABOUT,
                PRESUMED_DAY,
                BETWEEN_MONTHS_ABOUT,
                PRESUMED_BETWEEN_DAYS,
                BETWEEN_DAYS_ABOUT ->
                digits(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
          };
    };
  }

  private static Optional<BirthRange> of(int year, String month) {
    if (month == null) {
      return Optional.of(new BirthRange(digits(year, 0, 0), digits(year, 12, 31)));
    }
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(new BirthRange(digits(year, number, 0), digits(year, number, 31)));
  }

  private static String digits(int year, int month, int day) {
    return "%04d%02d%02d".formatted(year, month, day);
  }
}
