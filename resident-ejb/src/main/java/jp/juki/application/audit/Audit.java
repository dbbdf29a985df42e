package jp.juki.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.application.access.PurposeMissingException;
import jp.juki.domain.access.Identity;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditLog;
import jp.juki.domain.audit.AuditResult;

/**
 * Keeps the audit (アクセスログの記録): each service states its act once, and the row commits or fails with
 * the act.
 *
 * <p>Use in a service: {@code
 * audit.record(AuditEvent.of(VIEW).with(Function.VIEW_RESIDENT).withTarget(number))}. A refusal by
 * rule is recorded the same way with {@link AuditEvent#refused}. A call without right or a
 * technical failure is recorded by the edge through {@link #recordApart}.
 */
@ApplicationScoped
public class Audit {
  @Inject AuditLog log;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Records an act in its own transaction's row (同一トランザクションでの記録).
   *
   * @throws PurposeMissingException if the act shows or changes residents' records and no purpose
   *     was stated; the act then fails too
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(AuditEvent event) {
    if (event.action().personal() && event.result() == AuditResult.OK && caller.purpose().isEmpty())
      throw new PurposeMissingException();
    append(event);
  }

  /** Records a denied call or a technical failure (権限なし・異常), whose own transaction is lost. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void recordApart(AuditEvent event) {
    append(event);
  }

  private void append(AuditEvent event) {
    Optional<Identity> identity = caller.identity();
    log.append(
        new AuditEntry(
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            identity.map(Identity::account).orElse(null),
            identity.map(Identity::name).orElse(null),
            identity.map(Identity::office).orElse(null),
            identity.map(Identity::secondFactor).orElse(false),
            caller.terminal().orElse(null),
            caller.purpose().orElse(null),
            caller.screen().orElse(null),
            caller.correlation().orElse(null),
            event));
  }
}
