package jp.juki.rest.movement;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessage.Kind;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/**
 * A message of the bridge to CS in JSON (受信電文): the data of a move-out, or the id of a message that
 * is void.
 */
final class MoveOutMessage {
  private static final String ID = "[0-9A-Za-z.-]{1,40}";

  private final String messageId;
  private final Optional<MoveOutData> data;
  private final Optional<String> withdraws;

  private MoveOutMessage(String messageId, Optional<MoveOutData> data, Optional<String> withdraws) {
    this.messageId = messageId;
    this.data = data;
    this.withdraws = withdraws;
  }

  /** Its id, unique in the country. */
  String messageId() {
    return messageId;
  }

  /** What it tells, or empty if it takes another message back. */
  Optional<MoveOutData> data() {
    return data;
  }

  /** The message that it takes back, or empty. */
  Optional<String> withdraws() {
    return withdraws;
  }

  /**
   * @throws InvalidRequestException with everything that is wrong
   */
  static MoveOutMessage read(JsonObject json) {
    MovementBody body = new MovementBody(json);
    Optional<Kind> kind = body.value("kind", Parameters.constant(Kind.class));
    if (kind.isEmpty() && body.text("kind").isEmpty()) body.missing("kind", kind);
    String id = id(body, "messageId");
    if (kind.isEmpty()) body.endPart();
    return switch (kind.orElseThrow()) {
      case MOVE_OUT_DATA -> new MoveOutMessage(id, Optional.of(data(body)), Optional.empty());
      case MOVE_OUT_DATA_WITHDRAWN -> {
        String withdrawn = id(body, "withdraws");
        body.end();
        yield new MoveOutMessage(id, Optional.empty(), Optional.of(withdrawn));
      }
    };
  }

  private static String id(MovementBody body, String name) {
    String id = body.need(name);
    if (body.text(name).isPresent() && !id.matches(ID))
      body.wrong(FindingCode.PARAMETER_INVALID, name);
    return id;
  }

  private static MoveOutData data(MovementBody body) {
    Optional<Place> from = PlaceBody.need(body, "from");
    Optional<String> head = body.text("head");
    Optional<Place> destination = PlaceBody.need(body, "destination");
    Optional<RecordedDate> movesOutOn = body.date("movesOutOn");
    if (movesOutOn.isEmpty() && body.text("movesOutOn").isEmpty())
      body.missing("movesOutOn", movesOutOn);
    Optional<LocalDate> notifiedOn = body.day("notifiedOn");
    List<MovementBody> written = body.objects("persons");
    if (written.isEmpty()) body.wrong(FindingCode.VALUE_MISSING, "persons");
    if (written.size() > MoveOutData.MOST_PERSONS)
      body.wrong(FindingCode.PARAMETER_INVALID, "persons");
    List<MoveOutData.Person> persons =
        written.stream()
            .flatMap(person -> PersonBody.told(person).stream())
            .map(Newcomer::told)
            .toList();
    body.end();
    return new MoveOutData(
        from.orElseThrow(),
        head,
        destination.orElseThrow(),
        movesOutOn.orElseThrow(),
        notifiedOn,
        persons);
  }
}
