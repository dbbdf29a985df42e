package jp.juki.application.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * How somebody stands on a day as known at an instant (基準日時点の姿): the version that speaks, and with
 * it a removal that was already planned for later.
 *
 * @param version the version, its record carrying the planned removal
 * @param lockVersion the number of the last version known
 */
record Stand(RecordVersion version, long lockVersion) {
  /** The order of members of a household (5.2): as stored, then by number. */
  static final Comparator<Stand> ORDER =
      Comparator.comparingInt((Stand stand) -> stand.record().membership().order())
          .thenComparing(Stand::person);

  /** The stand, or empty if nothing was known or effective. */
  @Spec({"1.1.5-e", "1.2.1-n"})
  static Optional<Stand> of(History history, LocalDate on, Instant knownAt) {
    List<RecordVersion> known =
        history.versions().stream()
            .filter(version -> !version.recordedAt().isAfter(knownAt))
            .toList();
    if (known.isEmpty()) return Optional.empty();
    RecordVersion last = known.getLast();
    Optional<Removal> planned =
        last.record().removal().filter(removal -> removal.effectiveOn().isAfter(on));
    return history
        .on(on, knownAt)
        .map(
            version ->
                new Stand(
                    planned.isPresent() && version.record().residentOn(on)
                        ? with(version, planned)
                        : version,
                    last.version()));
  }

  ResidentRecord record() {
    return version.record();
  }

  AddresseeNumber person() {
    return version.record().addresseeNumber();
  }

  private static RecordVersion with(RecordVersion version, Optional<Removal> planned) {
    return new RecordVersion(
        version.record().withRemoval(planned),
        version.version(),
        version.movementId(),
        version.reason(),
        version.effectiveOn(),
        version.recordedAt(),
        version.voids());
  }
}
