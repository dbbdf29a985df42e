package jp.juki.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/**
 * A message to CS (送信電文): it is made with the movement that calls for it, and sent once, in the
 * order of the numbers.
 *
 * @param number 電文番号, ascending
 * @param movementId the movement that it tells of
 * @param withdraws the message that this one takes back (取消し), or empty
 * @param movers whom it tells of (転出者)
 * @param data what it tells, or told
 * @param madeAt 作成日時
 */
public record NetworkMessage(
    long number,
    long movementId,
    Optional<Long> withdraws,
    List<AddresseeNumber> movers,
    MoveOutData data,
    Instant madeAt) {
  /** What the receiver is to do with it (電文の種類). */
  public Kind kind() {
    return withdraws.isPresent() ? Kind.MOVE_OUT_DATA_WITHDRAWN : Kind.MOVE_OUT_DATA;
  }

  /** Kind of message. */
  public enum Kind {
    /** 転出証明書情報 */
    MOVE_OUT_DATA,
    /** 転出証明書情報の取消し */
    MOVE_OUT_DATA_WITHDRAWN
  }
}
