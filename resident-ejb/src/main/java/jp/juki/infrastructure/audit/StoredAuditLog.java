package jp.juki.infrastructure.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditLog;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditVerification;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.secrets.Keys;
import jp.juki.spec.Spec;

/** The audit in the database (アクセスログの保管). */
@ApplicationScoped
@Spec("10.2-l")
public class StoredAuditLog implements AuditLog {
  private static final int BLOCK = 1000;

  @PersistenceContext EntityManager entities;
  @Inject Keys keys;
  private RowCode code;

  @PostConstruct
  void readKey() {
    code = new RowCode(keys.auditKey());
  }

  @Override
  public void append(AuditEntry entry) {
    AuditEventRow row = new AuditEventRow(entry);
    entities.persist(row);
    row.seal(code);
    if (row.listed != null) entities.persist(new AuditListingDue(row.id));
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean enterListings(boolean rest) {
    try {
      return listings().enterDue(rest);
    } catch (SQLException e) {
      throw new IllegalStateException("listings not entered", e);
    }
  }

  @Override
  public List<AuditRecord> find(AuditQuery query, int most) {
    Question question = new Question(query);
    Query select = entities.createNativeQuery(question.sql());
    for (int i = 0; i < question.values.size(); i++)
      select.setParameter(i + 1, question.values.get(i));
    select.setParameter(question.values.size() + 1, most);
    List<?> found = select.getResultList();
    List<Long> ids = found.stream().map(id -> ((Number) id).longValue()).toList();
    if (ids.isEmpty()) return List.of();
    return entities
        .createNamedQuery("AuditEventRow.byIds", AuditEventRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(AuditEventRow::toRecord)
        .toList();
  }

  @Override
  public AuditVerification verify(Instant from, Instant to) {
    List<Long> changed = new ArrayList<>();
    long checked = 0;
    LocalDateTime lastAt = utc(to);
    long lastId = 0;
    Listings listings = listings();
    while (true) {
      List<AuditEventRow> rows =
          entities
              .createNamedQuery("AuditEventRow.inSpan", AuditEventRow.class)
              .setParameter("from", utc(from))
              .setParameter("lastAt", lastAt)
              .setParameter("lastId", lastId)
              .setMaxResults(BLOCK)
              .getResultList();
      if (rows.isEmpty()) return new AuditVerification(checked, changed.reversed());
      for (AuditEventRow row : rows) if (!intact(row, listings)) changed.add(row.id);
      checked += rows.size();
      lastAt = rows.getLast().occurredAt;
      lastId = rows.getLast().id;
    }
  }

  private boolean intact(AuditEventRow row, Listings listings) {
    try {
      return row.intact(code) && (row.listed == null || listings.leadsTo(row.id, row.listed));
    } catch (SQLException e) {
      throw new IllegalStateException("listings not read", e);
    }
  }

  private Listings listings() {
    return new Listings(entities.unwrap(Connection.class));
  }

  /** Each condition by itself, all together, and none, for the guard of the SQL. */
  static List<String> sqlSamples() {
    AddresseeNumber subject = AddresseeNumber.ofSerial(1).orElseThrow();
    Instant now = Instant.EPOCH;
    AuditCursor after = new AuditCursor(now, 1);
    AuditResult ok = AuditResult.OK;
    return List.of(
            new AuditQuery(null, null, null, null, null, null, null),
            new AuditQuery(subject, null, null, null, null, null, null),
            new AuditQuery(null, "a", null, null, null, null, null),
            new AuditQuery(null, null, AuditAction.VIEW, null, null, null, null),
            new AuditQuery(null, null, null, ok, null, null, null),
            new AuditQuery(null, null, null, null, now, null, null),
            new AuditQuery(null, null, null, null, null, now, null),
            new AuditQuery(null, null, null, null, null, null, after),
            new AuditQuery(subject, "a", AuditAction.VIEW, ok, now, now, after))
        .stream()
        .map(query -> new Question(query).sql())
        .toList();
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  /** A question as SQL with its values in order. */
  private static final class Question {
    /** Joined, not IN: H2 compares each row found with all others that IN lists. */
    private static final String OF_SUBJECT =
        "(SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = ?"
            + " UNION SELECT l.event_id FROM audit_listing_block b JOIN audit_listing l"
            + " ON l.block_no = b.block_no AND l.addressee_number = ?) w"
            + " JOIN audit_event e ON e.event_id = w.event_id";

    private final String source;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Question(AuditQuery query) {
      source = query.subject() == null ? "audit_event e" : OF_SUBJECT;
      if (query.subject() != null)
        values.addAll(List.of(query.subject().digits(), query.subject().digits()));
      if (query.operator() != null) add("e.operator_id = ?", query.operator());
      if (query.action() != null) add("e.action_code = ?", query.action().code());
      if (query.result() != null) add("e.result_code = ?", query.result().name());
      if (query.from() != null) add("e.occurred_at >= ?", utc(query.from()));
      if (query.to() != null) add("e.occurred_at < ?", utc(query.to()));
      if (query.after() != null) {
        LocalDateTime at = utc(query.after().occurredAt());
        add(
            "e.occurred_at <= ? AND (e.occurred_at < ? OR e.event_id < ?)",
            at,
            at,
            query.after().id());
      }
    }

    private void add(String condition, Object... bound) {
      conditions.append(conditions.isEmpty() ? " WHERE " : " AND ").append(condition);
      values.addAll(List.of(bound));
    }

    String sql() {
      return "SELECT e.event_id FROM "
          + source
          + conditions
          + " ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY";
    }
  }
}
