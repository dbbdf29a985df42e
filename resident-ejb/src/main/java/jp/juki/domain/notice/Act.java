package jp.juki.domain.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;

/**
 * A movement in the register with what it made of each person (本登録済みの異動).
 *
 * @param movement the act
 * @param entries one for each person whose record it changed and for whom it was not taken back, in
 *     the order of the household
 */
public record Act(Movement movement, List<Entry> entries) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> entry.record().membership().order())
          .thenComparing(entry -> entry.record().addresseeNumber());

  private static final int LAST = Integer.MAX_VALUE;

  /** Puts the entries in order and leaves out what was taken back. */
  public Act {
    entries = entries.stream().filter(entry -> !entry.voided()).sorted(ORDER).toList();
  }

  /**
   * What the movement made of one person.
   *
   * @param history every version
   * @param version the one that the movement made
   */
  public record Entry(History history, RecordVersion version) {
    /** The record after the movement. */
    public ResidentRecord record() {
      return version.record();
    }

    /** The record before, or empty for a new person. */
    Optional<ResidentRecord> before() {
      return earlier().findFirst().map(RecordVersion::record);
    }

    /**
     * Whether the person is still a member of a household that the movement left without a head.
     */
    private boolean headless() {
      ResidentRecord present = history.present().record();
      return record().membership().headName().isEmpty()
          && present.membership().headName().isEmpty()
          && present.removal().isEmpty();
    }

    /** The last record before in which the person was no head. */
    Optional<ResidentRecord> beforeHeadship() {
      return earlier()
          .map(RecordVersion::record)
          .filter(record -> !record.membership().relationship().head())
          .findFirst();
    }

    private Stream<RecordVersion> earlier() {
      return history.versions().subList(0, version.version() - 1).reversed().stream();
    }

    private boolean voided() {
      return history.voided(version);
    }

    private boolean belongsTo(HouseholdNumber household) {
      return record().removal().isEmpty() && of(record(), household);
    }

    private boolean belongedTo(HouseholdNumber household) {
      return before().filter(record -> of(record, household)).isPresent();
    }

    private static boolean of(ResidentRecord record, HouseholdNumber household) {
      return record.membership().householdNumber().equals(household);
    }
  }

  /** Whom the movement is about (異動者). */
  List<Entry> movers() {
    return entries.stream().filter(entry -> movement.moves(entry.version())).toList();
  }

  /** Who was left alone by those who moved, and became head ex officio (4.0.4). */
  Optional<Entry> headExOfficio() {
    return entries.stream()
        .filter(entry -> entry.version().followsIntoHeadship(movement))
        .filter(entry -> entry.beforeHeadship().isPresent())
        .filter(entry -> nobodyJoined(entry.record().membership().householdNumber()))
        .findFirst();
  }

  /** Whom the city made head of a household without one (4.0.5). */
  Optional<Entry> headNamed() {
    return movement.reason() == MovementReason.HEAD_CHANGE && movement.basis() == Basis.EX_OFFICIO
        ? movers().stream()
            .filter(mover -> mover.record().membership().relationship().head())
            .filter(
                mover ->
                    mover
                        .beforeHeadship()
                        .filter(before -> before.membership().headName().isEmpty())
                        .isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** Who was left without a head and still is, the highest in the order of the household first. */
  List<Entry> headless() {
    return entries.stream()
        .filter(entry -> !movement.moves(entry.version()))
        .filter(Entry::headless)
        .toList();
  }

  /** Who of the members stood highest in the order of the household before (5.2). */
  Entry highestBefore() {
    return entries.stream()
        .min(
            Comparator.comparingInt(
                entry -> entry.before().map(record -> record.membership().order()).orElse(LAST)))
        .orElseThrow();
  }

  private boolean nobodyJoined(HouseholdNumber household) {
    return movers().stream()
        .noneMatch(mover -> mover.belongsTo(household) && !mover.belongedTo(household));
  }
}
