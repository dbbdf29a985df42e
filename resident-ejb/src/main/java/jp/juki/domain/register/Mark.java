package jp.juki.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.Wareki;
import jp.juki.spec.Spec;

/**
 * A mark beside a person in every list and view (状態の表示), such as 仮登録中 or 転出予定.
 *
 * @param kind which mark
 * @param on the day it speaks of, or empty
 */
public record Mark(Kind kind, Optional<LocalDate> on) {
  /** Which mark (表示の種類). */
  public enum Kind {
    PROVISIONAL("仮登録中"),
    PLANNED_MOVE_OUT("転出予定"),
    REMOVED("除票"),
    HEAD_ABSENT("世帯主不在");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The word as shown. */
    public String text() {
      return text;
    }
  }

  /** The words as shown, the day in the Japanese calendar. */
  public String text() {
    return on.map(day -> kind.text() + "（" + Wareki.format(day) + "）").orElseGet(kind::text);
  }

  /**
   * The marks of a person on a day.
   *
   * @param record the record of which a planned removal is told
   * @param provisional whether the person is held by a provisional movement
   */
  @Spec("1.1.5-e")
  public static List<Mark> of(ResidentRecord record, LocalDate day, boolean provisional) {
    List<Mark> marks = new ArrayList<>();
    if (provisional) marks.add(new Mark(Kind.PROVISIONAL, Optional.empty()));
    record
        .removal()
        .ifPresent(
            removal ->
                marks.add(
                    new Mark(
                        record.residentOn(day) ? Kind.PLANNED_MOVE_OUT : Kind.REMOVED,
                        Optional.of(removal.effectiveOn()))));
    if (record.residentOn(day) && record.membership().headName().isEmpty())
      marks.add(new Mark(Kind.HEAD_ABSENT, Optional.empty()));
    return List.copyOf(marks);
  }
}
