package jp.juki.domain.movement;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;

/**
 * What a movement would append (異動案): one change per person, and the alerts to acknowledge.
 *
 * @param changes the subjects first, then others whose record follows; never empty
 * @param alerts every alert, in the standard's order; may be empty
 */
public record Draft(List<Change> changes, List<Finding> alerts) {

  /**
   * One person's record before and after.
   *
   * @param before the present record, or empty for a new person
   * @param after every item after the movement
   * @param reason 異動事由 of this person
   * @param effectiveOn 異動日 of this person's version
   * @param voids the version taken back, for a cancellation
   */
  public record Change(
      Optional<ResidentRecord> before,
      ResidentRecord after,
      MovementReason reason,
      RecordedDate effectiveOn,
      Optional<Integer> voids) {}
}
