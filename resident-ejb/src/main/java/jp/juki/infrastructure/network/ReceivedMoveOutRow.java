package jp.juki.infrastructure.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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
    name = "ReceivedMoveOutRow.byMovement",
    query = "SELECT r FROM ReceivedMoveOutRow r WHERE r.movementId = :movement")
@NamedQuery(
    name = "ReceivedMoveOutRow.open",
    query =
        "SELECT r FROM ReceivedMoveOutRow r WHERE r.state = 'O' AND r.id < :before"
            + " ORDER BY r.id DESC")
public class ReceivedMoveOutRow {
  @Id
  @Column(name = "received_no")
  Long id;

  @Column(name = "message_id")
  String messageId;

  @Column(name = "content_hash")
  String contentHash;

  @Lob
  @Column(name = "sealed_data", updatable = false)
  byte[] sealedData;

  @Column(name = "received_at")
  LocalDateTime receivedAt;

  @Column(name = "state")
  String state;

  @Column(name = "movement_id")
  Long movementId;

  /** For the persistence provider. */
  protected ReceivedMoveOutRow() {}

  ReceivedMoveOutRow(
      long number, String messageId, String contentHash, byte[] sealedData, Instant receivedAt) {
    id = number;
    this.messageId = messageId;
    this.contentHash = contentHash;
    this.sealedData = sealedData;
    this.receivedAt = LocalDateTime.ofInstant(receivedAt, ZoneOffset.UTC);
    state = State.OPEN.code();
  }

  /** Says what became of it; the server notices a change only where the row itself makes it. */
  void become(State now, Long movement) {
    state = now.code();
    movementId = movement;
  }

  ReceivedMoveOut received(MoveOutData data) {
    return new ReceivedMoveOut(
        id,
        State.ofCode(state),
        Optional.ofNullable(movementId),
        data,
        receivedAt.toInstant(ZoneOffset.UTC));
  }
}
