package jp.juki.application.audit;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.application.access.Caller;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;

/** What the edges record for calls that no service could record (権限のない呼出し・異常の記録). */
@ApplicationScoped
public class EdgeAudit {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{15}(?![0-9])");

  @Inject Audit audit;
  @Inject Caller caller;

  /** True if the failure means that the caller had no right (権限なし). */
  public static boolean isDenial(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) return true;
    return false;
  }

  /** The caller had no right to what it called (権限なし). */
  public void denied() {
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
   * A call ended in an unexpected failure (異常).
   *
   * @param incident number under which the log has it
   */
  public void failed(String incident) {
    audit.recordApart(
        AuditEvent.of(AuditAction.FAILURE)
            .with(AuditResult.ERROR)
            .withDetail("incident=" + incident));
  }
}
