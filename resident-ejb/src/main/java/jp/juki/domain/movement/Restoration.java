package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.spec.Spec;

/**
 * One person's version taken back (復元).
 *
 * @param item where findings about this person point to
 * @param history every version
 * @param voided the version taken back
 * @param record the state restored
 */
record Restoration(String item, History history, RecordVersion voided, ResidentRecord record) {

  /** The latest version of a history, taken back: what was before, or a removed first entry. */
  @Spec("4.6.0.1-d")
  static Restoration of(String item, History history, Circumstances circumstances) {
    RecordVersion voided = history.cancellable().orElseThrow();
    ResidentRecord record =
        history
            .beforeCancellable()
            .map(RecordVersion::record)
            .orElseGet(
                () ->
                    voided
                        .record()
                        .withRemoval(
                            Optional.of(
                                Removal.of(
                                    MovementReason.CANCELLATION_MINUS,
                                    voided.effectiveOn(),
                                    circumstances.notifiedOn()))));
    return new Restoration(item, history, voided, record);
  }

  AddresseeNumber number() {
    return record.addresseeNumber();
  }

  /** Whether the person is a member of a household again or still, not a removed record. */
  boolean returns() {
    return record.removal().isEmpty();
  }

  /**
   * Whether the version taken back told only what another municipality had confirmed (転入通知): the
   * move-out stands, and its household is as it was planned.
   */
  boolean ofNotice() {
    return record.removal().isPresent()
        && voided.record().removal().flatMap(Removal::noticeReceivedOn).isPresent();
  }

  /** Whether the version taken back had changed address or residency, not only a relationship. */
  boolean moves() {
    return voided.reason() != MovementReason.HEAD_CHANGE;
  }

  boolean livesIn(HouseholdNumber household, LocalDate today) {
    return history
        .on(today)
        .map(RecordVersion::record)
        .filter(state -> state.residentOn(today))
        .filter(state -> state.membership().householdNumber().equals(household))
        .isPresent();
  }

  /** Whether another person's version only followed from this one's headship. */
  boolean follows(RecordVersion other) {
    HouseholdNumber household = other.record().membership().householdNumber();
    return moves()
        && other.reason() == MovementReason.HEAD_CHANGE
        && (heads(record, household) || heads(voided.record(), household));
  }

  private static boolean heads(ResidentRecord state, HouseholdNumber household) {
    return state.membership().relationship().head()
        && state.membership().householdNumber().equals(household);
  }

  /** The same in another household. */
  Restoration in(HouseholdNumber household) {
    Membership old = record.membership();
    return new Restoration(
        item,
        history,
        voided,
        record.with(new Membership(household, old.relationship(), old.order(), old.headName())));
  }

  /** Cancelling a removal adds to the population, cancelling an entry takes from it. */
  @Spec({"4.6.0.1-g", "4.6.0.1-h", "4.6.0.1-i"})
  Change change() {
    MovementReason reason =
        switch (voided.reason().group()) {
          case REMOVAL -> MovementReason.CANCELLATION_PLUS;
          case ENTRY -> MovementReason.CANCELLATION_MINUS;
          case CORRECTION -> MovementReason.CANCELLATION_NEUTRAL;
        };
    return new Change(
        Optional.of(history.present().record()),
        record,
        reason,
        voided.effectiveOn(),
        Optional.of(voided.version()));
  }
}
