package jp.juki.application.movement;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordItem;
import jp.juki.spec.Spec;

/**
 * What a movement would do, before anything is kept (入力内容の確認).
 *
 * @param findings every error and alert, in the standard's order; may be empty
 * @param changes each person whose record would change, subjects first; empty if an error blocks
 * @param candidates removed records of people who may be the newcomers (再転入者の候補), without guarded
 *     items; empty if the caller may not view residents
 */
@Spec("4.0.9-a")
public record Assessment(
    List<Finding> findings, List<PersonChange> changes, List<ReentryCandidate> candidates) {
  /** Whether an error blocks the movement. */
  public boolean blocked() {
    return findings.stream().anyMatch(Finding::blocks);
  }

  /**
   * One person's record before and after (新旧対照).
   *
   * @param addresseeNumber who, or empty for a person whose number is not assigned yet
   * @param name 氏名 after the movement
   * @param reason 異動事由 of this person
   * @param effectiveOn 異動日 of this person
   * @param differences items that would change, in the order of {@link RecordItem}
   */
  public record PersonChange(
      Optional<AddresseeNumber> addresseeNumber,
      String name,
      MovementReason reason,
      RecordedDate effectiveOn,
      List<Difference> differences) {}

  /**
   * One item before and after.
   *
   * @param item which
   * @param before the text before; empty text if there was none
   * @param after the text after; 未付番 where a number is drawn at 本登録 only; items that the caller may
   *     not see read ＊＊＊
   */
  public record Difference(RecordItem item, String before, String after) {}
}
