package jp.juki.rest.register;

import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.register.Mark;

/**
 * A mark beside a person (状態の表示).
 *
 * @param code which mark
 * @param text the words as shown
 * @param on the day it speaks of, or null
 */
public record MarkJson(String code, String text, LocalDate on) {
  /** The JSON of marks. */
  public static List<MarkJson> of(List<Mark> marks) {
    return marks.stream()
        .map(mark -> new MarkJson(mark.kind().name(), mark.text(), mark.on().orElse(null)))
        .toList();
  }
}
