package jp.juki.rest.register;

import jp.juki.domain.calendar.RecordedDate;

/**
 * A recorded date in JSON (年月日): ISO 8601 text when exact, else kind and words.
 *
 * @param kind OFF_CALENDAR or UNKNOWN
 * @param text as recorded
 */
public record DateJson(String kind, String text) {
  /** Text or {@link DateJson}. */
  public static Object from(RecordedDate date) {
    return switch (date) {
      case RecordedDate.Exact(var day) -> day.toString();
      case RecordedDate.OffCalendar written -> new DateJson("OFF_CALENDAR", written.wareki());
      case RecordedDate.Unknown unknown -> new DateJson("UNKNOWN", unknown.text());
    };
  }
}
