package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.kiosk.KioskAnswer;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskReason;
import jp.juki.domain.kiosk.KioskRefusal;

/** What the audit keeps of kiosks (コンビニ交付の記録): here, and only here, the internal reason stands. */
@ApplicationScoped
public class KioskAudit {
  @Inject Audit audit;

  static AuditEvent event(AuditAction action, KioskCall call) {
    return AuditEvent.of(action)
        .with(Function.KIOSK)
        .withDetail("transaction=" + call.transactionId());
  }

  void done(AuditEvent event, String detail) {
    audit.record(event.withDetail(event.detail() + " " + detail));
  }

  <T> KioskAnswer<T> refused(AuditEvent event, KioskRefusal refusal) {
    return refused(event, refusal.code(), List.of(refusal.reason()), "");
  }

  <T> KioskAnswer<T> refused(
      AuditEvent event, KioskCode code, List<KioskReason> reasons, String more) {
    String names = reasons.stream().map(KioskReason::name).collect(Collectors.joining(","));
    audit.record(
        event
            .with(AuditResult.REFUSED)
            .withDetail("%s %s %s %s".formatted(event.detail(), code.code(), names, more).strip()));
    return KioskAnswer.denied(code);
  }

  <T> KioskAnswer<T> absent(AuditEvent event) {
    audit.record(event.with(AuditResult.REFUSED).withDetail(event.detail() + " not found"));
    return new KioskAnswer.Absent<>();
  }

  /** Records that a call was undone because another was first (競合). */
  public void conflict() {
    audit.recordApart(
        AuditEvent.of(AuditAction.KIOSK_EVENT)
            .with(Function.KIOSK)
            .with(AuditResult.REFUSED)
            .withDetail(KioskCode.WRONG_STATE.code() + " " + KioskReason.RACE_LOST.name()));
  }
}
