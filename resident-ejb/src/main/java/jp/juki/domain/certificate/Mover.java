package jp.juki.domain.certificate;

import java.time.Instant;
import java.util.Optional;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Somebody whose move-out is certified (転出者): the history, and when the first certificate of this
 * move-out was issued, whose state every later one shows.
 *
 * @param history all versions
 * @param firstIssuedAt 当初の交付日時, or empty if none was issued or each was disposed of
 * @param special whether the data of this move-out went over the network (特例転入を利用した転出)
 */
@Spec({"4.1.3.0.3-c", "4.1.3.0.3-d"})
public record Mover(History history, Optional<Instant> firstIssuedAt, boolean special) {
  /** How the present record ceases, or empty. */
  Optional<Removal> removal() {
    return history.present().record().removal();
  }

  /**
   * The record on the day of the move-out, as it was known at the first issue, or as it is known
   * now if there was none; empty if the present record is no move-out to another municipality.
   */
  public Optional<ResidentRecord> certified() {
    Instant knownAt = firstIssuedAt.orElse(Instant.MAX);
    return history.versions().reversed().stream()
        .filter(version -> entered(history).isPresent())
        .filter(version -> !version.recordedAt().isAfter(knownAt))
        .findFirst()
        .flatMap(known -> known.record().removal())
        .flatMap(removal -> history.on(removal.on().sortDay(), knownAt))
        .map(RecordVersion::record)
        .filter(record -> record.removal().filter(Removal::domesticMoveOut).isPresent());
  }

  /**
   * The version that entered the move-out of the present record: since it was recorded there has
   * been no record without one. Empty unless the present record is a move-out to another
   * municipality.
   */
  public static Optional<RecordVersion> entered(History history) {
    return history.versions().reversed().stream()
        .takeWhile(
            version -> version.record().removal().filter(Removal::domesticMoveOut).isPresent())
        .reduce((later, earlier) -> earlier);
  }
}
