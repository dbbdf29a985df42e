package jp.juki.domain.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A place in the order of a list that goes by days (一覧の位置).
 *
 * @param day the day of the line
 * @param number 宛名番号 or 世帯番号 of the line, 15 digits
 */
public record ListPosition(LocalDate day, String number) {
  private static final String BETWEEN = "_";

  /** The place that a text of {@link #text} names, or empty if it is none. */
  public static Optional<ListPosition> parse(String text) {
    String[] parts = text.split(BETWEEN, 2);
    if (parts.length < 2 || !parts[1].matches("[0-9]{15}")) return Optional.empty();
    try {
      return Optional.of(new ListPosition(LocalDate.parse(parts[0]), parts[1]));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The place as a text that addresses may hold. */
  public String text() {
    return day + BETWEEN + number;
  }
}
