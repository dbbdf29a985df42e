package jp.juki.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.juki.application.address.TownService;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;
import jp.juki.web.entry.Household;

/** Blank forms and their reading (入力様式): 異動日 starts empty, 届出日 is today, 処理日 does not exist. */
@RequestScoped
@Spec({"4.0.3-b", "4.1.0.2-b"})
public class EntryForms {
  @Inject Household household;
  @Inject TownService towns;
  @Inject Clock clock;

  /** A blank form of a kind, with the household in hand where the kind is about residents. */
  Entry blank(MovementKind kind) {
    Entry entry = new Entry();
    entry.getText().put("basis", Basis.NOTIFICATION.code());
    entry.getText().put("notifiedOn", Wareki.format(LocalDate.now(clock)));
    entry.getText().put("arrival", "NEW");
    switch (kind) {
      case MOVE_IN, MOVE_IN_FROM_ABROAD -> entry.addNewcomer();
      case BIRTH -> {
        entry.addNewcomer();
        members(entry, false);
      }
      case MOVE_WITHIN, MOVE_OUT, MOVE_OUT_ABROAD, HEAD_CHANGE -> members(entry, true);
      case DEATH, CANCELLATION -> members(entry, false);
    }
    return entry;
  }

  /** The request that an entry means, or everything that cannot be read. */
  Outcome<MovementRequest> read(MovementKind kind, Entry entry) {
    return Requests.read(kind, entry, towns);
  }

  /** Lists the members of the household in hand; the person in hand is ticked, or everybody. */
  private void members(Entry entry, boolean everybody) {
    String inHand = household.person().map(view -> view.addresseeNumber().digits()).orElse("");
    household
        .household()
        .ifPresent(
            found -> {
              entry.getText().put("household", found.householdNumber().digits());
              found
                  .members()
                  .forEach(
                      view -> entry.getMembers().add(member(view.record(), inHand, everybody)));
            });
  }

  private static Entry.Member member(ResidentRecord record, String inHand, boolean everybody) {
    String number = record.addresseeNumber().digits();
    return new Entry.Member(
        number,
        record.person().name().text(),
        record.kind().birth(record.person().birth()),
        record.membership().relationship().text(),
        everybody || number.equals(inHand));
  }
}
