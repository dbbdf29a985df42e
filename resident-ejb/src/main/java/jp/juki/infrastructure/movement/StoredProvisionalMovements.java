package jp.juki.infrastructure.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.ProvisionalEntry;
import jp.juki.domain.movement.ProvisionalEntry.Retry;
import jp.juki.domain.movement.ProvisionalMovements;
import jp.juki.infrastructure.database.TakenKey;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.RecordCodec;
import jp.juki.infrastructure.secrets.SecretBox;

/** Provisional movements in the database (仮登録の保管), what was asked sealed and bound to the row. */
@ApplicationScoped
public class StoredProvisionalMovements implements ProvisionalMovements {
  @PersistenceContext EntityManager entities;
  @Inject SecretBox secrets;
  @Inject BlindIndex index;

  @Override
  public Optional<ProvisionalEntry> find(long id) {
    return Optional.ofNullable(entities.find(ProvisionalRow.class, id)).map(this::open);
  }

  @Override
  public Optional<ProvisionalEntry> lock(long id) {
    return Optional.ofNullable(
            entities.find(ProvisionalRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(this::open);
  }

  @Override
  public Optional<ProvisionalEntry> findFirst(Retry retry) {
    return entities
        .createNamedQuery("ProvisionalRow.byKey", ProvisionalRow.class)
        .setParameter("key", retry.key())
        .getResultStream()
        .map(this::open)
        .findFirst();
  }

  @Override
  public Retry retry(String operator, String key, MovementRequest request) {
    return new Retry(
        index.of("idempotency-key", operator + "/" + key),
        index.of("movement-request", RecordCodec.encode(request, MovementRequest.class)));
  }

  @Override
  public Optional<ProvisionalEntry> add(ProvisionalEntry entry) {
    ProvisionalRow row = new ProvisionalRow(entry);
    entities.persist(row);
    seal(row, entry.request());
    try {
      entities.flush();
    } catch (PersistenceException e) {
      if (entry.retry().isPresent() && TakenKey.caused(e)) return Optional.empty();
      throw e;
    }
    return Optional.of(row.toEntry(entry.request()));
  }

  @Override
  public ProvisionalEntry update(ProvisionalEntry entry) {
    ProvisionalRow row = entities.find(ProvisionalRow.class, entry.id());
    row.take(entry);
    seal(row, entry.request());
    entities.flush();
    return row.toEntry(entry.request());
  }

  @Override
  public List<ProvisionalEntry> provisional(
      Optional<String> operator, Optional<String> office, int limit) {
    TypedQuery<ProvisionalRow> query;
    if (operator.isPresent())
      query =
          entities
              .createNamedQuery("ProvisionalRow.ofOperator", ProvisionalRow.class)
              .setParameter("operator", operator.get());
    else if (office.isPresent())
      query =
          entities
              .createNamedQuery("ProvisionalRow.ofOffice", ProvisionalRow.class)
              .setParameter("office", office.get());
    else query = entities.createNamedQuery("ProvisionalRow.all", ProvisionalRow.class);
    return query.setMaxResults(limit).getResultStream().map(this::open).toList();
  }

  @Override
  public List<String> offices() {
    return entities.createNamedQuery("ProvisionalRow.offices", String.class).getResultList();
  }

  private void seal(ProvisionalRow row, MovementRequest request) {
    row.seal(
        secrets
            .seal(RecordCodec.encode(request, MovementRequest.class), cell(row))
            .getBytes(StandardCharsets.US_ASCII));
  }

  private ProvisionalEntry open(ProvisionalRow row) {
    String sealed = new String(row.sealedRequest, StandardCharsets.US_ASCII);
    return row.toEntry(RecordCodec.decode(secrets.open(sealed, cell(row)), MovementRequest.class));
  }

  private static String cell(ProvisionalRow row) {
    return "provisional_movement/sealed_request/" + row.id;
  }
}
