package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.notice.HeadlessHousehold.Line;
import jp.juki.domain.register.MovementReason;

/**
 * List of the households without a head (世帯主のいない世帯の一覧), or a part of it.
 *
 * @param asOf the day on which the list was made
 * @param rows the households, whichever has been without a head longest first; at most {@link
 *     #LIMIT}
 * @param causes why the head left, by the movement of each row
 * @param next where the next part begins, or empty if this is the last
 */
public record HeadlessHouseholdList(
    LocalDate asOf,
    List<HeadlessHousehold> rows,
    Map<Long, MovementReason> causes,
    Optional<ListPosition> next) {
  /** The title as shown and printed. */
  public static final String TITLE = "世帯主のいない世帯の一覧";

  /** The most households of one part. */
  public static final int LIMIT = 100;

  /** Copies the rows. */
  public HeadlessHouseholdList {
    rows = List.copyOf(rows);
    causes = Map.copyOf(causes);
  }

  /** What it says of each household. */
  public List<Line> lines() {
    return rows.stream().map(row -> row.line(causes.get(row.movementId()))).toList();
  }

  /** How many households it lists, and whether more follow. */
  public String count() {
    return rows.size() + "世帯" + (next.isPresent() ? "（続きあり）" : "");
  }
}
