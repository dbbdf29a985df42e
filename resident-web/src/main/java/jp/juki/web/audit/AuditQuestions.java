package jp.juki.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.web.entry.Reading;

/** Reads an auditor's question (照会条件の読取り). */
final class AuditQuestions {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private AuditQuestions() {}

  /** The query of a question; the last day counts whole. */
  static Outcome<AuditQuery> read(Question question, Map<String, String> text) {
    Reading reading = new Reading();
    AddresseeNumber subject =
        question == Question.PERSON
            ? reading.required("subject", text.get("subject"), AddresseeNumber::parse)
            : null;
    String operator =
        question == Question.OPERATOR ? reading.text("operator", text.get("operator")) : null;
    Optional<LocalDate> from = reading.maybeDay("from", text.get("from"));
    Optional<LocalDate> to = reading.maybeDay("to", text.get("to"));
    if (question == Question.TIME && from.isEmpty())
      reading.note(FindingCode.VALUE_MISSING, "from");
    if (question == Question.TIME && to.isEmpty()) reading.note(FindingCode.VALUE_MISSING, "to");
    AuditAction action =
        Optional.ofNullable(text.get("action")).flatMap(AuditAction::find).orElse(null);
    return reading.finish(
        () ->
            new AuditQuery(
                subject,
                operator == null ? null : operator.strip(),
                action,
                null,
                from.map(AuditQuestions::start).orElse(null),
                to.map(day -> start(day.plusDays(1))).orElse(null),
                null));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(TOKYO).toInstant();
  }
}
