package jp.juki.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * A day as the register writes it (年月日): exact, off the calendar, or unknown in one of the
 * standard's wordings.
 *
 * <p>Only births, the days on which somebody became a resident or took up an address, and the
 * effective days of births, deaths and disappearances may be other than {@link Exact}; the policies
 * check that. Every kind keeps a real day beside the text for sorting and for 住基ネット; it is never
 * shown as a birth date (no みなし生年月日).
 *
 * <p>Source: 1.1.8, 1.1.9.
 */
@Spec({"1.1.8-a", "1.1.8-b", "1.1.8-g", "1.1.8-h"})
public sealed interface RecordedDate extends Comparable<RecordedDate> {

  /** The real day kept inside (内部日付), by which values sort; never null. */
  LocalDate sortDay();

  /** The text in the Japanese calendar (和暦) as screens and certificates print it; never blank. */
  String wareki();

  /**
   * The text in the western calendar (西暦), in which only births of foreign residents are written;
   * an unknown day keeps its own words.
   */
  String western();

  /** Values compare by the real day kept inside. */
  @Override
  default int compareTo(RecordedDate other) {
    return sortDay().compareTo(other.sortDay());
  }

  /** The exact day, or empty if the value is off the calendar or unknown. */
  default Optional<LocalDate> exact() {
    return this instanceof Exact(LocalDate day) ? Optional.of(day) : Optional.empty();
  }

  /**
   * Whether the whole day was written, on the calendar or off it: not one of the unknown days
   * (不詳日).
   */
  default boolean known() {
    return !(this instanceof Unknown);
  }

  /** An exact recorded day. */
  static RecordedDate of(LocalDate day) {
    return new Exact(day);
  }

  /**
   * A day of the calendar (暦上日).
   *
   * @param day the day, not null
   */
  record Exact(LocalDate day) implements RecordedDate {
    @Override
    public LocalDate sortDay() {
      return day;
    }

    @Override
    public String wareki() {
      return Wareki.format(day);
    }

    @Override
    public String western() {
      return Wareki.western(day);
    }
  }

  /**
   * A day that the calendar does not have or that belongs to the other era (暦上日以外の年月日), copied from
   * a family register: 29 February of a common year, 31 April, 明治45年7月30日, 大正15年12月25日.
   *
   * @param era the era as written, not null
   * @param year the year of that era, from 1
   * @param month 1 to 12
   * @param day 1 to 31
   */
  record OffCalendar(Era era, int year, int month, int day) implements RecordedDate {
    /**
     * @throws IllegalArgumentException if a part is out of range
     */
    public OffCalendar {
      if (year < 1 || year > 99 || month < 1 || month > 12 || day < 1 || day > 31) {
        throw new IllegalArgumentException("not a day of a month of an era");
      }
    }

    /** The last real day not after the written one. */
    @Override
    public LocalDate sortDay() {
      LocalDate first = LocalDate.of(era.westernYear(year), month, 1);
      return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    @Override
    public String wareki() {
      return era.name() + Wareki.year(year) + "年" + month + "月" + day + "日";
    }

    @Override
    public String western() {
      return era.westernYear(year) + "年" + month + "月" + day + "日";
    }
  }

  /**
   * A day that is not wholly known (不詳日), in one of the fourteen wordings of 1.1.8.
   *
   * @param wording which of the fourteen
   * @param text the text exactly as recorded
   * @param sortDay the real day kept inside
   */
  record Unknown(UnknownWording wording, String text, LocalDate sortDay) implements RecordedDate {
    @Override
    public String wareki() {
      return text;
    }

    @Override
    public String western() {
      return text;
    }
  }
}
