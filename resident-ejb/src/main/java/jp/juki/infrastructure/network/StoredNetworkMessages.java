package jp.juki.infrastructure.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.domain.network.NetworkMessages;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Numbering;
import jp.juki.infrastructure.secrets.RecordCodec;
import jp.juki.infrastructure.secrets.SecretBox;

/** Messages to CS in the database (送信電文の保管), their content sealed and bound to the movement. */
@ApplicationScoped
public class StoredNetworkMessages implements NetworkMessages {
  @PersistenceContext EntityManager entities;
  @Inject Numbering numbering;
  @Inject SecretBox secrets;

  @Override
  public void add(long movementId, List<AddresseeNumber> movers, MoveOutData data, Instant madeAt) {
    String sealed = secrets.seal(RecordCodec.encode(data, MoveOutData.class), cell(movementId));
    keep(
        new NetworkMessageRow(
            numbering.nextMessage(),
            movementId,
            null,
            movers.stream().map(AddresseeNumber::digits).collect(Collectors.joining(" ")),
            sealed.getBytes(StandardCharsets.US_ASCII),
            madeAt));
  }

  @Override
  public void withdraw(NetworkMessage message, Instant madeAt) {
    NetworkMessageRow withdrawn = entities.find(NetworkMessageRow.class, message.number());
    keep(
        new NetworkMessageRow(
            numbering.nextMessage(),
            withdrawn.movementId,
            withdrawn.id,
            withdrawn.movers,
            withdrawn.sealedData,
            madeAt));
  }

  private void keep(NetworkMessageRow row) {
    entities.persist(row);
    entities.persist(new NetworkMessageDue(row.id));
    entities.flush();
  }

  @Override
  public Optional<NetworkMessage> standing(long movementId) {
    return entities
        .createNamedQuery("NetworkMessageRow.standing", NetworkMessageRow.class)
        .setParameter("movement", movementId)
        .getResultStream()
        .findFirst()
        .map(this::open);
  }

  @Override
  public List<Long> due(int limit) {
    return entities
        .createNamedQuery("NetworkMessageDue.all", Long.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<NetworkMessage> take(long number) {
    NetworkMessageDue due =
        entities.find(NetworkMessageDue.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (due == null) return Optional.empty();
    entities.remove(due);
    return Optional.of(open(entities.find(NetworkMessageRow.class, number)));
  }

  private NetworkMessage open(NetworkMessageRow row) {
    String sealed = new String(row.sealedData, StandardCharsets.US_ASCII);
    return row.message(
        RecordCodec.decode(secrets.open(sealed, cell(row.movementId)), MoveOutData.class));
  }

  private static String cell(long movementId) {
    return "network_message/sealed_data/" + movementId;
  }
}
