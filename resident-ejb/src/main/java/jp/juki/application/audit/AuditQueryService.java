package jp.juki.application.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditLog;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditVerification;
import jp.juki.spec.Spec;

/**
 * Answers auditors (アクセスログの照会・検証, 10.2): who, whom, when, what and why; each answer is itself
 * audited.
 */
@Stateless
@DenyAll
public class AuditQueryService {
  /** Rows of one page at most. */
  public static final int PAGE = 100;

  @Inject AuditLog log;
  @Inject Audit audit;

  /**
   * One page of the rows that answer a question (アクセスログの照会).
   *
   * @param limit rows wanted, from 1 to {@link #PAGE}
   */
  @RolesAllowed(Functions.AUDIT)
  @Spec({"10.2-k", "10.2-n", "10.2-q"})
  public AuditPage find(AuditQuery query, int limit) {
    int wanted = Math.clamp(limit, 1, PAGE);
    if (query.subject() != null) enterListings();
    List<AuditRecord> rows = log.find(query, wanted + 1);
    boolean more = rows.size() > wanted;
    List<AuditRecord> page = more ? rows.subList(0, wanted) : rows;
    AuditEvent viewed =
        AuditEvent.of(AuditAction.AUDIT_VIEWED)
            .with(Function.AUDIT)
            .withCriteria(conditions(query), page.size());
    audit.record(query.subject() == null ? viewed : viewed.withTarget(query.subject()));
    return new AuditPage(page, more ? Optional.of(end(page)) : Optional.empty());
  }

  /** Checks that the rows of a span of time are as they were written (アクセスログの検証). */
  @RolesAllowed(Functions.AUDIT)
  public AuditVerification verify(Instant from, Instant to) {
    enterListings();
    AuditVerification result = log.verify(from, to);
    audit.record(
        AuditEvent.of(AuditAction.AUDIT_VERIFIED)
            .with(Function.AUDIT)
            .withCriteria("from=" + from + " to=" + to, result.changed().size())
            .withDetail("checked=" + result.checked()));
    return result;
  }

  /** Whoever was listed until now is found now. */
  private void enterListings() {
    boolean more = true;
    while (more) more = log.enterListings(true);
  }

  private static AuditCursor end(List<AuditRecord> page) {
    AuditRecord last = page.getLast();
    AuditEntry entry = last.entry();
    return new AuditCursor(entry.occurredAt(), last.id());
  }

  private static String conditions(AuditQuery query) {
    StringJoiner text = new StringJoiner(" ");
    if (query.subject() != null) text.add("subject=" + query.subject().digits());
    if (query.operator() != null) text.add("operator=" + query.operator());
    if (query.action() != null) text.add("action=" + query.action().code());
    if (query.result() != null) text.add("result=" + query.result());
    if (query.from() != null) text.add("from=" + query.from());
    if (query.to() != null) text.add("to=" + query.to());
    if (query.after() != null) text.add("after=" + query.after().text());
    return text.length() == 0 ? "all" : text.toString();
  }
}
