package jp.juki.web.movement;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;

/**
 * A line of the list of received data (受信した転出証明書情報).
 *
 * @param number 受信番号
 * @param receivedAt 受信日時
 * @param from 転出前の住所
 * @param head 世帯主
 * @param movesOutOn 転出予定年月日
 * @param persons name and birth of each mover
 * @param withdrawn whether the sender took it back after it was taken in
 * @param mark 取込状況, or empty while nobody came
 * @param movements the move-ins that took somebody of it in
 */
public record ReceivedRow(
    long number,
    String receivedAt,
    String from,
    String head,
    String movesOutOn,
    List<String> persons,
    boolean withdrawn,
    String mark,
    List<Long> movements)
    implements Serializable {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  static ReceivedRow of(ReceivedMoveOut received) {
    MoveOutData data = received.data();
    ZonedDateTime at = received.receivedAt().atZone(TOKYO);
    return new ReceivedRow(
        received.number(),
        Wareki.shortFormat(at.toLocalDate()) + " %d:%02d".formatted(at.getHour(), at.getMinute()),
        data.from().shown(),
        data.head().orElse(""),
        data.movesOutOn().wareki(),
        data.persons().stream()
            .map(
                mover ->
                    mover.person().name().text() + "（" + mover.person().birth().wareki() + "生）")
            .toList(),
        received.state().withdrawn(),
        received.state() == ReceivedMoveOut.State.OPEN ? "" : received.state().text(),
        received.movements());
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ReceivedRow[masked]";
  }
}
