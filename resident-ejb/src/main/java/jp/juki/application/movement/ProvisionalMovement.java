package jp.juki.application.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementState;

/**
 * An entered movement as lists show it (仮登録の一覧), without personal data.
 *
 * @param id the movement's id, kept at 本登録
 * @param kind 異動の種類
 * @param state 登録状態
 * @param effectiveOn 異動日, or empty if none was entered
 * @param persons how many persons the request names
 * @param acknowledged alerts that were acknowledged
 * @param enteredAt when it was entered or last corrected
 * @param office 入力場所
 * @param terminal 入力端末
 * @param operator who entered it (account id)
 * @param receipt 受付番号, or empty
 * @param lockVersion counts corrections, for the check that nobody changed it meanwhile
 */
public record ProvisionalMovement(
    long id,
    MovementKind kind,
    MovementState state,
    Optional<RecordedDate> effectiveOn,
    int persons,
    List<FindingCode> acknowledged,
    Instant enteredAt,
    String office,
    String terminal,
    String operator,
    Optional<String> receipt,
    long lockVersion) {}
