package jp.juki.application.audit;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.application.access.Caller;
import jp.juki.application.access.PurposeMissingException;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;

/**
 * What the edges record for calls that no service could record (権限のない呼出し・異常の記録), once in a request
 * however often the server asks: Jersey's own mapper of EJB exceptions lets ours map a failure to
 * learn whether it can, and then once more for the answer.
 */
@RequestScoped
public class EdgeAudit {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{15}(?![0-9])");

  @Inject Audit audit;
  @Inject Caller caller;
  private boolean denied;
  private String incident;

  /** True if the failure means that the caller had no right (権限なし). */
  public static boolean isDenial(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) return true;
    return false;
  }

  /** The caller had no right to what it called (権限なし). */
  public void denied() {
    if (denied) return;
    denied = true;
    AuditEvent event =
        AuditEvent.of(AuditAction.CALL)
            .refused(List.of(FindingCode.FUNCTION_NOT_GRANTED.at("function")))
            .with(AuditResult.DENIED);
    Matcher number = NUMBER.matcher(caller.screen().orElse(""));
    while (number.find()) {
      var addressee = AddresseeNumber.parse(number.group());
      if (addressee.isPresent()) event = event.withTarget(addressee.get());
    }
    audit.recordApart(event);
  }

  /**
   * A call ended in an unexpected failure (異常): it goes to the log and to the audit.
   *
   * @return the number under which the log has it
   */
  public String failed(Throwable failure) {
    if (incident != null) return incident;
    incident = Incident.log(failure);
    try {
      audit.recordApart(
          AuditEvent.of(AuditAction.FAILURE)
              .with(AuditResult.ERROR)
              .withDetail("incident=" + incident));
    } catch (RuntimeException e) {
      Incident.log(e); // the database may be what failed; the answer still has to go out
    }
    return incident;
  }

  /**
   * What to tell about a failure (例外の説明), once it is recorded: no right and stale data have their
   * own findings.
   *
   * @return the finding, or empty for an unexpected failure
   */
  public Optional<FindingCode> answer(Throwable failure) {
    if (isDenial(failure)) {
      denied();
      return Optional.of(FindingCode.FUNCTION_NOT_GRANTED);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PurposeMissingException) return Optional.of(FindingCode.PURPOSE_MISSING);
      if (cause instanceof OptimisticLockException) return Optional.of(FindingCode.STALE_VERSION);
      if (cause instanceof PessimisticLockException || cause instanceof LockTimeoutException)
        return Optional.of(FindingCode.LOCKED_BY_OTHER);
    }
    failed(failure);
    return Optional.empty();
  }
}
