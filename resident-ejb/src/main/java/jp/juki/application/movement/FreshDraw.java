package jp.juki.application.movement;

import static jp.juki.domain.finding.FindingCode.RECORD_CODES_USED_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
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

  /** Numbers in the places of the placeholders, refused if there are not codes enough. */
  Outcome<FreshNumbers> draw(Draft draft, FreshNumbers placeholders) {
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
    Map<ResidentRecordCode, AddresseeNumber> holders = new LinkedHashMap<>();
    for (Change change : draft.changes()) {
      change
          .after()
          .recordCode()
          .filter(placeholders.recordCodes()::contains)
          .ifPresent(
              code -> holders.put(code, holder(change, placeholders.addressees(), addressees)));
    }
    Optional<List<ResidentRecordCode>> codes =
        numbering.nextRecordCodes(List.copyOf(holders.values()));
    if (codes.isEmpty()) {
      return Outcome.refused(RECORD_CODES_USED_UP, "residentRecordCode");
    }
    List<ResidentRecordCode> places = new ArrayList<>(placeholders.recordCodes());
    Iterator<ResidentRecordCode> next = codes.get().iterator();
    holders.keySet().forEach(code -> places.set(places.indexOf(code), next.next()));
    return Outcome.accepted(new FreshNumbers(addressees, drawn, places));
  }

  private static AddresseeNumber holder(
      Change change, List<AddresseeNumber> placeholders, List<AddresseeNumber> drawn) {
    int place = placeholders.indexOf(change.after().addresseeNumber());
    return place < 0 ? change.after().addresseeNumber() : drawn.get(place);
  }
}
