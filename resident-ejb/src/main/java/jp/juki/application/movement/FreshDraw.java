package jp.juki.application.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.movement.Draft;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Facts.FreshNumbers;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Numbering;
import jp.juki.domain.register.ResidentRecordCode;

/** Draws real numbers for a draft made with placeholders (本登録時の付番): only those that it uses. */
@ApplicationScoped
public class FreshDraw {
  @Inject Numbering numbering;

  /** Lets nobody else enter persons until the transaction ends; before anybody is looked for. */
  void holdEntries() {
    numbering.holdEntries();
  }

  /** Numbers in the places of the placeholders. */
  FreshNumbers draw(Draft draft, FreshNumbers placeholders) {
    List<AddresseeNumber> addressees = new ArrayList<>();
    for (AddresseeNumber placeholder : placeholders.addressees()) {
      boolean used =
          draft.changes().stream()
              .anyMatch(change -> change.after().addresseeNumber().equals(placeholder));
      addressees.add(used ? numbering.nextAddressee() : placeholder);
    }
    boolean household =
        draft.changes().stream()
            .anyMatch(
                change ->
                    change.after().membership().householdNumber().equals(placeholders.household()));
    HouseholdNumber drawn = household ? numbering.nextHousehold() : placeholders.household();
    List<ResidentRecordCode> codes = new ArrayList<>();
    for (ResidentRecordCode placeholder : placeholders.recordCodes()) {
      codes.add(
          draft.changes().stream()
              .filter(change -> change.after().recordCode().filter(placeholder::equals).isPresent())
              .map(change -> holder(change, placeholders.addressees(), addressees))
              .findFirst()
              .map(numbering::nextRecordCode)
              .orElse(placeholder));
    }
    return new FreshNumbers(addressees, drawn, codes);
  }

  private static AddresseeNumber holder(
      Change change, List<AddresseeNumber> placeholders, List<AddresseeNumber> drawn) {
    int place = placeholders.indexOf(change.after().addresseeNumber());
    return place < 0 ? change.after().addresseeNumber() : drawn.get(place);
  }
}
