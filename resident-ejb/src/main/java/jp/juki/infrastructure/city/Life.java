package jp.juki.infrastructure.city;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;

/** One made-up person's record as it grows (履歴の作成). */
final class Life {
  private final List<RecordVersion> versions = new ArrayList<>();
  private final AddresseeNumber number;

  Life(AddresseeNumber number) {
    this.number = number;
  }

  AddresseeNumber number() {
    return number;
  }

  ResidentRecord record() {
    return versions.getLast().record();
  }

  boolean begun() {
    return !versions.isEmpty();
  }

  /** The last instant recorded, or the earliest possible. */
  Instant last() {
    return begun() ? versions.getLast().recordedAt() : Instant.MIN;
  }

  List<RecordVersion> versions() {
    return versions;
  }

  void add(
      Movement movement, MovementReason reason, RecordedDate effectiveOn, ResidentRecord after) {
    versions.add(
        new RecordVersion(
            after,
            versions.size() + 1,
            movement.id(),
            reason,
            effectiveOn,
            movement.recordedAt(),
            Optional.empty()));
  }
}
