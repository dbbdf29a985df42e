package jp.juki.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** Messages to CS (送信電文の保管): written once, never changed. There is no way to send one again. */
public interface NetworkMessages {
  /**
   * Keeps the data of a move-out to be sent.
   *
   * @param movers whom the data tell of, in their order
   */
  void add(long movementId, List<AddresseeNumber> movers, MoveOutData data, Instant madeAt);

  /** Keeps, to be sent as well, that a message is taken back. */
  void withdraw(NetworkMessage message, Instant madeAt);

  /** The message of a movement that has not been taken back, or empty. */
  Optional<NetworkMessage> standing(long movementId);

  /** Numbers of the messages not sent yet, the oldest first. */
  List<Long> due(int limit);

  /** Takes a message out of those not sent, for this transaction alone; empty if it is sent. */
  Optional<NetworkMessage> take(long number);
}
