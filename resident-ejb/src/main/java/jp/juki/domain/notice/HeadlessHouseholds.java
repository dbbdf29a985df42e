package jp.juki.domain.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/** Households without a head (世帯主のいない世帯), found by the day on which the head left. */
public interface HeadlessHouseholds {
  /**
   * The households that have no head on a day, whichever has been so longest first.
   *
   * @param after where the part before ended, or empty for the first part
   * @param limit the most households to give
   */
  List<Position> on(LocalDate day, Optional<Position> after, int limit);

  /** Who lives in them. */
  List<AddresseeNumber> members(List<HouseholdNumber> households);

  /**
   * A place in the order of the list (一覧の位置).
   *
   * @param since the day from which the household has had no head
   * @param number 世帯番号
   */
  record Position(LocalDate since, HouseholdNumber number) {
    private static final String BETWEEN = "_";

    /** The place that a text of {@link #text} names, or empty if it is none. */
    public static Optional<Position> parse(String text) {
      String[] parts = text.split(BETWEEN, 2);
      if (parts.length < 2) return Optional.empty();
      try {
        LocalDate since = LocalDate.parse(parts[0]);
        return HouseholdNumber.parse(parts[1]).map(number -> new Position(since, number));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }

    /** The place as a text that addresses may hold. */
    public String text() {
      return since + BETWEEN + number.digits();
    }
  }
}
