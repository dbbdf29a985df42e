package jp.juki.domain.network;

import java.util.List;
import java.util.Optional;

/**
 * Received data that wait to be taken in (受信した転出証明書情報の一覧), the latest first.
 *
 * @param rows at most {@link #LIMIT}
 * @param next the number below which the next part lies, or empty if this is the last
 */
public record ReceivedList(List<ReceivedMoveOut> rows, Optional<Long> next) {
  /** The most that a part of the list shows. */
  public static final int LIMIT = 50;
}
