package jp.juki.application.register;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Takes items out of a record that the caller may not see (項目の非表示). Source: 10.4. */
public final class Masking {
  /** What stands where a domicile is hidden. */
  public static final String HIDDEN = "＊＊＊";

  private Masking() {}

  /** Items that the record has and that the caller may not see. */
  public static Set<ShownItem> hidden(ResidentRecord record, Predicate<ShownItem> shown) {
    Set<ShownItem> hidden = EnumSet.noneOf(ShownItem.class);
    for (ShownItem item : ShownItem.values()) {
      if (has(record, item) && !shown.test(item)) hidden.add(item);
    }
    return hidden;
  }

  /** The version with these items taken out of its record. */
  public static RecordVersion without(RecordVersion version, Set<ShownItem> hidden) {
    return new RecordVersion(
        without(version.record(), hidden),
        version.version(),
        version.movementId(),
        version.reason(),
        version.effectiveOn(),
        version.recordedAt(),
        version.voids());
  }

  /** The record with these items taken out. */
  @Spec("10.4-a")
  public static ResidentRecord without(ResidentRecord record, Set<ShownItem> hidden) {
    return new ResidentRecord(
        record.addresseeNumber(),
        record.kind(),
        record.person(),
        record.membership(),
        record.residence(),
        hidden.contains(ShownItem.DOMICILE)
            ? record.domicile().map(domicile -> new Domicile(HIDDEN, HIDDEN))
            : record.domicile(),
        hidden.contains(ShownItem.RESIDENCE_STATUS)
            ? record.foreign().map(Masking::nationalityOnly)
            : record.foreign(),
        hidden.contains(ShownItem.INDIVIDUAL_NUMBER) ? Optional.empty() : record.individualNumber(),
        hidden.contains(ShownItem.RESIDENT_RECORD_CODE) ? Optional.empty() : record.recordCode(),
        record.removal(),
        record.remarks());
  }

  private static boolean has(ResidentRecord record, ShownItem item) {
    return switch (item) {
      case DOMICILE -> record.domicile().isPresent();
      case INDIVIDUAL_NUMBER -> record.individualNumber().isPresent();
      case RESIDENT_RECORD_CODE -> record.recordCode().isPresent();
      case RESIDENCE_STATUS -> record.foreign().isPresent();
    };
  }

  private static ForeignStatus nationalityOnly(ForeignStatus status) {
    return new ForeignStatus(
        status.nationality(),
        status.category(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
