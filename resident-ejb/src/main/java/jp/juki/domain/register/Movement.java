package jp.juki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

/**
 * One legal act upon the register (異動), recorded once and never changed.
 *
 * @param id without meaning; shared by every version that the act made
 * @param reason 異動事由 of the subjects
 * @param basis by notification or ex officio
 * @param effectiveOn 異動日
 * @param notifiedOn 届出日, or empty
 * @param offeredOn 申出日, or empty
 * @param noticedOn 通知日, or empty
 * @param processedOn 処理日: the day on which it was finalised
 * @param recordedAt 処理日時
 * @param office 入力場所
 * @param terminal 入力端末
 * @param operator who entered it
 * @param receipt receipt number (受付番号), or empty
 * @param note 留意事項, or empty
 * @param cancels the movement taken back, or empty
 * @param acknowledged codes of the alerts that were acknowledged, blank-separated; may be empty
 *     text
 */
@Spec({
  "1.2.1-a",
  "1.2.1-b",
  "1.2.1-c",
  "1.2.1-d",
  "1.2.1-e",
  "1.2.1-g",
  "4.1.0.2-d",
  "4.2.0.4-c",
  "4.2.0.5-d"
})
public record Movement(
    long id,
    MovementReason reason,
    Basis basis,
    RecordedDate effectiveOn,
    Optional<LocalDate> notifiedOn,
    Optional<LocalDate> offeredOn,
    Optional<LocalDate> noticedOn,
    LocalDate processedOn,
    Instant recordedAt,
    String office,
    String terminal,
    String operator,
    Optional<String> receipt,
    Optional<String> note,
    Optional<Long> cancels,
    String acknowledged) {
  /** Whether a version of this movement is that of a mover (異動者), not of somebody who follows. */
  public boolean moves(RecordVersion version) {
    return version.reason() == reason;
  }
}
