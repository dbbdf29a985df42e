package jp.juki.infrastructure.certificate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Certifier.Kind;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.database.TakenKey;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.SecretBox;

/** Keeps what was issued (交付履歴の保存), each document sealed. */
@ApplicationScoped
public class StoredIssueHistory implements IssueHistory {
  static final String SQL_COUNTER =
      "SELECT counted_on, last_serial FROM issue_counter WHERE counter_id = '1'";
  static final String SQL_COUNT =
      "UPDATE issue_counter SET counted_on = ?, last_serial = ?"
          + " WHERE counter_id = '1' AND counted_on = ? AND last_serial = ?";
  static final String SQL_ADD =
      "INSERT INTO issue_history (document_id, issue_id, issue_number, copy_no, copy_count,"
          + " issued_at, form, shown_items, official, applicant_kind, channel, page_count, fee_yen,"
          + " sha256, office, terminal, operator_id, receipt, idempotency_key, request_hash,"
          + " certified_by, seal)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_ADD_SUBJECT =
      "INSERT INTO issue_subject (document_id, addressee_number) VALUES (?, ?)";
  static final String SQL_ADD_DOCUMENT =
      "INSERT INTO issue_document (document_id, sealed_pdf) VALUES (?, ?)";
  static final String SQL_REPEATED =
      "SELECT h.issue_id, h.document_id, h.issue_number, h.page_count, h.sha256, h.fee_yen,"
          + " h.request_hash, d.sealed_pdf FROM issue_history h JOIN issue_document d"
          + " ON d.document_id = h.document_id WHERE h.operator_id = ? AND h.idempotency_key = ?"
          + " ORDER BY h.copy_no";
  static final String SQL_DOCUMENT =
      "SELECT d.sealed_pdf, h.issue_number, h.form, h.shown_items, x.disposed_at"
          + " FROM issue_history h JOIN issue_document d ON d.document_id = h.document_id"
          + " LEFT JOIN issue_disposal x ON x.document_id = h.document_id"
          + " WHERE h.issue_id = ? AND h.document_id = ?";
  static final String SQL_SUBJECTS =
      "SELECT addressee_number FROM issue_subject WHERE document_id = ? ORDER BY addressee_number";
  static final String SQL_FIRST =
      "SELECT MIN(h.issued_at) FROM issue_subject s JOIN issue_history h"
          + " ON h.document_id = s.document_id LEFT JOIN issue_disposal x"
          + " ON x.document_id = h.document_id WHERE s.addressee_number = ? AND h.form = ?"
          + " AND h.issued_at >= ? AND x.document_id IS NULL";
  static final String SQL_ABOUT =
      "SELECT h.issue_id, h.document_id, h.issue_number, h.issued_at, h.form, h.page_count,"
          + " h.office, h.operator_id, x.disposed_at, h.certified_by, h.seal, h.shown_items,"
          + " h.terminal FROM issue_subject s JOIN issue_history h"
          + " ON h.document_id = s.document_id LEFT JOIN issue_disposal x"
          + " ON x.document_id = h.document_id WHERE s.addressee_number = ?"
          + " ORDER BY h.issued_at DESC, h.issue_number FETCH FIRST 100 ROWS ONLY";
  static final String SQL_DISPOSE =
      "INSERT INTO issue_disposal (document_id, disposed_at, operator_id, reason)"
          + " VALUES (?, ?, ?, ?)";
  private static final String REQUEST = "issue-request";
  private static final String NO_SEAL = "NONE";
  private static final int ATTEMPTS = 100;

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Inject SecretBox box;
  @Inject BlindIndex index;

  /**
   * {@inheritDoc}
   *
   * <p>By compare and set: whoever finds the counter changed since it was read reads it again, so
   * that no two copies share a number whatever a lock or a transaction is worth.
   */
  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public OptionalInt drawSerials(LocalDate on, int count) {
    try (Connection connection = database.getConnection()) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Counter counter = counter(connection);
        if (counter.on().isAfter(on)) return OptionalInt.empty();
        int last = counter.on().equals(on) ? counter.last() : 0;
        try (PreparedStatement update = connection.prepareStatement(SQL_COUNT)) {
          update.setDate(1, Date.valueOf(on));
          update.setInt(2, last + count);
          update.setDate(3, Date.valueOf(counter.on()));
          update.setInt(4, counter.last());
          if (update.executeUpdate() == 1) {
            return OptionalInt.of(last + 1);
          }
        }
      }
      throw new IllegalStateException("issue number not drawn: too many at a time");
    } catch (SQLException e) {
      throw new IllegalStateException("issue number not drawn", e);
    }
  }

  /** The counter as read: the day it counts and the last serial of that day. */
  private record Counter(LocalDate on, int last) {}

  private static Counter counter(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SQL_COUNTER);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("the counter of issue numbers is missing");
      }
      return new Counter(row.getDate(1).toLocalDate(), row.getInt(2));
    }
  }

  @Override
  public boolean add(Entry entry, byte[] pdf) {
    String document = entry.copy().documentId();
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement add = connection.prepareStatement(SQL_ADD)) {
        add.setString(1, document);
        add.setString(2, entry.issueId());
        add.setString(3, entry.copy().issueNumber());
        add.setInt(4, entry.copyNo());
        add.setInt(5, entry.copies());
        add.setTimestamp(6, timestamp(entry.issuedAt()));
        add.setString(7, entry.form().code());
        add.setString(8, shown(entry.shown()));
        add.setString(9, entry.official() ? "1" : "0");
        add.setString(10, entry.applicant().name());
        add.setString(11, entry.channel());
        add.setInt(12, entry.copy().pages());
        add.setInt(13, entry.feeYen());
        add.setString(14, entry.copy().sha256());
        add.setString(15, entry.office());
        add.setString(16, entry.terminal().orElse(null));
        add.setString(17, entry.operator());
        add.setString(18, entry.receipt().orElse(null));
        add.setString(19, entry.key().orElse(entry.issueId()));
        add.setString(20, entry.request().map(text -> index.of(REQUEST, text)).orElse(null));
        add.setString(21, entry.certifier().kind().name());
        add.setString(22, entry.certifier().seal().map(Seal::name).orElse(NO_SEAL));
        add.executeUpdate();
      }
      try (PreparedStatement add = connection.prepareStatement(SQL_ADD_SUBJECT)) {
        for (AddresseeNumber subject : entry.subjects()) {
          add.setString(1, document);
          add.setString(2, subject.digits());
          add.addBatch();
        }
        add.executeBatch();
      }
      try (PreparedStatement add = connection.prepareStatement(SQL_ADD_DOCUMENT)) {
        add.setString(1, document);
        add.setString(2, box.seal(pdf, place(document)));
        add.executeUpdate();
      }
      return true;
    } catch (SQLException e) {
      if (entry.key().isPresent() && TakenKey.caused(e)) return false;
      throw new IllegalStateException("issue not kept", e);
    }
  }

  @Override
  public Optional<Repeated> repeated(String operator, String key, String request) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_REPEATED)) {
      select.setString(1, operator);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        List<Issue.Copy> copies = new ArrayList<>();
        String issue = null;
        String hash = null;
        int fee = 0;
        while (row.next()) {
          issue = row.getString(1);
          hash = row.getString(7);
          fee += row.getInt(6);
          byte[] pdf = box.openBytes(row.getString(8), place(row.getString(2)));
          copies.add(
              new Issue.Copy(
                  row.getString(2), row.getString(3), row.getInt(4), pdf.length, row.getString(5)));
        }
        return issue == null
            ? Optional.empty()
            : Optional.of(
                new Repeated(
                    new Issue(issue, copies, fee), index.of(REQUEST, request).equals(hash)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("issue not read", e);
    }
  }

  @Override
  public Optional<Kept> document(String issueId, String documentId) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_DOCUMENT)) {
      select.setString(1, issueId);
      select.setString(2, documentId);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Kept(
                    box.openBytes(row.getString(1), place(documentId)),
                    row.getString(2),
                    CertificateForm.ofCode(row.getString(3)),
                    shown(row.getString(4)),
                    row.getTimestamp(5) != null))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("document not read", e);
    }
  }

  @Override
  public Set<AddresseeNumber> subjects(String documentId) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_SUBJECTS)) {
      select.setString(1, documentId);
      Set<AddresseeNumber> subjects = new LinkedHashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          subjects.add(new AddresseeNumber(row.getString(1)));
        }
      }
      return subjects;
    } catch (SQLException e) {
      throw new IllegalStateException("subjects not read", e);
    }
  }

  @Override
  public Optional<Instant> firstIssue(CertificateForm form, AddresseeNumber person, Instant since) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_FIRST)) {
      select.setString(1, person.digits());
      select.setString(2, form.code());
      select.setTimestamp(3, timestamp(since));
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getTimestamp(1))
                .map(first -> first.toLocalDateTime().toInstant(ZoneOffset.UTC))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("first issue not read", e);
    }
  }

  @Override
  public List<Issued> about(AddresseeNumber number, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_ABOUT)) {
      select.setString(1, number.digits());
      List<Issued> issued = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next() && issued.size() < limit) {
          issued.add(
              new Issued(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getTimestamp(4).toLocalDateTime().toInstant(ZoneOffset.UTC),
                  CertificateForm.ofCode(row.getString(5)),
                  shown(row.getString(12)),
                  row.getInt(6),
                  Optional.ofNullable(row.getString(10)).map(Kind::valueOf),
                  Optional.ofNullable(row.getString(11))
                      .filter(seal -> !seal.equals(NO_SEAL))
                      .map(Seal::valueOf),
                  row.getString(7),
                  Optional.ofNullable(row.getString(13)),
                  row.getString(8),
                  row.getTimestamp(9) != null));
        }
      }
      return issued;
    } catch (SQLException e) {
      throw new IllegalStateException("issue history not read", e);
    }
  }

  @Override
  public boolean dispose(String documentId, Instant at, String operator, String reason) {
    try (Connection connection = database.getConnection();
        PreparedStatement dispose = connection.prepareStatement(SQL_DISPOSE)) {
      dispose.setString(1, documentId);
      dispose.setTimestamp(2, timestamp(at));
      dispose.setString(3, operator);
      dispose.setString(4, reason);
      dispose.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (TakenKey.caused(e)) return false;
      throw new IllegalStateException("disposal not kept", e);
    }
  }

  private static String shown(Set<ShownItem> shown) {
    String codes = shown.stream().sorted().map(ShownItem::code).collect(Collectors.joining(" "));
    return codes.isEmpty() ? null : codes;
  }

  private static Set<ShownItem> shown(String codes) {
    return codes == null
        ? Set.of()
        : Stream.of(codes.split(" ")).map(ShownItem::ofCode).collect(Collectors.toSet());
  }

  private static String place(String document) {
    return "issue_document/sealed_pdf/" + document;
  }

  private static Timestamp timestamp(Instant at) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
