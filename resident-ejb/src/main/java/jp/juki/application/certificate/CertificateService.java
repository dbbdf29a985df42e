package jp.juki.application.certificate;

import static jp.juki.domain.certificate.ShownItem.INDIVIDUAL_NUMBER;
import static jp.juki.domain.finding.FindingCode.ITEM_NOT_GRANTED;
import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.STATE_CONFLICT;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/** Certificates at the counter (窓口での証明書交付). Every look and every copy leaves an audit row. */
@Stateless
@DenyAll
public class CertificateService {
  private static final int LISTED = 100;
  private static final int LONGEST_REASON = 200;

  @Inject CertificateIssuing issuing;
  @Inject Certifiers certifiers;
  @Inject IssueHistory history;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Who certifies today unless somebody is chosen (本日の認証者); empty if nobody is in force. */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec("1.3.9-b")
  public Optional<Certifier> certifierOfToday() {
    return switch (certifiers.on(LocalDate.now(clock), CertifierChoice.AUTOMATIC)) {
      case Outcome.Accepted<Certifier>(Certifier certifier) -> Optional.of(certifier);
      case Outcome.Refused<Certifier>(var findings) -> Optional.empty();
    };
  }

  /**
   * What can be issued upon the move-out of a person (転出証明書の種類), also once more; empty if the
   * present record has no move-out to another municipality.
   */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec("4.1.3.0.3-c")
  public Optional<MoveOutDue> moveOutOf(AddresseeNumber person) {
    return issuing.due(person);
  }

  /** Draws a specimen of what would be issued; nothing is kept but the audit row. */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  public Outcome<PrintedCertificate> preview(CertificateRequest request) {
    AuditEvent event = event(AuditAction.CERTIFICATE_PREVIEWED, request);
    List<Finding> denied = denied(request.choices().shown());
    if (!denied.isEmpty()) {
      return refused(event, denied);
    }
    audit.record(event.with(request.showsIndividualNumber() ? NumberUse.SHOWN : NumberUse.NONE));
    return issuing.preview(request);
  }

  /**
   * Issues copies.
   *
   * @param idempotencyKey under which the same request may be sent again, or empty
   */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  public Outcome<Issue> issue(CertificateRequest request, Optional<String> idempotencyKey) {
    List<Finding> denied = denied(request.choices().shown());
    return denied.isEmpty()
        ? issuing.issue(request, CertificateIssuing.Channel.COUNTER, idempotencyKey)
        : refused(event(AuditAction.CERTIFICATE_ISSUED, request), denied);
  }

  private static AuditEvent event(AuditAction action, CertificateRequest request) {
    return AuditEvent.of(action)
        .with(Function.ISSUE_CERTIFICATE)
        .with(Relation.TARGET, request.choices().subjects());
  }

  private <T> Outcome<T> refused(AuditEvent event, List<Finding> denied) {
    audit.record(event.refused(denied).with(AuditResult.DENIED));
    return Outcome.refused(denied);
  }

  /**
   * A document that was issued, for printing.
   *
   * @return refused if there is none under these ids, if it was disposed of, or if it shows what
   *     the account may not see
   */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec({"10.4-a", "1.3.8-f"})
  public Outcome<byte[]> document(String issueId, String documentId) {
    AuditEvent event =
        AuditEvent.of(AuditAction.CERTIFICATE_PRINTED).with(Function.ISSUE_CERTIFICATE);
    Optional<IssueHistory.Kept> document = history.document(issueId, documentId);
    if (document.isEmpty()) {
      List<Finding> unknown = List.of(TARGET_NOT_FOUND.at("documentId"));
      audit.record(event.refused(unknown));
      return Outcome.refused(unknown);
    }
    IssueHistory.Kept kept = document.get();
    boolean numbers = kept.shown().contains(INDIVIDUAL_NUMBER);
    AuditEvent about =
        event
            .with(Relation.TARGET, history.subjects(documentId))
            .withRecord("issue/" + issueId + "/" + documentId)
            .withCertificate(kept.form().name(), 1, kept.issueNumber());
    List<Finding> denied = denied(kept.shown());
    if (!denied.isEmpty()) return refused(about, denied);
    if (kept.disposed()) {
      List<Finding> disposed = List.of(STATE_CONFLICT.at("documentId"));
      audit.record(about.refused(disposed));
      return Outcome.refused(disposed);
    }
    audit.record(about.with(numbers ? NumberUse.PRINTED : NumberUse.NONE));
    return Outcome.accepted(kept.pdf());
  }

  /** The copies issued about a person, the newest first (交付履歴照会); at most 100. */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec("2.2.2-a")
  public List<IssueHistory.Issued> issued(AddresseeNumber number) {
    audit.record(
        AuditEvent.of(AuditAction.VIEW_HISTORY)
            .with(Function.ISSUE_CERTIFICATE)
            .withTarget(number)
            .withDetail("issue history"));
    return history.about(number, LISTED);
  }

  /**
   * Records that a wrongly issued copy was disposed of (破棄); the history keeps it.
   *
   * @param reason in words, 1 to 200 letters
   * @throws CallInProgressException if another call disposes of it at the same time
   */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec("1.3.8-f")
  public Outcome<String> dispose(String issueId, String documentId, String reason) {
    AuditEvent event =
        AuditEvent.of(AuditAction.CERTIFICATE_VOIDED).with(Function.ISSUE_CERTIFICATE);
    List<Finding> findings = new ArrayList<>();
    if (reason.isBlank()) findings.add(VALUE_MISSING.at("reason"));
    if (reason.length() > LONGEST_REASON) findings.add(PARAMETER_INVALID.at("reason"));
    if (history.document(issueId, documentId).filter(kept -> !kept.disposed()).isEmpty())
      findings.add(TARGET_NOT_FOUND.at("documentId"));
    if (!findings.isEmpty()) {
      audit.record(event.refused(findings));
      return Outcome.refused(findings);
    }
    if (!history.dispose(documentId, clock.instant(), caller.operator(), reason))
      throw new CallInProgressException();
    audit.record(
        event
            .with(Relation.TARGET, history.subjects(documentId))
            .withRecord("document/" + documentId));
    return Outcome.accepted(documentId);
  }

  /** The shown items to which the account has no right (10.4). */
  @Spec("10.4-a")
  private List<Finding> denied(Set<jp.juki.domain.certificate.ShownItem> shown) {
    List<Finding> denied = new ArrayList<>();
    for (var item : shown) {
      guard(item)
          .filter(guarded -> !caller.sees(guarded))
          .ifPresent(guarded -> denied.add(ITEM_NOT_GRANTED.at("show." + item.key())));
    }
    return denied;
  }

  private static Optional<ShownItem> guard(jp.juki.domain.certificate.ShownItem item) {
    return switch (item) {
      case DOMICILE -> Optional.of(ShownItem.DOMICILE);
      case INDIVIDUAL_NUMBER -> Optional.of(ShownItem.INDIVIDUAL_NUMBER);
      case RESIDENT_RECORD_CODE -> Optional.of(ShownItem.RESIDENT_RECORD_CODE);
      case RESIDENCE_STATUS, CARD_NUMBER, CATEGORY -> Optional.of(ShownItem.RESIDENCE_STATUS);
      case HEAD_AND_RELATIONSHIP, NATIONALITY, ALIAS_HISTORY -> Optional.empty();
    };
  }
}
