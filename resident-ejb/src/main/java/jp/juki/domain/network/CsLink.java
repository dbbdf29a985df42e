package jp.juki.domain.network;

import java.io.IOException;

/** The way to CS (CS への回線又は媒体). */
public interface CsLink {
  /**
   * Hands a message over. Whoever hands over the same message twice has handed it over once.
   *
   * @throws IOException if it could not be handed over; nothing of it is left
   */
  void send(NetworkMessage message) throws IOException;
}
