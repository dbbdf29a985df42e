package jp.juki.application.certificate;

import static jp.juki.domain.finding.FindingCode.ITEM_NOT_GRANTED;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Draws a specimen of what would be issued; nothing is kept but the audit row. */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  public Outcome<PrintedCertificate> preview(CertificateRequest request) {
    AuditEvent event = event(AuditAction.CERTIFICATE_PREVIEWED, request);
    List<Finding> denied = denied(request);
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
    List<Finding> denied = denied(request);
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

  /** A document that was issued, for printing; empty if there is none under these ids. */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  public Optional<byte[]> document(String issueId, String documentId) {
    Optional<byte[]> document = history.document(issueId, documentId);
    document.ifPresent(
        pdf ->
            audit.record(
                AuditEvent.of(AuditAction.CERTIFICATE_PRINTED)
                    .with(Function.ISSUE_CERTIFICATE)
                    .with(Relation.TARGET, history.subjects(documentId))
                    .withRecord("issue/" + issueId + "/" + documentId)));
    return document;
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
   * @param reason in words, not blank
   */
  @RolesAllowed(Functions.ISSUE_CERTIFICATE)
  @Spec("1.3.8-f")
  public Outcome<String> dispose(String documentId, String reason) {
    if (reason.isBlank()
        || !history.dispose(documentId, clock.instant(), caller.operator(), reason)) {
      return Outcome.refused(TARGET_NOT_FOUND, "documentId");
    }
    audit.record(
        AuditEvent.of(AuditAction.CERTIFICATE_VOIDED)
            .with(Function.ISSUE_CERTIFICATE)
            .with(Relation.TARGET, history.subjects(documentId))
            .withRecord("document/" + documentId));
    return Outcome.accepted(documentId);
  }

  /** The shown items to which the account has no right (10.4). */
  @Spec("10.4-a")
  private List<Finding> denied(CertificateRequest request) {
    List<Finding> denied = new ArrayList<>();
    for (var item : request.choices().shown()) {
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
