package jp.juki.application.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.juki.application.movement.Assessment.Difference;
import jp.juki.application.movement.Assessment.PersonChange;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.movement.Draft;
import jp.juki.domain.movement.Facts.FreshNumbers;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Sets a draft's records before and after side by side (新旧対照の作成). */
final class Comparison {
  private static final String NOT_ASSIGNED = "未付番";

  private final FreshNumbers placeholders;
  private final Predicate<ShownItem> shown;

  /**
   * @param placeholders numbers of the draft that stand for those not drawn yet
   * @param shown items that the caller may see; 個人番号 is never shown here
   */
  Comparison(FreshNumbers placeholders, Predicate<ShownItem> shown) {
    this.placeholders = placeholders;
    this.shown = shown;
  }

  /** Every person of the draft, in its order. */
  @Spec("4.0.9-a")
  List<PersonChange> of(Draft draft) {
    return draft.changes().stream().map(this::of).toList();
  }

  private PersonChange of(Draft.Change change) {
    ResidentRecord after = change.after();
    boolean fresh = placeholders.addressees().contains(after.addresseeNumber());
    List<Difference> differences = new ArrayList<>();
    for (RecordItem item : RecordItem.changed(change.before(), after)) {
      differences.add(
          new Difference(
              item,
              masked(item, change.before().map(item::of).orElse("")),
              masked(item, assigned(item, after) ? item.of(after) : NOT_ASSIGNED)));
    }
    return new PersonChange(
        fresh ? Optional.empty() : Optional.of(after.addresseeNumber()),
        after.person().name().text(),
        change.reason(),
        change.effectiveOn(),
        List.copyOf(differences));
  }

  private boolean assigned(RecordItem item, ResidentRecord after) {
    return switch (item) {
      case HOUSEHOLD -> !after.membership().householdNumber().equals(placeholders.household());
      case RECORD_CODE -> after.recordCode().filter(placeholders.recordCodes()::contains).isEmpty();
      default -> true;
    };
  }

  private String masked(RecordItem item, String value) {
    boolean hidden =
        item.guard()
            .filter(guard -> guard == ShownItem.INDIVIDUAL_NUMBER || !shown.test(guard))
            .isPresent();
    return hidden && !value.isEmpty() && !value.equals(NOT_ASSIGNED) ? Masking.HIDDEN : value;
  }
}
