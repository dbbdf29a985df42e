package jp.juki.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An era (元号) by which years are counted.
 *
 * <p>A new era is one more row of the era master (1.3.6), never one more constant: {@link #ALL} is
 * read once from {@code eras.tsv}.
 *
 * @param letter the Latin letter used when typing, such as {@code R}
 * @param name the era in kanji, such as 令和
 * @param firstDay the first day of year 1
 * @param lastDay the last day that may be written in this era, or empty for the era in force;
 *     明治45年7月30日 and 大正15年12月25日 are also first days of the next one (1.1.8)
 */
public record Era(char letter, String name, LocalDate firstDay, Optional<LocalDate> lastDay) {
  /** All eras, the oldest first; never empty. */
  public static final List<Era> ALL = EraMaster.read();

  /** The era in force on a day, or empty before the first era of the master. */
  public static Optional<Era> on(LocalDate day) {
    return ALL.reversed().stream().filter(era -> !day.isBefore(era.firstDay())).findFirst();
  }

  /** The era with this kanji name or Latin letter in either case. */
  public static Optional<Era> named(String text) {
    return ALL.stream()
        .filter(
            era ->
                era.name().equals(text)
                    || text.length() == 1 && Character.toUpperCase(text.charAt(0)) == era.letter())
        .findFirst();
  }

  /** The western year of a year of this era; year 1 is 元年. */
  public int westernYear(int year) {
    return firstDay.getYear() + year - 1;
  }

  /** The year of this era in which a western year falls. */
  public int yearOf(int westernYear) {
    return westernYear - firstDay.getYear() + 1;
  }
}
