package jp.juki.infrastructure.kiosk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEvent;
import jp.juki.domain.kiosk.KioskMessage;
import jp.juki.domain.kiosk.KioskOpening;
import jp.juki.domain.kiosk.KioskSession;
import jp.juki.domain.kiosk.KioskState;
import jp.juki.domain.kiosk.KioskStep;
import jp.juki.domain.kiosk.Kiosks;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.database.TakenKey;

/** Keeps issues at kiosks in the database (コンビニ交付の保管). */
@ApplicationScoped
public class StoredKiosks implements Kiosks {
  static final String SQL_OPENINGS =
      "SELECT certificate, opens_minute, closes_minute, suspended FROM kiosk_opening"
          + " ORDER BY certificate";
  static final String SQL_OPEN =
      "INSERT INTO kiosk_session (session_id, transaction_id, account_id, kiosk_code,"
          + " addressee_number, serial_no, state, version_no, snapshot_id, opened_at, expires_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_SESSION =
      "SELECT session_id, transaction_id, account_id, kiosk_code, addressee_number, serial_no,"
          + " state, version_no, snapshot_id, opened_at, expires_at FROM kiosk_session"
          + " WHERE session_id = ?";
  static final String SQL_QUOTE =
      "UPDATE kiosk_session SET state = ?, version_no = version_no + 1, snapshot_id = ?"
          + " WHERE session_id = ? AND state = ? AND version_no = ?";
  static final String SQL_PROLONG = "UPDATE kiosk_session SET expires_at = ? WHERE session_id = ?";
  static final String SQL_MEMBERS =
      "SELECT member_ref, addressee_number FROM kiosk_member_ref WHERE session_id = ?";
  static final String SQL_ADD_MEMBER =
      "INSERT INTO kiosk_member_ref (member_ref, session_id, addressee_number) VALUES (?, ?, ?)";
  static final String SQL_APPLY =
      "INSERT INTO kiosk_application (application_id, session_id, certificate, copy_count,"
          + " snapshot_id, fee_yen, state, version_no, applied_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_APPLICATION =
      "SELECT application_id, session_id, certificate, copy_count, snapshot_id, fee_yen, state,"
          + " version_no, applied_at FROM kiosk_application WHERE application_id = ?";
  static final String SQL_MOVE =
      "UPDATE kiosk_application SET state = ?, version_no = ?"
          + " WHERE application_id = ? AND state = ? AND version_no = ?";
  static final String SQL_ADD_EVENT =
      "INSERT INTO kiosk_event (application_id, version_no, source, seq_no, step, state,"
          + " recorded_at, document_id, received_sha256, pages_printed, cause)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_EVENTS =
      "SELECT application_id, version_no, source, seq_no, step, state, recorded_at, document_id,"
          + " received_sha256, pages_printed, cause FROM kiosk_event WHERE application_id = ?"
          + " ORDER BY version_no";
  static final String SQL_ADD_DOCUMENT =
      "INSERT INTO kiosk_document (document_id, application_id, issue_id, issue_number, copy_no,"
          + " page_count, byte_count, sha256, binding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_DOCUMENTS =
      "SELECT document_id, issue_id, issue_number, copy_no, page_count, byte_count, sha256, binding"
          + " FROM kiosk_document WHERE application_id = ? ORDER BY copy_no";
  static final String SQL_OVERDUE =
      "SELECT a.application_id, a.session_id, a.certificate, a.copy_count, a.snapshot_id,"
          + " a.fee_yen, a.state, a.version_no, a.applied_at FROM kiosk_application a"
          + " JOIN kiosk_session s ON s.session_id = a.session_id WHERE s.expires_at <= ?"
          + " AND a.state IN ('APPLIED', 'CHECKED', 'RENDERED', 'VERIFIED', 'SEALED', 'DELIVERED',"
          + " 'RECEIVED_OK', 'PAID', 'PRINTING') ORDER BY s.expires_at, a.application_id";
  static final String SQL_MESSAGE =
      "SELECT account_id, idempotency_key, message_id, operation, body_hash, received_at, answered,"
          + " result_id, result_state, result_expires_at, refusal_code FROM kiosk_message"
          + " WHERE account_id = ? AND (idempotency_key = ? OR message_id = ?)"
          + " ORDER BY CASE WHEN idempotency_key = ? THEN 0 ELSE 1 END";
  static final String SQL_CLAIM =
      "INSERT INTO kiosk_message (account_id, idempotency_key, message_id, operation, body_hash,"
          + " received_at, answered) VALUES (?, ?, ?, ?, ?, ?, '0')";
  static final String SQL_ANSWER =
      "UPDATE kiosk_message SET answered = '1', result_id = ?, result_state = ?,"
          + " result_expires_at = ?, refusal_code = ? WHERE account_id = ? AND idempotency_key = ?";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  /** Makes a value of one row. */
  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  @Override
  public List<KioskOpening> openings() {
    return list(
        SQL_OPENINGS,
        row ->
            new KioskOpening(
                KioskCertificate.valueOf(row.getString(1)),
                row.getInt(2),
                row.getInt(3),
                "1".equals(row.getString(4))));
  }

  @Override
  public void open(KioskSession session) {
    run(
        SQL_OPEN,
        session.id(),
        session.transactionId(),
        session.account(),
        session.kiosk().orElse(null),
        session.holder().digits(),
        session.serial(),
        session.state().name(),
        session.version(),
        session.snapshotId().orElse(null),
        timestamp(session.openedAt()),
        timestamp(session.expiresAt()));
  }

  @Override
  public Optional<KioskSession> session(String id) {
    return list(
            SQL_SESSION,
            row ->
                new KioskSession(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    new AddresseeNumber(row.getString(5)),
                    row.getString(6),
                    KioskState.valueOf(row.getString(7)),
                    row.getLong(8),
                    Optional.ofNullable(row.getString(9)),
                    instant(row, 10),
                    instant(row, 11)),
            id)
        .stream()
        .findFirst();
  }

  @Override
  public boolean quote(KioskSession session, String snapshotId) {
    return session
        .state()
        .after(KioskStep.QUOTE)
        .map(
            next ->
                run(
                    SQL_QUOTE,
                    next.name(),
                    snapshotId,
                    session.id(),
                    session.state().name(),
                    session.version()))
        .filter(changed -> changed == 1)
        .isPresent();
  }

  @Override
  public void prolong(String sessionId, Instant until) {
    run(SQL_PROLONG, timestamp(until), sessionId);
  }

  @Override
  public Map<String, AddresseeNumber> members(String sessionId) {
    Map<String, AddresseeNumber> members = new LinkedHashMap<>();
    list(
            SQL_MEMBERS,
            row -> Map.entry(row.getString(1), new AddresseeNumber(row.getString(2))),
            sessionId)
        .forEach(entry -> members.put(entry.getKey(), entry.getValue()));
    return members;
  }

  @Override
  public void addMembers(String sessionId, Map<String, AddresseeNumber> members) {
    members.forEach((ref, person) -> run(SQL_ADD_MEMBER, ref, sessionId, person.digits()));
  }

  @Override
  public void apply(KioskApplication application) {
    run(
        SQL_APPLY,
        application.id(),
        application.sessionId(),
        application.certificate().name(),
        application.copies(),
        application.snapshotId(),
        application.feeYen(),
        application.state().name(),
        application.version(),
        timestamp(application.appliedAt()));
  }

  @Override
  public Optional<KioskApplication> application(String id) {
    return list(SQL_APPLICATION, StoredKiosks::application, id).stream().findFirst();
  }

  @Override
  public boolean move(KioskApplication from, KioskApplication to) {
    return run(
            SQL_MOVE,
            to.state().name(),
            to.version(),
            from.id(),
            from.state().name(),
            from.version())
        == 1;
  }

  @Override
  public void addEvent(KioskEvent event) {
    run(
        SQL_ADD_EVENT,
        event.applicationId(),
        event.version(),
        event.source().code(),
        event.seq(),
        event.step().name(),
        event.state().name(),
        timestamp(event.at()),
        event.documentId().orElse(null),
        event.receivedSha256().orElse(null),
        event.pagesPrinted().orElse(null),
        event.cause().orElse(null));
  }

  @Override
  public List<KioskEvent> events(String applicationId) {
    return list(
        SQL_EVENTS,
        row ->
            new KioskEvent(
                row.getString(1),
                row.getLong(2),
                KioskEvent.Source.ofCode(row.getString(3)),
                row.getLong(4),
                KioskStep.valueOf(row.getString(5)),
                KioskState.valueOf(row.getString(6)),
                instant(row, 7),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                Optional.ofNullable(row.getBigDecimal(10)).map(pages -> pages.intValueExact()),
                Optional.ofNullable(row.getString(11))),
        applicationId);
  }

  @Override
  public void addDocument(String applicationId, KioskDocument document) {
    run(
        SQL_ADD_DOCUMENT,
        document.id(),
        applicationId,
        document.issueId(),
        document.issueNumber(),
        document.copyNo(),
        document.pages(),
        document.bytes(),
        document.sha256(),
        document.binding());
  }

  @Override
  public List<KioskDocument> documents(String applicationId) {
    return list(
        SQL_DOCUMENTS,
        row ->
            new KioskDocument(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8)),
        applicationId);
  }

  @Override
  public List<KioskApplication> overdue(Instant now, int limit) {
    return list(SQL_OVERDUE, StoredKiosks::application, timestamp(now)).stream()
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<KioskMessage> message(String account, String key, String messageId) {
    return list(SQL_MESSAGE, StoredKiosks::message, account, key, messageId, key).stream()
        .findFirst();
  }

  @Override
  public boolean claim(KioskMessage message) {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(SQL_CLAIM)) {
      claim.setString(1, message.account());
      claim.setString(2, message.key());
      claim.setString(3, message.messageId());
      claim.setString(4, message.operation());
      claim.setString(5, message.bodyHash());
      claim.setTimestamp(6, timestamp(message.receivedAt()));
      return claim.executeUpdate() == 1;
    } catch (SQLException e) {
      if (TakenKey.caused(e)) return false;
      throw new IllegalStateException("kiosk message not kept", e);
    }
  }

  @Override
  public void answer(KioskMessage message, KioskMessage.Answer answer) {
    run(
        SQL_ANSWER,
        answer.resultId().orElse(null),
        answer.state().map(KioskState::name).orElse(null),
        answer.expiresAt().map(StoredKiosks::timestamp).orElse(null),
        answer.refusal().map(KioskCode::code).orElse(null),
        message.account(),
        message.key());
  }

  private static KioskApplication application(ResultSet row) throws SQLException {
    return new KioskApplication(
        row.getString(1),
        row.getString(2),
        KioskCertificate.valueOf(row.getString(3)),
        row.getInt(4),
        row.getString(5),
        row.getInt(6),
        KioskState.valueOf(row.getString(7)),
        row.getLong(8),
        instant(row, 9));
  }

  private static KioskMessage message(ResultSet row) throws SQLException {
    Optional<KioskMessage.Answer> answer =
        "1".equals(row.getString(7))
            ? Optional.of(
                new KioskMessage.Answer(
                    Optional.ofNullable(row.getString(8)),
                    Optional.ofNullable(row.getString(9)).map(KioskState::valueOf),
                    Optional.ofNullable(row.getTimestamp(10)).map(StoredKiosks::instant),
                    Optional.ofNullable(row.getString(11)).map(KioskCode::ofCode)))
            : Optional.empty();
    return new KioskMessage(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        instant(row, 6),
        answer);
  }

  private <T> List<T> list(String sql, Row<T> read, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, parameters);
      List<T> values = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) values.add(read.read(row));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException("kiosk rows not read", e);
    }
  }

  private int run(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("kiosk rows not written", e);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case String text -> statement.setString(i + 1, text);
        case Integer number -> statement.setInt(i + 1, number);
        case Long number -> statement.setLong(i + 1, number);
        case Timestamp at -> statement.setTimestamp(i + 1, at);
        default -> throw new IllegalArgumentException("parameter of an unknown type");
      }
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return instant(row.getTimestamp(column));
  }

  private static Instant instant(Timestamp at) {
    return at.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  private static Timestamp timestamp(Instant at) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
