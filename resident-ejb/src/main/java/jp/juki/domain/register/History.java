package jp.juki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.juki.spec.Spec;

/**
 * All versions of one person's record (異動履歴), the first version first.
 *
 * <p>Two times: the effective day (異動日) and the instant of recording (処理日時). The state on a day as
 * known at an instant is the greatest version that was recorded by then, is not itself a
 * cancellation, is not voided by a cancellation recorded by then, and is effective by that day.
 * From the effective day of a cancellation on, the cancelling version speaks in place of the
 * version that it restored: a household that comes back whole has a new number (4.6.0.1), which
 * only the cancelling version holds.
 *
 * @param versions versions 1, 2, 3 … without a gap; never empty
 */
@Spec({"1.2.1-n", "4.6.0.1-d", "1.1.4-a"})
public record History(List<RecordVersion> versions) {
  /**
   * @throws IllegalArgumentException if the numbers are not 1, 2, 3 … or the recording times do not
   *     increase
   */
  public History {
    versions = List.copyOf(versions);
    Instant before = Instant.MIN;
    for (int i = 0; i < versions.size(); i++) {
      RecordVersion version = versions.get(i);
      if (version.version() != i + 1 || !version.recordedAt().isAfter(before)) {
        throw new IllegalArgumentException("versions must count up in recording order");
      }
      before = version.recordedAt();
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a history has a version");
    }
  }

  /** The present record: the greatest version number (履歴番号が最大のデータ). */
  public RecordVersion present() {
    return versions.getLast();
  }

  /** The state on a day as known now. */
  public Optional<RecordVersion> on(LocalDate day) {
    return on(day, Instant.MAX);
  }

  /**
   * The state on a day as known at an instant, or empty if nothing was recorded or effective by
   * then.
   */
  public Optional<RecordVersion> on(LocalDate day, Instant knownAt) {
    List<RecordVersion> known =
        versions.stream().filter(version -> !version.recordedAt().isAfter(knownAt)).toList();
    Optional<RecordVersion> speaking =
        live(known).reversed().stream().filter(version -> effective(version, day)).findFirst();
    return restoring(known, speaking)
        .filter(version -> effective(version, day))
        .findFirst()
        .or(() -> speaking);
  }

  /**
   * The version that a cancellation would take back: the greatest that is neither voided nor itself
   * a cancellation, or empty if all are.
   */
  public Optional<RecordVersion> cancellable() {
    List<RecordVersion> live = live(versions);
    return live.isEmpty() ? Optional.empty() : Optional.of(live.getLast());
  }

  /**
   * The versions that stand: neither taken back nor a cancellation themselves, the oldest first.
   */
  public List<RecordVersion> standing() {
    return live(versions);
  }

  /** Whether a later version took this one back (取消済). */
  public boolean voided(RecordVersion version) {
    return versions.stream()
        .anyMatch(other -> other.voids().equals(Optional.of(version.version())));
  }

  /** The version that would speak again if {@link #cancellable()} were taken back. */
  public Optional<RecordVersion> beforeCancellable() {
    List<RecordVersion> live = live(versions);
    if (live.size() < 2) {
      return Optional.empty();
    }
    Optional<RecordVersion> before = Optional.of(live.get(live.size() - 2));
    return restoring(versions, before).findFirst().or(() -> before);
  }

  /**
   * Whether something recorded lies ahead (異動予定あり): the present record is not yet the state on the
   * day, or carries a removal planned for later.
   */
  public boolean plannedAfter(LocalDate day) {
    ResidentRecord present = present().record();
    boolean removalAhead =
        present.removal().filter(removal -> removal.effectiveOn().isAfter(day)).isPresent();
    return removalAhead || !on(day).map(RecordVersion::record).equals(Optional.of(present));
  }

  /** The cancelling versions after which a version spoke again, the last first. */
  private static Stream<RecordVersion> restoring(
      List<RecordVersion> known, Optional<RecordVersion> speaking) {
    return known.reversed().stream()
        .filter(version -> version.voids().isPresent())
        .filter(version -> restoredBy(known, version).equals(speaking));
  }

  private static Optional<RecordVersion> restoredBy(
      List<RecordVersion> known, RecordVersion cancelling) {
    List<RecordVersion> live = live(known.subList(0, cancelling.version()));
    return live.isEmpty() ? Optional.empty() : Optional.of(live.getLast());
  }

  private static List<RecordVersion> live(List<RecordVersion> known) {
    Set<Integer> voided = new HashSet<>();
    known.forEach(version -> version.voids().ifPresent(voided::add));
    return known.stream()
        .filter(version -> version.voids().isEmpty() && !voided.contains(version.version()))
        .toList();
  }

  private static boolean effective(RecordVersion version, LocalDate day) {
    return !version.effectiveOn().sortDay().isAfter(day);
  }
}
