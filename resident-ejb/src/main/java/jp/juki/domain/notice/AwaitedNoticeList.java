package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.notice.AwaitedNotice.Line;

/**
 * List of those of whom no move-in notice came (転入通知未着者一覧), or a part of it.
 *
 * @param from the first day of leaving, or empty for no bound
 * @param to the last day of leaving
 * @param asOf the day on which the list was made
 * @param rows the persons, the earliest day of leaving first; at most {@link #LIMIT}
 * @param next where the next part begins, or empty if this is the last
 */
public record AwaitedNoticeList(
    Optional<LocalDate> from,
    LocalDate to,
    LocalDate asOf,
    List<AwaitedNotice> rows,
    Optional<ListPosition> next) {
  /** The title as shown and printed. */
  public static final String TITLE = "転入通知未着者一覧";

  /** The most persons of one part. */
  public static final int LIMIT = 100;

  /** Copies the rows. */
  public AwaitedNoticeList {
    rows = List.copyOf(rows);
  }

  /** What it says of each person. */
  public List<Line> lines() {
    return rows.stream().map(row -> row.line(asOf)).toList();
  }

  /** The span of days as printed (対象期間). */
  public String span() {
    return "転出日　"
        + from.map(day -> Wareki.format(day) + "から").orElse("")
        + Wareki.format(to)
        + "まで";
  }

  /** How many persons it lists, and whether more follow. */
  public String count() {
    return rows.size() + "人" + (next.isPresent() ? "（続きあり）" : "");
  }
}
