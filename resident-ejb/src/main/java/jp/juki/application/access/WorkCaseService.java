package jp.juki.application.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Purpose;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.access.PurposePolicy;
import jp.juki.domain.access.Purposes;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.finding.Outcome;

/** Opens and closes the case at a screen (案件の開始・終了), and states the purpose of a call. */
@Stateless
@DenyAll
public class WorkCaseService {
  @Inject Purposes purposes;
  @Inject WorkCase workCase;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /** The purposes offered (利用目的の一覧). */
  @PermitAll
  public List<Purpose> purposes() {
    return purposes.all();
  }

  /** Opens a case in the session (案件の開始); an open one is closed first. */
  @PermitAll
  public Outcome<PurposeOfUse> open(String purposeCode, String receipt) {
    Outcome<PurposeOfUse> outcome = PurposePolicy.decide(purposes, purposeCode, receipt);
    if (outcome instanceof Outcome.Accepted<PurposeOfUse>(var purpose)) {
      close();
      workCase.open(purpose, clock.instant());
      caller.workFor(purpose);
      audit.record(AuditEvent.of(AuditAction.CASE_OPENED));
    }
    return outcome;
  }

  /** Closes the case of the session (案件の終了), if one is open. */
  @PermitAll
  public void close() {
    if (!workCase.isOpen()) return;
    audit.record(AuditEvent.of(AuditAction.CASE_CLOSED));
    workCase.close();
    caller.workFor(null);
  }

  /** Takes the purpose stated with one call (呼出しごとの利用目的) into the caller of this request. */
  @PermitAll
  public Outcome<PurposeOfUse> state(String purposeCode, String receipt) {
    Outcome<PurposeOfUse> outcome = PurposePolicy.decide(purposes, purposeCode, receipt);
    if (outcome instanceof Outcome.Accepted<PurposeOfUse>(var purpose)) caller.workFor(purpose);
    return outcome;
  }
}
