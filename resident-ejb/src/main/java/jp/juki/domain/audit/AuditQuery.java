package jp.juki.domain.audit;

import java.time.Instant;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Auditor's question (アクセスログの検索条件): who, whom, when and what; each part may be null.
 *
 * @param subject person whose record was touched (処理対象者)
 * @param operator account that acted (操作者ID)
 * @param action kind of act (操作の種類)
 * @param result how it ended (結果)
 * @param from earliest moment, included
 * @param to latest moment, excluded
 * @param after where the former page ended
 */
public record AuditQuery(
    AddresseeNumber subject,
    String operator,
    AuditAction action,
    AuditResult result,
    Instant from,
    Instant to,
    AuditCursor after) {

  /** The same question, from where a page ended. */
  public AuditQuery after(AuditCursor end) {
    return new AuditQuery(subject, operator, action, result, from, to, end);
  }
}
