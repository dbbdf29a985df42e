package jp.juki.web.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.register.RecordItem;

/**
 * One item of a record as the screen shows it (項目の表示).
 *
 * @param label 項目
 * @param value the text; empty text where there is none
 * @param guard the shown item that must be revealed first, or null
 * @param letters whether the value is shown in 明朝, letter for letter
 */
public record ItemLine(String label, String value, String guard, boolean letters) {
  private static final Set<RecordItem> ELSEWHERE =
      EnumSet.of(
          RecordItem.NAME,
          RecordItem.FURIGANA,
          RecordItem.KIND,
          RecordItem.ORDER,
          RecordItem.FURIGANA_STATE);
  private static final Set<RecordItem> LETTERS =
      EnumSet.of(
          RecordItem.FORMER_NAME,
          RecordItem.ALIAS,
          RecordItem.HEAD,
          RecordItem.ADDRESS,
          RecordItem.PREVIOUS_PLACE,
          RecordItem.PREVIOUS_HEAD,
          RecordItem.LAST_REGISTERED_PLACE,
          RecordItem.FORMER_ADDRESS,
          RecordItem.DOMICILE,
          RecordItem.DOMICILE_HEAD,
          RecordItem.PLANNED_DESTINATION,
          RecordItem.CONFIRMED_DESTINATION,
          RecordItem.REMARKS);
  private static final Set<RecordItem> NUMBERS =
      EnumSet.of(RecordItem.INDIVIDUAL_NUMBER, RecordItem.RECORD_CODE);

  /** The lines of a person; a revealed number is shown, the others wait to be asked for. */
  static List<ItemLine> of(ResidentView view, Map<ShownItem, String> revealed) {
    List<ItemLine> lines = new ArrayList<>();
    for (RecordItem item : RecordItem.values()) {
      if (ELSEWHERE.contains(item)) continue;
      if (NUMBERS.contains(item)) {
        ShownItem guard = item.guard().orElseThrow();
        boolean there = view.hides(guard) || !item.of(view.record()).isEmpty();
        if (there) lines.add(number(item, guard, revealed.get(guard)));
      } else if (!item.of(view.record()).isEmpty()) {
        lines.add(new ItemLine(item.text(), item.of(view.record()), null, LETTERS.contains(item)));
      }
    }
    return lines;
  }

  private static ItemLine number(RecordItem item, ShownItem guard, String shown) {
    return new ItemLine(
        item.text(), shown == null ? "" : shown, shown == null ? guard.name() : null, false);
  }
}
