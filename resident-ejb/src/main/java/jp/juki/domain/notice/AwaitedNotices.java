package jp.juki.domain.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** Those of whom no move-in notice came (転入通知未着者), found by the day on which they left. */
public interface AwaitedNotices {
  /**
   * Who left within a span of days, the earliest first.
   *
   * @param from the first day, or empty for no bound
   * @param to the last day
   * @param after where the part before ended, or empty for the first part
   * @param limit the most persons to give
   */
  List<AddresseeNumber> leftBetween(
      Optional<LocalDate> from, LocalDate to, Optional<Position> after, int limit);

  /**
   * A place in the order of the list (一覧の位置).
   *
   * @param leftOn the day on which the person left
   * @param number 宛名番号
   */
  record Position(LocalDate leftOn, AddresseeNumber number) {
    private static final String BETWEEN = "_";

    /** The place that a text of {@link #text} names, or empty if it is none. */
    public static Optional<Position> parse(String text) {
      String[] parts = text.split(BETWEEN, 2);
      if (parts.length < 2) return Optional.empty();
      try {
        LocalDate leftOn = LocalDate.parse(parts[0]);
        return AddresseeNumber.parse(parts[1]).map(number -> new Position(leftOn, number));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }

    /** The place as a text that addresses may hold. */
    public String text() {
      return leftOn + BETWEEN + number.digits();
    }
  }
}
