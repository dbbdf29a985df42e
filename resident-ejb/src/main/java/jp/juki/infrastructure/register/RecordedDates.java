package jp.juki.infrastructure.register;

import java.time.LocalDate;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.UnknownWording;
import jp.juki.domain.calendar.Wareki;

/**
 * Recorded dates in four columns (年月日の格納): the real day kept inside, the kind, the text and the
 * wording; the last two are null for a day of the calendar.
 */
public final class RecordedDates {
  private static final String EXACT = "E";
  private static final String OFF_CALENDAR = "O";
  private static final String UNKNOWN = "U";

  private RecordedDates() {}

  /** The code of the kind. */
  public static String kind(RecordedDate date) {
    return switch (date) {
      case RecordedDate.Exact exact -> EXACT;
      case RecordedDate.OffCalendar written -> OFF_CALENDAR;
      case RecordedDate.Unknown unknown -> UNKNOWN;
    };
  }

  /** The text as recorded, or null for a day of the calendar. */
  public static String text(RecordedDate date) {
    return date instanceof RecordedDate.Exact ? null : date.wareki();
  }

  /** The code of the wording, or null unless the day is unknown. */
  public static String wording(RecordedDate date) {
    return date instanceof RecordedDate.Unknown unknown ? unknown.wording().code() : null;
  }

  /**
   * The date of the four columns.
   *
   * @throws IllegalStateException if they do not belong together
   */
  public static RecordedDate of(String kind, LocalDate sortDay, String text, String wording) {
    return switch (kind) {
      case EXACT -> RecordedDate.of(sortDay);
      case OFF_CALENDAR ->
          Wareki.parse(text).orElseThrow(() -> new IllegalStateException("stored date unreadable"));
      case UNKNOWN -> new RecordedDate.Unknown(UnknownWording.ofCode(wording), text, sortDay);
      default -> throw new IllegalStateException("unknown kind of date " + kind);
    };
  }
}
