package jp.juki.domain.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;

/**
 * A movement in the register with what it made of each person (本登録済みの異動).
 *
 * @param movement the act
 * @param entries one for each person whose record it changed, in the order of the household
 */
public record Act(Movement movement, List<Entry> entries) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> entry.record().membership().order())
          .thenComparing(entry -> entry.record().addresseeNumber());

  /**
   * One person's record before and after.
   *
   * @param before the version before, or empty for a new person
   * @param version the version that the movement made
   */
  public record Entry(Optional<RecordVersion> before, RecordVersion version) {
    /** The record after the movement. */
    public ResidentRecord record() {
      return version.record();
    }
  }

  /** Puts the entries in order. */
  public Act {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** Whom the movement is about (異動者). */
  List<Entry> movers() {
    return entries.stream().filter(entry -> entry.version().reason() == movement.reason()).toList();
  }

  /** Who became head because somebody else left the household. */
  Optional<Entry> headExOfficio() {
    return entries.stream()
        .filter(entry -> entry.version().reason() != movement.reason())
        .filter(entry -> entry.version().voids().isEmpty())
        .filter(entry -> entry.record().membership().relationship().head())
        .findFirst();
  }
}
