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
import java.util.Arrays;
import java.util.Optional;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.domain.register.AddresseeNumber;

/** Row of {@code network_message} (送信電文). */
@Entity
@Table(name = "network_message")
@NamedQuery(
    name = "NetworkMessageRow.standing",
    query =
        "SELECT m FROM NetworkMessageRow m WHERE m.movementId = :movement AND m.withdraws IS NULL"
            + " AND NOT EXISTS"
            + " (SELECT w.id FROM NetworkMessageRow w WHERE w.withdraws = m.id)")
public class NetworkMessageRow {
  @Id
  @Column(name = "message_no")
  Long id;

  @Column(name = "movement_id")
  long movementId;

  @Column(name = "withdraws")
  Long withdraws;

  @Column(name = "movers")
  String movers;

  @Lob
  @Column(name = "sealed_data", updatable = false)
  byte[] sealedData;

  @Column(name = "made_at")
  LocalDateTime madeAt;

  /** For the persistence provider. */
  protected NetworkMessageRow() {}

  NetworkMessageRow(
      long number, long movementId, Long withdraws, String movers, byte[] sealedData, Instant at) {
    id = number;
    this.movementId = movementId;
    this.withdraws = withdraws;
    this.movers = movers;
    this.sealedData = sealedData;
    madeAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  NetworkMessage message(MoveOutData data) {
    return new NetworkMessage(
        id,
        movementId,
        Optional.ofNullable(withdraws),
        Arrays.stream(movers.split(" ")).map(AddresseeNumber::new).toList(),
        data,
        madeAt.toInstant(ZoneOffset.UTC));
  }
}
