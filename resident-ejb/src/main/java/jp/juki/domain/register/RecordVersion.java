package jp.juki.domain.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

/**
 * One version of a record (履歴データ), keyed by addressee number and version number (履歴番号).
 *
 * @param record every item after the movement
 * @param version 履歴番号, from 1 in steps of 1 for each person
 * @param movementId the movement that made the version
 * @param reason why this person's record changed (異動事由)
 * @param effectiveOn 異動日
 * @param recordedAt when it was recorded (処理日時); strictly increasing for each person
 * @param voids the version that this cancelling version takes back, or empty
 */
@Spec({"1.2.1-k", "1.2.1-l"})
public record RecordVersion(
    ResidentRecord record,
    int version,
    long movementId,
    MovementReason reason,
    RecordedDate effectiveOn,
    Instant recordedAt,
    Optional<Integer> voids) {
  /** Whether the person became head because somebody else moved, ex officio (職権で世帯主となった). */
  @Spec("4.0.4-a")
  public boolean followsIntoHeadship(Movement movement) {
    return !movement.moves(this) && voids.isEmpty() && record.membership().relationship().head();
  }

  /**
   * The version that follows a history, or the first one of a new person. Its recording time is
   * {@code now}, or one microsecond after the version before if that is not later.
   *
   * @param before the history so far, or empty for a new person
   */
  @Spec({"1.2.1-l", "1.2.1-m"})
  public static RecordVersion next(
      Optional<History> before,
      ResidentRecord record,
      long movementId,
      MovementReason reason,
      RecordedDate effectiveOn,
      Instant now,
      Optional<Integer> voids) {
    Instant micros = now.truncatedTo(ChronoUnit.MICROS);
    Instant recordedAt =
        before
            .map(history -> history.present().recordedAt().plus(1, ChronoUnit.MICROS))
            .filter(earliest -> earliest.isAfter(micros))
            .orElse(micros);
    return new RecordVersion(
        record,
        before.map(history -> history.present().version() + 1).orElse(1),
        movementId,
        reason,
        effectiveOn,
        recordedAt,
        voids);
  }
}
