package jp.juki.rest.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * Reads parameters of a request (要求の引数の読取り); a wrong one is a 400 that names it and does not repeat
 * its value.
 */
public final class Parameters {
  private static final int LAST_YEAR = 9999;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Parameters() {}

  /** A text, or null when missing or blank. */
  public static String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A day such as {@code 2026-04-01}, or null when missing. */
  public static LocalDate date(String name, String value) {
    if (text(value) == null) return null;
    try {
      LocalDate day = LocalDate.parse(text(value));
      // with a sign the year may have nine digits, with which nothing can be counted
      if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) return day;
      throw new InvalidRequestException(FindingCode.DATE_INVALID, name);
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(FindingCode.DATE_INVALID, name);
    }
  }

  /**
   * A moment such as {@code 2026-04-01T00:00:00Z}, or a day, which means its start in Japan; null
   * when missing.
   */
  public static Instant moment(String name, String value) {
    if (text(value) == null) return null;
    if (text(value).length() <= 10) return date(name, value).atStartOfDay(JAPAN).toInstant();
    try {
      return Instant.parse(text(value));
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(FindingCode.DATE_INVALID, name);
    }
  }

  /** The number of a movement (異動番号) in the path. */
  public static long id(String value) {
    if (!value.matches("[0-9]{1,18}"))
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, "id");
    return Long.parseLong(value);
  }

  /** A value that must not be left out. */
  public static <T> T needed(String name, Optional<T> value) {
    return value.orElseThrow(() -> new InvalidRequestException(FindingCode.VALUE_MISSING, name));
  }

  /** A lock version (排他の版), or empty when missing. */
  public static Optional<Long> version(String name, String value) {
    return Optional.ofNullable(text(value))
        .map(text -> (long) number(name, text, 0, 999_999_999, 0));
  }

  /** A whole number within bounds, or the default when missing. */
  public static int number(String name, String value, int least, int most, int otherwise) {
    if (text(value) == null) return otherwise;
    if (!text(value).matches("[0-9]{1,9}"))
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, name);
    int number = Integer.parseInt(text(value));
    if (number < least || number > most)
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, name);
    return number;
  }

  /** Reads {@code true} or {@code false}; empty for anything else. */
  public static Optional<Boolean> flag(String value) {
    return switch (value) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Reads the constant of an enum by its name; empty if there is none. */
  public static <E extends Enum<E>> Function<String, Optional<E>> constant(Class<E> type) {
    return value ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(value))
            .findFirst();
  }

  /** A value read by its own type, or null when missing. */
  public static <T> T value(String name, String value, Function<String, Optional<T>> read) {
    if (text(value) == null) return null;
    return read.apply(text(value))
        .orElseThrow(() -> new InvalidRequestException(FindingCode.PARAMETER_INVALID, name));
  }

  /** A value read by its own type, or empty when missing. */
  public static <T> Optional<T> maybe(
      String name, String value, Function<String, Optional<T>> read) {
    return Optional.ofNullable(value(name, value, read));
  }

  /** The value of an outcome, or a 400 with its findings. */
  public static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<T>(T value) -> value;
      case Outcome.Refused<T>(var findings) -> throw new InvalidRequestException(findings);
    };
  }
}
