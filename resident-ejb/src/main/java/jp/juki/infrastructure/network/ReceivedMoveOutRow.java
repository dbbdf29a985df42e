package jp.juki.infrastructure.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.network.ReceivedMoveOut.State;

/** Row of {@code received_move_out} (受信した転出証明書情報). */
@Entity
@Table(name = "received_move_out")
@NamedQuery(
    name = "ReceivedMoveOutRow.byMessage",
    query = "SELECT r FROM ReceivedMoveOutRow r WHERE r.messageId = :message")
@NamedQuery(
    name = "ReceivedMoveOutRow.waiting",
    query =
        "SELECT r FROM ReceivedMoveOutRow r WHERE r.id < :before"
            + " AND (r.state IN ('O', 'P') AND r.plannedOn >= :since OR r.state = 'V')"
            + " ORDER BY r.id DESC")
public class ReceivedMoveOutRow {
  @Id
  @Column(name = "received_no")
  Long id;

  @Version
  @Column(name = "lock_version")
  long lockVersion;

  @Column(name = "message_id")
  String messageId;

  @Column(name = "content_hash")
  String contentHash;

  @Lob
  @Column(name = "sealed_data", updatable = false)
  byte[] sealedData;

  @Column(name = "received_at")
  LocalDateTime receivedAt;

  @Column(name = "planned_on")
  LocalDate plannedOn;

  @Column(name = "persons")
  int persons;

  @Column(name = "taken")
  int taken;

  @Column(name = "state")
  String state;

  /** For the persistence provider. */
  protected ReceivedMoveOutRow() {}

  ReceivedMoveOutRow(
      long number, String messageId, String contentHash, MoveOutData data, Instant receivedAt) {
    id = number;
    this.messageId = messageId;
    this.contentHash = contentHash;
    this.receivedAt = LocalDateTime.ofInstant(receivedAt, ZoneOffset.UTC);
    plannedOn = data.movesOutOn().sortDay();
    persons = data.persons().size();
    state = State.OPEN.code();
  }

  /** Takes the data over, sealed. */
  void seal(byte[] data) {
    sealedData = data;
  }

  /** Counts who was taken in, or given back; the server notices a change only here. */
  void count(int more) {
    taken += more;
    become(State.ofCode(state).withdrawn());
  }

  /** The sender took the data back. */
  void withdraw() {
    become(true);
  }

  private void become(boolean withdrawn) {
    State now;
    if (withdrawn) now = taken == 0 ? State.WITHDRAWN : State.WITHDRAWN_LATE;
    else if (taken == 0) now = State.OPEN;
    else now = taken < persons ? State.PARTLY : State.TAKEN_IN;
    state = now.code();
  }

  ReceivedMoveOut received(List<Long> movements, MoveOutData data) {
    return new ReceivedMoveOut(
        id, State.ofCode(state), movements, data, receivedAt.toInstant(ZoneOffset.UTC));
  }
}
