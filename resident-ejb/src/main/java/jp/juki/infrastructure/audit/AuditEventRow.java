package jp.juki.infrastructure.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.register.AddresseeNumber;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.Cache;
import org.eclipse.persistence.annotations.CacheType;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Row of {@code audit_event} (アクセスログ): written once, never changed. */
@Entity
@Table(name = "audit_event")
@Cache(type = CacheType.NONE, isolation = CacheIsolationType.ISOLATED) // verify what is stored
@NamedQuery(
    name = "AuditEventRow.byIds",
    query =
        "SELECT e FROM AuditEventRow e WHERE e.id IN :ids ORDER BY e.occurredAt DESC, e.id DESC",
    hints = @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE))
@NamedQuery(
    name = "AuditEventRow.inSpan",
    query =
        "SELECT e FROM AuditEventRow e WHERE e.occurredAt >= :from AND e.occurredAt <= :lastAt"
            + " AND (e.occurredAt < :lastAt OR e.id < :lastId)"
            + " ORDER BY e.occurredAt DESC, e.id DESC",
    hints = @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE))
public class AuditEventRow {
  private static final int FORMAT = 1;
  private static final int LONG_TEXT = 1000;

  /** So many 宛名番号 fit into the row; a longer list stands in rows of its own. */
  private static final int MOST_LISTED = 125;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
  @SequenceGenerator(
      name = "audit_event_seq",
      sequenceName = "audit_event_seq",
      allocationSize = 50)
  @Column(name = "event_id")
  Long id;

  @Column(name = "occurred_at")
  LocalDateTime occurredAt;

  @Column(name = "stream")
  String stream;

  @Column(name = "action_code")
  String action;

  @Column(name = "result_code")
  String result;

  @Column(name = "operator_id")
  String operator;

  @Column(name = "operator_name")
  String operatorName;

  @Column(name = "office_code")
  String office;

  @Column(name = "two_factor")
  String twoFactor;

  @Column(name = "terminal")
  String terminal;

  @Column(name = "purpose_code")
  String purpose;

  @Column(name = "receipt")
  String receipt;

  @Column(name = "function_code")
  String function;

  @Column(name = "screen")
  String screen;

  @Column(name = "number_use")
  String numberUse;

  @Column(name = "criteria")
  String criteria;

  @Column(name = "hits")
  Integer hits;

  @Column(name = "record_ref")
  String recordRef;

  @Column(name = "form_code")
  String form;

  @Column(name = "copies")
  Integer copies;

  @Column(name = "issue_no")
  String issueNumber;

  @Column(name = "findings")
  String findings;

  @Column(name = "detail")
  String detail;

  @Column(name = "correlation")
  String correlation;

  @Column(name = "mac_format")
  int macFormat;

  @Column(name = "mac_key")
  String macKey;

  @Column(name = "row_mac")
  String rowMac;

  @Column(name = "listed")
  String listed;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "audit_event_subject", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "seq_no")
  @BatchFetch(BatchFetchType.IN)
  List<AuditSubjectPart> subjects = new ArrayList<>();

  /** For the persistence provider. */
  protected AuditEventRow() {}

  AuditEventRow(AuditEntry entry) {
    AuditEvent event = entry.event();
    occurredAt = LocalDateTime.ofInstant(entry.occurredAt(), ZoneOffset.UTC);
    stream = event.action().stream().name();
    action = event.action().code();
    result = event.result().name();
    operator = cut(entry.operator(), 40);
    operatorName = cut(entry.operatorName(), 400);
    office = entry.office();
    twoFactor = entry.secondFactor() ? "1" : "0";
    terminal = cut(entry.terminal(), 45);
    purpose = entry.purpose() == null ? null : entry.purpose().code();
    receipt = entry.purpose() == null ? null : cut(entry.purpose().receiptNumber(), 40);
    function = event.function() == null ? null : event.function().code();
    screen = cut(entry.screen(), 200);
    numberUse = event.numberUse().name();
    criteria = cut(event.criteria(), LONG_TEXT);
    hits = event.hits();
    recordRef = cut(event.recordRef(), 100);
    form = cut(event.form(), 40);
    copies = event.copies();
    issueNumber = cut(event.issueNumber(), 40);
    findings = cut(event.findings(), LONG_TEXT);
    detail = cut(event.detail(), LONG_TEXT);
    correlation = cut(entry.correlation(), 64);
    List<String> list =
        event.subjects().stream()
            .filter(AuditEventRow::isListed)
            .map(subject -> subject.addressee().digits())
            .toList();
    boolean fits = !list.isEmpty() && list.size() <= MOST_LISTED;
    listed = fits ? String.join(" ", list) : null;
    event.subjects().stream()
        .filter(subject -> !fits || !isListed(subject))
        .map(AuditSubjectPart::new)
        .forEach(subjects::add);
  }

  /** Seals the row (照合値の付与) once its number is known. */
  void seal(RowCode code) {
    macFormat = FORMAT;
    macKey = code.keyId();
    rowMac = code.of(canonical());
  }

  /** True if the row is as it was sealed (照合値の一致). */
  boolean intact(RowCode code) {
    return macFormat == FORMAT && code.keyId().equals(macKey) && code.fits(canonical(), rowMac);
  }

  AuditRecord toRecord() {
    AuditEvent event =
        new AuditEvent(
            AuditAction.find(action).orElseThrow(),
            AuditResult.valueOf(result),
            function == null ? null : Function.find(function).orElseThrow(),
            allSubjects(),
            NumberUse.valueOf(numberUse),
            criteria,
            hits,
            recordRef,
            form,
            copies,
            issueNumber,
            findings,
            detail);
    AuditEntry entry =
        new AuditEntry(
            moment(),
            operator,
            operatorName,
            office,
            "1".equals(twoFactor),
            terminal,
            purpose == null ? null : new PurposeOfUse(purpose, receipt),
            screen,
            correlation,
            event);
    return new AuditRecord(id, entry);
  }

  /** Everybody: first those in rows of their own, then those of the list. */
  private List<AuditSubject> allSubjects() {
    List<AuditSubject> all = new ArrayList<>();
    subjects.forEach(part -> all.add(part.toSubject()));
    if (listed != null)
      for (String number : listed.split(" "))
        all.add(new AuditSubject(new AddresseeNumber(number), AuditSubject.Relation.LISTED));
    return all;
  }

  private static boolean isListed(AuditSubject subject) {
    return subject.relation() == AuditSubject.Relation.LISTED;
  }

  Instant moment() {
    return occurredAt.toInstant(ZoneOffset.UTC);
  }

  /**
   * Every column and every subject, each with its length, so that no two rows give the same bytes.
   */
  private byte[] canonical() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeLong(id);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment()));
      write(out, stream, action, result, operator, operatorName, office, twoFactor, terminal);
      write(out, purpose, receipt, function, screen, numberUse, criteria, text(hits), recordRef);
      write(out, form, text(copies), issueNumber, findings, detail, correlation);
      String[] list = listed == null ? new String[0] : listed.split(" ");
      out.writeInt(subjects.size() + list.length);
      for (AuditSubjectPart subject : subjects)
        write(out, subject.addresseeNumber, subject.relation);
      for (String number : list) write(out, number, AuditSubject.Relation.LISTED.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String... values) throws IOException {
    for (String value : values) {
      byte[] utf8 = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8 == null ? -1 : utf8.length);
      if (utf8 != null) out.write(utf8);
    }
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }

  private static String cut(String value, int length) {
    if (value == null || value.isEmpty()) return null;
    if (value.length() <= length) return value;
    int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
    return value.substring(0, end);
  }
}
