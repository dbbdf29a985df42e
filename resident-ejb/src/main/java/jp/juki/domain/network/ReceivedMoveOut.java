package jp.juki.domain.network;

import java.time.Instant;
import java.util.List;

/**
 * Data of a move-out certificate that CS gave us (受信した転出証明書情報).
 *
 * @param number 受信番号, ascending
 * @param state what became of it
 * @param movements the move-ins that took somebody of it in and stand (本登録)
 * @param data what the municipality of the move-out told
 * @param receivedAt 受信日時
 */
public record ReceivedMoveOut(
    long number, State state, List<Long> movements, MoveOutData data, Instant receivedAt) {
  /** What became of received data (取込状況); the letter is stored. */
  public enum State {
    OPEN("O", "未取込"),
    /** Some of the movers came, others may follow. */
    PARTLY("P", "一部取込済"),
    TAKEN_IN("T", "取込済"),
    WITHDRAWN("W", "取消し"),
    /** The sender took it back although a move-in stands upon it: somebody has to look at that. */
    WITHDRAWN_LATE("V", "取込後に取消し");

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

    /** Whether the sender took the data back. */
    public boolean withdrawn() {
      return this == WITHDRAWN || this == WITHDRAWN_LATE;
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
