package jp.juki.domain.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.finding.FindingCode;

/**
 * A movement that was entered (仮登録の1件), whatever became of it.
 *
 * @param id 0 until it is kept; the movement's id also at 本登録
 * @param state 登録状態
 * @param request what was asked
 * @param acknowledged alerts that were acknowledged
 * @param enteredAt when it was entered or last corrected
 * @param office 入力場所
 * @param terminal 入力端末
 * @param operator who entered it (account id)
 * @param receipt 受付番号, or empty
 * @param retry how a repeated call is told, or empty
 * @param lockVersion counts changes
 */
public record ProvisionalEntry(
    long id,
    MovementState state,
    MovementRequest request,
    List<FindingCode> acknowledged,
    Instant enteredAt,
    String office,
    String terminal,
    String operator,
    Optional<String> receipt,
    Optional<Retry> retry,
    long lockVersion) {
  /**
   * Key of a call that may be repeated (再送判定).
   *
   * @param key keyed hash of the operator and the key that the caller chose
   * @param request keyed hash of the request that first came with it
   */
  public record Retry(String key, String request) {}

  /** The same entry in another state. */
  public ProvisionalEntry in(MovementState next) {
    return new ProvisionalEntry(
        id,
        next,
        request,
        acknowledged,
        enteredAt,
        office,
        terminal,
        operator,
        receipt,
        retry,
        lockVersion);
  }
}
