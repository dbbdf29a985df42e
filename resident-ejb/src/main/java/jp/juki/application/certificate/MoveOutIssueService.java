package jp.juki.application.certificate;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.Caller;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Certificates in the flow of a move-out (転出証明書の自動出力): issued in a transaction after that of the
 * movement, which therefore stands whatever becomes of them.
 */
@Stateless
@DenyAll
public class MoveOutIssueService {
  @Inject CertificateIssuing issuing;
  @Inject CertificateService certificates;
  @Inject Caller caller;

  /**
   * Issues the certificate that a movement calls for; asked again, gives the same one.
   *
   * @param movementId a movement that the caller has just finalised
   * @return empty if it calls for none
   * @throws CallInProgressException if the same call is being worked on
   */
  @RolesAllowed(Functions.FINALIZE_MOVEMENT)
  @Spec({"4.1.3.0.3-a", "4.1.3.0.4-b"})
  public Optional<MoveOutIssue> issueFor(long movementId) {
    return issuing.due(movementId).map(due -> issue(movementId, due));
  }

  private MoveOutIssue issue(long movementId, MoveOutDue due) {
    if (due.special()) return new MoveOutIssue.Sent(due.form());
    if (!caller.may(Function.ISSUE_CERTIFICATE)) return new MoveOutIssue.Waiting(due.form());
    CertificateRequest request =
        new CertificateRequest(
            new CertificateChoices(due.form(), due.persons(), Set.of(), false),
            1,
            Applicant.SELF,
            CertifierChoice.AUTOMATIC);
    return switch (certificates.issue(request, Optional.of("move-out/" + movementId))) {
      case Outcome.Accepted<Issue>(Issue issue) -> new MoveOutIssue.Issued(due.form(), issue);
      case Outcome.Refused<Issue>(var findings) -> new MoveOutIssue.Refused(due.form(), findings);
    };
  }
}
