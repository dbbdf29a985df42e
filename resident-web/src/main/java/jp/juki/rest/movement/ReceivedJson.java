package jp.juki.rest.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedList;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.rest.register.DateJson;
import jp.juki.rest.register.ResidentJson.PlaceJson;

/**
 * Received data of a move-out certificate in JSON (受信した転出証明書情報); hidden items are absent.
 *
 * @param received 受信番号, which a MOVE_IN names
 * @param state OPEN, PARTLY or WITHDRAWN_LATE; the others are not listed
 * @param movements the move-ins that took somebody of it in
 */
public record ReceivedJson(
    String received,
    String state,
    List<String> movements,
    Instant receivedAt,
    PlaceJson from,
    String head,
    PlaceJson destination,
    Object movesOutOn,
    LocalDate notifiedOn,
    List<MoverJson> persons) {

  /** What receiving a message gave. */
  public record ReceiptJson(String received) {}

  /**
   * A part of the list, at most 50 receipts.
   *
   * @param next the {@code before} of the next part, or null if this is the last
   */
  public record ReceivedListJson(List<ReceivedJson> items, String next) {
    static ReceivedListJson from(ReceivedList list) {
      return new ReceivedListJson(
          list.rows().stream().map(ReceivedJson::from).toList(),
          list.next().map(String::valueOf).orElse(null));
    }
  }

  /** A mover. */
  public record MoverJson(
      String name, Object birth, String sex, String relationship, String residentRecordCode) {
    static MoverJson from(MoveOutData.Person mover) {
      return new MoverJson(
          mover.person().name().text(),
          DateJson.from(mover.person().birth()),
          mover.person().sex().name(),
          mover.relationship().text(),
          mover.recordCode().map(ResidentRecordCode::digits).orElse(null));
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "MoverJson[masked]";
    }
  }

  static ReceivedJson from(ReceivedMoveOut received) {
    MoveOutData data = received.data();
    return new ReceivedJson(
        Long.toString(received.number()),
        received.state().name(),
        received.movements().stream().map(String::valueOf).toList(),
        received.receivedAt(),
        PlaceJson.from(data.from()),
        data.head().orElse(null),
        PlaceJson.from(data.destination()),
        DateJson.from(data.movesOutOn()),
        data.notifiedOn().orElse(null),
        data.persons().stream().map(MoverJson::from).toList());
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ReceivedJson[masked]";
  }
}
