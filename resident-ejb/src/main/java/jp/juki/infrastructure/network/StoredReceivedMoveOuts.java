package jp.juki.infrastructure.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.network.ReceivedMoveOut.State;
import jp.juki.domain.network.ReceivedMoveOuts;
import jp.juki.domain.register.Numbering;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.RecordCodec;
import jp.juki.infrastructure.secrets.SecretBox;

/** Received data in the database (受信した転出証明書情報の保管), sealed and bound to the message. */
@ApplicationScoped
public class StoredReceivedMoveOuts implements ReceivedMoveOuts {
  @PersistenceContext EntityManager entities;
  @Inject Numbering numbering;
  @Inject SecretBox secrets;
  @Inject BlindIndex index;

  @Override
  public Optional<Long> add(String messageId, MoveOutData data, Instant receivedAt) {
    String text = RecordCodec.encode(data, MoveOutData.class);
    String hash = index.of("received-move-out", text);
    long number = numbering.nextReceipt(); // keeps the same message waiting
    Optional<ReceivedMoveOutRow> former = row(messageId);
    if (former.isPresent())
      return former.filter(row -> row.contentHash.equals(hash)).map(row -> row.id);
    ReceivedMoveOutRow row =
        new ReceivedMoveOutRow(
            number,
            messageId,
            hash,
            secrets.seal(text, cell(messageId)).getBytes(StandardCharsets.US_ASCII),
            receivedAt);
    entities.persist(row);
    entities.flush();
    return Optional.of(row.id);
  }

  @Override
  public Optional<Long> withdraw(String messageId) {
    Optional<ReceivedMoveOutRow> row = row(messageId);
    row.ifPresent(found -> found.become(State.WITHDRAWN, found.movementId));
    return row.map(found -> found.id);
  }

  private Optional<ReceivedMoveOutRow> row(String messageId) {
    return entities
        .createNamedQuery("ReceivedMoveOutRow.byMessage", ReceivedMoveOutRow.class)
        .setParameter("message", messageId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<ReceivedMoveOut> find(long number) {
    return Optional.ofNullable(entities.find(ReceivedMoveOutRow.class, number)).map(this::open);
  }

  @Override
  public List<ReceivedMoveOut> open(long before, int limit) {
    return entities
        .createNamedQuery("ReceivedMoveOutRow.open", ReceivedMoveOutRow.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::open)
        .toList();
  }

  @Override
  public void takeIn(long number, long movementId) {
    entities.find(ReceivedMoveOutRow.class, number).become(State.TAKEN_IN, movementId);
  }

  @Override
  public void reopen(long movementId) {
    entities
        .createNamedQuery("ReceivedMoveOutRow.byMovement", ReceivedMoveOutRow.class)
        .setParameter("movement", movementId)
        .getResultStream()
        .filter(row -> row.state.equals(State.TAKEN_IN.code()))
        .forEach(row -> row.become(State.OPEN, null));
  }

  private ReceivedMoveOut open(ReceivedMoveOutRow row) {
    String sealed = new String(row.sealedData, StandardCharsets.US_ASCII);
    return row.received(
        RecordCodec.decode(secrets.open(sealed, cell(row.messageId)), MoveOutData.class));
  }

  private static String cell(String messageId) {
    return "received_move_out/sealed_data/" + messageId;
  }
}
