package jp.juki.rest.audit;

import java.util.List;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditSubject;

/** One row of the audit (アクセスログの1件) as auditors' programs read it. */
public record AuditEventJson(
    long id,
    String occurredAt,
    String stream,
    String action,
    String actionName,
    String result,
    String operator,
    String operatorName,
    String office,
    boolean secondFactor,
    String terminal,
    String purpose,
    String receipt,
    String function,
    String screen,
    String individualNumber,
    String criteria,
    Integer hits,
    String record,
    String form,
    Integer copies,
    String issueNumber,
    String findings,
    String detail,
    String correlation,
    List<SubjectJson> subjects) {

  /** A person whose record was touched: {@code TARGET}, {@code LISTED} or {@code INCIDENTAL}. */
  public record SubjectJson(String addresseeNumber, String relation) {
    static SubjectJson from(AuditSubject subject) {
      return new SubjectJson(subject.addressee().digits(), subject.relation().name());
    }
  }

  /** A stored row. */
  static AuditEventJson from(AuditRecord row) {
    AuditEntry entry = row.entry();
    AuditEvent event = entry.event();
    return new AuditEventJson(
        row.id(),
        entry.occurredAt().toString(),
        event.action().stream().name(),
        event.action().code(),
        event.action().japanese(),
        event.result().name(),
        entry.operator(),
        entry.operatorName(),
        entry.office(),
        entry.secondFactor(),
        entry.terminal(),
        entry.purpose() == null ? null : entry.purpose().code(),
        entry.purpose() == null ? null : entry.purpose().receiptNumber(),
        event.function() == null ? null : event.function().code(),
        entry.screen(),
        event.numberUse().name(),
        event.criteria(),
        event.hits(),
        event.recordRef(),
        event.form(),
        event.copies(),
        event.issueNumber(),
        event.findings(),
        event.detail(),
        entry.correlation(),
        event.subjects().stream().map(SubjectJson::from).toList());
  }
}
