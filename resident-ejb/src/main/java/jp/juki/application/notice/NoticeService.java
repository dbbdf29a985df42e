package jp.juki.application.notice;

import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.Act;
import jp.juki.domain.notice.Notice.Issuance;
import jp.juki.domain.notice.NoticeComposer;
import jp.juki.domain.notice.NoticeKind;
import jp.juki.domain.notice.NoticePrinter;
import jp.juki.domain.notice.NoticeRequest;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Register;
import jp.juki.spec.Spec;

/**
 * Notices about movements in the register (通知書の出力), on the day of the movement or later. Every
 * notice leaves an audit row.
 */
@Stateless
@DenyAll
public class NoticeService {
  @Inject Register register;
  @Inject NoticePrinter printer;
  @Inject Certifiers certifiers;
  @Inject Accounts accounts;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The notices that a movement gives rise to; none while it is provisional or unknown. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public Set<NoticeKind> possible(long movementId) {
    return act(movementId).map(NoticeComposer::possible).orElse(Set.of());
  }

  /**
   * Draws a notice.
   *
   * @return TARGET_NOT_FOUND if there is no such movement in the register, NOTICE_NOT_FOR_MOVEMENT
   *     if it gives rise to no such notice, or what cannot be printed
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec({"4.1.0.3-a", "4.1.0.3-e", "4.0.4-b", "4.2.0.1-c"})
  public Outcome<PrintedCertificate> print(long movementId, NoticeRequest request) {
    AuditEvent event =
        AuditEvent.of(AuditAction.NOTICE_PRINTED)
            .with(Function.VIEW_MOVEMENT)
            .withRecord("movement/" + movementId)
            .withDetail(request.kind() + (request.toMover() ? " to the mover" : ""));
    Optional<Act> act = act(movementId);
    if (act.isEmpty()) return refused(event, List.of(TARGET_NOT_FOUND.at("movementId")));
    AuditEvent about = event.with(Relation.TARGET, NoticeComposer.about(request.kind(), act.get()));
    LocalDate today = LocalDate.now(clock);
    Outcome<PrintedCertificate> printed =
        certifiers
            .on(today, CertifierChoice.AUTOMATIC)
            .map(certifier -> new Issuance(today, certifier, contact()))
            .flatMap(issuance -> NoticeComposer.compose(request, act.get(), issuance))
            .flatMap(printer::print);
    if (printed instanceof Outcome.Refused<PrintedCertificate>(var findings))
      return refused(about, findings);
    audit.record(about);
    return printed;
  }

  private String contact() {
    String office = accounts.officeName(caller.office()).orElse(caller.office());
    return "問合せ先　" + Municipality.OWN.name() + "　" + office;
  }

  private Optional<Act> act(long movementId) {
    Map<AddresseeNumber, Integer> versions = register.versionsOf(movementId);
    Map<AddresseeNumber, History> histories = register.histories(versions.keySet());
    return register
        .findMovement(movementId)
        .map(
            movement ->
                new Act(
                    movement,
                    versions.entrySet().stream()
                        .map(made -> entry(histories.get(made.getKey()), made.getValue()))
                        .toList()));
  }

  private static Act.Entry entry(History history, int version) {
    return new Act.Entry(history, history.versions().get(version - 1));
  }

  private <T> Outcome<T> refused(AuditEvent event, List<Finding> findings) {
    audit.record(event.refused(findings));
    return Outcome.refused(findings);
  }
}
