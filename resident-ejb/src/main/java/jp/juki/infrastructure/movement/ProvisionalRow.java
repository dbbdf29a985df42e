package jp.juki.infrastructure.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.movement.ProvisionalEntry;

/** Row of {@code provisional_movement} (仮登録の異動); what was asked is sealed. */
@Entity
@Table(name = "provisional_movement")
@NamedQuery(
    name = "ProvisionalRow.byKey",
    query = "SELECT p FROM ProvisionalRow p WHERE p.retryKey = :key")
@NamedQuery(
    name = "ProvisionalRow.all",
    query = "SELECT p FROM ProvisionalRow p WHERE p.state = 'P' ORDER BY p.enteredAt, p.id")
@NamedQuery(
    name = "ProvisionalRow.ofOperator",
    query =
        "SELECT p FROM ProvisionalRow p WHERE p.state = 'P' AND p.operator = :operator"
            + " ORDER BY p.enteredAt, p.id")
@NamedQuery(
    name = "ProvisionalRow.offices",
    query = "SELECT DISTINCT p.office FROM ProvisionalRow p WHERE p.state = 'P' ORDER BY p.office")
@NamedQuery(
    name = "ProvisionalRow.ofOffice",
    query =
        "SELECT p FROM ProvisionalRow p WHERE p.state = 'P' AND p.office = :office"
            + " ORDER BY p.enteredAt, p.id")
public class ProvisionalRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "movement_seq")
  @SequenceGenerator(name = "movement_seq", sequenceName = "movement_seq", allocationSize = 50)
  @Column(name = "movement_id")
  Long id;

  @Version
  @Column(name = "lock_version")
  long lockVersion;

  @Column(name = "kind")
  String kind;

  @Column(name = "state")
  String state;

  @Lob
  @Column(name = "sealed_request")
  byte[] sealedRequest;

  @Column(name = "acknowledged")
  String acknowledged;

  @Column(name = "entered_at")
  LocalDateTime enteredAt;

  @Column(name = "office")
  String office;

  @Column(name = "terminal")
  String terminal;

  @Column(name = "operator_id")
  String operator;

  @Column(name = "receipt")
  String receipt;

  @Column(name = "idempotency_key")
  String retryKey;

  @Column(name = "request_hash")
  String requestHash;

  /** For the persistence provider. */
  protected ProvisionalRow() {}

  ProvisionalRow(ProvisionalEntry entry) {
    retryKey = entry.retry().map(ProvisionalEntry.Retry::key).orElse(null);
    requestHash = entry.retry().map(ProvisionalEntry.Retry::request).orElse(null);
    take(entry);
  }

  /** Takes over everything but the request, which is sealed once the id is known. */
  final void take(ProvisionalEntry entry) {
    kind = entry.request().kind().name();
    state = entry.state().code();
    String codes =
        entry.acknowledged().stream().map(FindingCode::code).collect(Collectors.joining(" "));
    acknowledged = codes.isEmpty() ? null : codes;
    enteredAt = LocalDateTime.ofInstant(entry.enteredAt(), ZoneOffset.UTC);
    office = entry.office();
    terminal = entry.terminal();
    operator = entry.operator();
    receipt = entry.receipt().orElse(null);
  }

  /** Takes the request over; the server notices a change only where the row itself makes it. */
  void seal(byte[] request) {
    sealedRequest = request;
  }

  ProvisionalEntry toEntry(MovementRequest request) {
    return new ProvisionalEntry(
        id,
        MovementState.ofCode(state),
        request,
        acknowledged == null
            ? List.of()
            : Arrays.stream(acknowledged.split(" "))
                .map(code -> FindingCode.find(code).orElseThrow())
                .toList(),
        enteredAt.toInstant(ZoneOffset.UTC),
        office,
        terminal,
        operator,
        Optional.ofNullable(receipt),
        Optional.ofNullable(retryKey).map(key -> new ProvisionalEntry.Retry(key, requestHash)),
        lockVersion);
  }
}
