package jp.juki.domain.network;

import java.time.Instant;
import java.time.LocalDate;
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
   * Data that wait for somebody to come, and those taken back too late; the latest first.
   *
   * @param before only those with lower numbers
   * @param since none whose planned day lies before this day, but those taken back too late
   */
  List<ReceivedMoveOut> waiting(long before, LocalDate since, int limit);

  /** The data that a move-in took in, or empty. */
  Optional<ReceivedMoveOut> takenInBy(long movementId);

  /** Marks that a move-in took so many movers in (取込済). */
  void takeIn(long number, long movementId, int persons);

  /**
   * Marks how many of those whom a move-in took in are left after a cancellation.
   *
   * @param movementId a move-in of {@link #takenInBy}
   */
  void left(long movementId, int persons);
}
