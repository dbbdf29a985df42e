package jp.juki.application.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** What is left of a record for whoever may not see all of it (項目の非表示). */
class MaskingTest {
  private static final List<ResidentRecord> RECORDS =
      List.of(People.fullJapanese(1), People.fullForeign(2));

  @Test
  @Spec("10.4-a")
  void eachItemIsTakenOutByItselfAndNothingElseIs() {
    for (ResidentRecord record : RECORDS) {
      for (ShownItem item : ShownItem.values()) {
        Set<ShownItem> hidden = Masking.hidden(record, shown -> shown != item);
        ResidentRecord masked = Masking.without(record, hidden);
        Set<RecordItem> guarded = guarded(record, item);
        assertEquals(guarded.isEmpty() ? Set.of() : Set.of(item), hidden);
        for (RecordItem part : RecordItem.values()) {
          if (part == RecordItem.FOREIGN_CATEGORY) continue; // hidden where the record is written
          assertEquals(
              !guarded.contains(part), part.of(masked).equals(part.of(record)), part.key());
        }
      }
    }
  }

  @Test
  @Spec("10.4-a")
  void nothingOfAHiddenValueIsLeft() {
    for (ResidentRecord record : RECORDS) {
      ResidentRecord masked = Masking.without(record, EnumSet.allOf(ShownItem.class));
      for (ShownItem item : ShownItem.values())
        for (RecordItem part : guarded(record, item)) {
          if (part == RecordItem.FOREIGN_CATEGORY) continue;
          String left = part.of(masked);
          assertTrue(left.isEmpty() || left.equals(Masking.HIDDEN), part.key());
        }
    }
  }

  private static Set<RecordItem> guarded(ResidentRecord record, ShownItem item) {
    return Arrays.stream(RecordItem.values())
        .filter(part -> part.guard().filter(item::equals).isPresent())
        .filter(part -> !part.of(record).isEmpty())
        .collect(Collectors.toSet());
  }
}
