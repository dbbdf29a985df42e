package jp.juki.infrastructure.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
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
    ReceivedMoveOutRow row = new ReceivedMoveOutRow(number, messageId, hash, data, receivedAt);
    row.seal(secrets.seal(text, cell(messageId)).getBytes(StandardCharsets.US_ASCII));
    entities.persist(row);
    entities.flush();
    return Optional.of(row.id);
  }

  @Override
  public Optional<Long> withdraw(String messageId) {
    Optional<ReceivedMoveOutRow> row = row(messageId);
    row.ifPresent(ReceivedMoveOutRow::withdraw);
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
  public List<ReceivedMoveOut> waiting(long before, LocalDate since, int limit) {
    return entities
        .createNamedQuery("ReceivedMoveOutRow.waiting", ReceivedMoveOutRow.class)
        .setParameter("before", before)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::open)
        .toList();
  }

  @Override
  public Optional<ReceivedMoveOut> takenInBy(long movementId) {
    return Optional.ofNullable(entities.find(ReceivedMoveOutUse.class, movementId))
        .flatMap(use -> find(use.received));
  }

  @Override
  public void takeIn(long number, long movementId, int persons) {
    entities.find(ReceivedMoveOutRow.class, number).count(persons);
    entities.persist(new ReceivedMoveOutUse(movementId, number, persons));
  }

  @Override
  public void left(long movementId, int persons) {
    ReceivedMoveOutUse use = entities.find(ReceivedMoveOutUse.class, movementId);
    entities.find(ReceivedMoveOutRow.class, use.received).count(persons - use.persons);
    if (persons == 0) entities.remove(use);
    else use.leave(persons);
  }

  private ReceivedMoveOut open(ReceivedMoveOutRow row) {
    String sealed = new String(row.sealedData, StandardCharsets.US_ASCII);
    return row.received(
        row.taken == 0 ? List.of() : movements(row.id),
        RecordCodec.decode(secrets.open(sealed, cell(row.messageId)), MoveOutData.class));
  }

  private List<Long> movements(long number) {
    return entities
        .createNamedQuery("ReceivedMoveOutUse.movements", Long.class)
        .setParameter("received", number)
        .getResultList();
  }

  private static String cell(String messageId) {
    return "received_move_out/sealed_data/" + messageId;
  }
}
