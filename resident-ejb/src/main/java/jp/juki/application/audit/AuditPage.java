package jp.juki.application.audit;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditRecord;

/**
 * Part of an answer to an auditor (アクセスログの一覧の1頁), newest first.
 *
 * @param rows the rows
 * @param next where the next page begins, empty at the end
 */
public record AuditPage(List<AuditRecord> rows, Optional<AuditCursor> next) {}
