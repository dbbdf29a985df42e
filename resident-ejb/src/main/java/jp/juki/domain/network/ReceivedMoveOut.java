package jp.juki.domain.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Data of a move-out certificate that CS gave us (受信した転出証明書情報).
 *
 * @param number 受信番号, ascending
 * @param state what became of it
 * @param movementId the move-in that it was last taken into (本登録), or empty
 * @param data what the municipality of the move-out told
 * @param receivedAt 受信日時
 */
public record ReceivedMoveOut(
    long number, State state, Optional<Long> movementId, MoveOutData data, Instant receivedAt) {
  /** What became of received data (取込状況); the letter is stored. */
  public enum State {
    OPEN("O", "未取込"),
    TAKEN_IN("T", "取込済"),
    WITHDRAWN("W", "取消し");

    private final String code;
    private final String text;

    State(String code, String text) {
      this.code = code;
      this.text = text;
    }

    /** The stored letter. */
    public String code() {
      return code;
    }

    /** The word as shown. */
    public String text() {
      return text;
    }

    /** The state of a stored letter. */
    public static State ofCode(String code) {
      for (State state : values()) if (state.code.equals(code)) return state;
      throw new IllegalArgumentException("no state " + code);
    }
  }
}
