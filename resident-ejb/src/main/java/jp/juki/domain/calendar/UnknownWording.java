package jp.juki.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.spec.Spec;

/**
 * The fourteen wordings in which an unknown day may be recorded (不詳日入力一覧).
 *
 * <p>Each names a pattern over the text and the real day kept beside it: the first day of what is
 * said, 1 April for spring, and {@link #NOTHING_KNOWN} when nothing is.
 *
 * <p>Source: 1.1.8. Digits may be ASCII or full width; the text is kept as written.
 */
@Spec("1.1.8-c")
public enum UnknownWording {
  YEAR_ABOUT("01", "EY年頃"),
  MONTH_ABOUT("02", "EY年M月頃"),
  DAY_ABOUT("03", "EY年M月D日頃"),
  PRESUMED_DAY("04", "推定EY年M月D日"),
  PRESUMED_MONTH("05", "推定EY年M月"),
  SPRING("06", "EY年春"),
  FIRST_TEN_DAYS("07", "EY年M月上旬"),
  MIDDLE_TEN_DAYS_ABOUT("08", "EY年M月中旬頃"),
  ALL_UNKNOWN("09", "年月日不詳"),
  MONTH_AND_DAY_UNKNOWN("10", "EY年S月日不詳"),
  DAY_UNKNOWN("11", "EY年M月S日不詳"),
  BETWEEN_MONTHS_ABOUT("12", "EY年M月D日からX月X日頃までの間"),
  PRESUMED_BETWEEN_DAYS("13", "EY年M月推定D日からX日までの間"),
  BETWEEN_DAYS_ABOUT("14", "EY年M月D日頃からX日頃までの間");

  /** The real day kept when no part of the day is known. */
  public static final LocalDate NOTHING_KNOWN = LocalDate.of(1868, 1, 25);

  private final String code;
  private final Pattern pattern;

  UnknownWording(String code, String form) {
    this.code = code;
    String number = "[0-9０-９]{1,2}";
    this.pattern =
        Pattern.compile(
            form.replace("E", "(?<era>[^0-9０-９元年推定]{2})")
                .replace("Y", "(?<year>元|" + number + ")")
                .replace("M月", "(?<month>" + number + ")月")
                .replace("D日", "(?<day>" + number + ")日")
                .replace("X月", "(?<lastMonth>" + number + ")月")
                .replace("X日", "(?<lastDay>" + number + ")日")
                .replace("S", "[ 　]?"));
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /** The wording with this stored code. */
  public static UnknownWording ofCode(String code) {
    for (UnknownWording wording : values()) {
      if (wording.code.equals(code)) {
        return wording;
      }
    }
    throw new IllegalArgumentException("no wording " + code);
  }

  /** The recorded day that a text is, or empty if it is in none of the fourteen wordings. */
  public static Optional<RecordedDate> parse(String text) {
    for (UnknownWording wording : values()) {
      Matcher matcher = wording.pattern.matcher(text);
      if (matcher.matches()) {
        return wording.firstDay(matcher).map(day -> new RecordedDate.Unknown(wording, text, day));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> firstDay(Matcher matcher) {
    if (this == ALL_UNKNOWN) {
      return Optional.of(NOTHING_KNOWN);
    }
    Optional<Era> era = Era.named(matcher.group("era"));
    if (era.isEmpty()) {
      return Optional.empty();
    }
    int yearOfEra = Wareki.number(matcher.group("year"));
    int year = era.get().westernYear(yearOfEra);
    int month = part(matcher, "month");
    int day = part(matcher, "day");
    if (yearOfEra < 1
        || !month(month)
        || !day(day)
        || !month(part(matcher, "lastMonth"))
        || !day(part(matcher, "lastDay"))) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, this == SPRING ? 4 : month, 1);
    int start = this == MIDDLE_TEN_DAYS_ABOUT ? 11 : day;
    LocalDate known = first.withDayOfMonth(Math.min(start, first.lengthOfMonth()));
    return era.get().lastDay().filter(known::isAfter).isPresent()
        ? Optional.empty()
        : Optional.of(known.isBefore(era.get().firstDay()) ? era.get().firstDay() : known);
  }

  /** The number in a part of the text; the first month or day if the wording has no such part. */
  private int part(Matcher matcher, String group) {
    return pattern.namedGroups().containsKey(group) ? Wareki.number(matcher.group(group)) : 1;
  }

  private static boolean month(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean day(int number) {
    return number >= 1 && number <= 31;
  }
}
