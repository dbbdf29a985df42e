package jp.juki.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.application.register.HistoryView;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.RecordVersion;

/**
 * One movement on the timeline of a person (異動履歴の1件).
 *
 * @param version 履歴番号
 * @param movementId 異動の番号
 * @param reason 異動事由
 * @param basis 根拠
 * @param effectiveOn 異動日
 * @param days 届出日, 申出日 and 戸籍届出・通知日 where there are such
 * @param processedOn 処理日
 * @param office 入力場所
 * @param changes items that changed, with the new value where it may be shown
 * @param voided whether it was taken back later (取消済)
 * @param cancellable whether it can be taken back now (取消し可)
 * @param noticeable whether a move-in notice about it can be entered now (転入通知の受理可)
 */
public record TimelineEntry(
    int version,
    long movementId,
    String reason,
    String basis,
    String effectiveOn,
    List<Day> days,
    String processedOn,
    String office,
    List<Change> changes,
    boolean voided,
    boolean cancellable,
    boolean noticeable) {
  /**
   * A day besides 異動日 and 処理日.
   *
   * @param item which
   * @param text the day
   */
  public record Day(String item, String text) {}

  /**
   * One item that changed.
   *
   * @param item 項目
   * @param value the new value, or empty text
   */
  public record Change(String item, String value) {}

  static List<TimelineEntry> of(HistoryView history) {
    return history.entries().stream().map(TimelineEntry::of).toList();
  }

  private static TimelineEntry of(HistoryView.Entry entry) {
    RecordVersion version = entry.version();
    Movement movement = entry.movement();
    boolean first = version.version() == 1;
    return new TimelineEntry(
        version.version(),
        movement.id(),
        version.reason().text(),
        entry.basis().text(),
        version.effectiveOn().wareki(),
        days(entry),
        Wareki.format(movement.processedOn()),
        movement.office(),
        first ? List.of() : entry.changed().stream().map(item -> change(item, version)).toList(),
        entry.voided(),
        entry.cancellable(),
        entry.noticeable());
  }

  private static Change change(RecordItem item, RecordVersion version) {
    return new Change(item.text(), item.guard().isPresent() ? "" : item.of(version.record()));
  }

  private static List<Day> days(HistoryView.Entry entry) {
    List<Day> days = new ArrayList<>();
    add(days, "届出日", entry.notifiedOn());
    add(days, "申出日", entry.offeredOn());
    add(days, "戸籍届出・通知日", entry.movement().noticedOn());
    return days;
  }

  private static void add(List<Day> days, String item, Optional<LocalDate> day) {
    day.ifPresent(known -> days.add(new Day(item, Wareki.format(known))));
  }
}
