package jp.juki.domain.audit;

import java.time.Instant;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.spec.Spec;

/**
 * One row of the audit (アクセスログの1件): an act with who, when, where and why.
 *
 * @param occurredAt moment in UTC, to the microsecond
 * @param operator account id, or null before sign-in
 * @param operatorName name at that time, or null
 * @param office office code, or null
 * @param secondFactor whether the operator signed in with two factors
 * @param terminal terminal code or network address, or null
 * @param purpose purpose and receipt number, or null
 * @param screen screen or address, or null
 * @param correlation id that joins the rows and log lines of one request, or null
 * @param event the act
 */
@Spec("10.2-c")
public record AuditEntry(
    Instant occurredAt,
    String operator,
    String operatorName,
    String office,
    boolean secondFactor,
    String terminal,
    PurposeOfUse purpose,
    String screen,
    String correlation,
    AuditEvent event) {}
