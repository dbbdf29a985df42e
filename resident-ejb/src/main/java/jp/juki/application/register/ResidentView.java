package jp.juki.application.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentStatus;

/**
 * One person as an operator sees it on a day (住民の照会).
 *
 * @param version the version that speaks for the day; hidden items are taken out of its record: a
 *     hidden domicile reads {@link Masking#HIDDEN}, the others are empty
 * @param on the day asked for
 * @param status 住民状態 on that day
 * @param marks what to show beside the name, in order of weight
 * @param hidden items that the record has but that are not shown; 個人番号 is always hidden here and
 *     shown by {@link RegisterService#reveal} alone
 * @param lockVersion the state of the present record, for the check that nobody changed it
 *     meanwhile
 * @param cardSerial serial of the certificate that the person's card holds; empty if there is none,
 *     the viewer lacks the card right, or the person is seen as a member of a household
 */
public record ResidentView(
    RecordVersion version,
    LocalDate on,
    ResidentStatus status,
    List<Mark> marks,
    Set<ShownItem> hidden,
    long lockVersion,
    Optional<String> cardSerial) {
  /** The record with hidden items taken out. */
  public ResidentRecord record() {
    return version.record();
  }

  /** Who (宛名番号). */
  public AddresseeNumber addresseeNumber() {
    return version.record().addresseeNumber();
  }

  /** Whether the record has this item but it is not shown. */
  public boolean hides(ShownItem item) {
    return hidden.contains(item);
  }
}
