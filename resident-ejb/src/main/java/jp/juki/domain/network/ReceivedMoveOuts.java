package jp.juki.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Received data of move-out certificates (受信した転出証明書情報の保管). */
public interface ReceivedMoveOuts {
  /**
   * Keeps what a message told.
   *
   * @param messageId unique in the country
   * @return the number, the former one if the same message came before; empty if another message
   *     came under this id
   */
  Optional<Long> add(String messageId, MoveOutData data, Instant receivedAt);

  /**
   * Marks that the sender took a message back (取消し).
   *
   * @return its number, or empty if it never came
   */
  Optional<Long> withdraw(String messageId);

  /** The data of a number, or empty. */
  Optional<ReceivedMoveOut> find(long number);

  /**
   * Data not taken in yet, the latest first.
   *
   * @param before only those with lower numbers
   */
  List<ReceivedMoveOut> open(long before, int limit);

  /** Marks that a move-in took the data in (取込済). */
  void takeIn(long number, long movementId);

  /**
   * Marks that the move-in which took data in was taken back, so that they may be taken in again.
   */
  void reopen(long movementId);
}
