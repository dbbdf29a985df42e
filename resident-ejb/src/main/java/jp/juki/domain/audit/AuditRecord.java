package jp.juki.domain.audit;

/**
 * Stored row of the audit (保管されたアクセスログ).
 *
 * @param id number of the row; it says nothing about order
 * @param entry what it holds
 */
public record AuditRecord(long id, AuditEntry entry) {}
