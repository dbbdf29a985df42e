package jp.juki.domain.audit;

/** Kind of log that clause 10.2 lists (ログの種類). */
public enum AuditStream {
  /** 操作ログ */
  OPERATION,
  /** 認証ログ */
  AUTHENTICATION,
  /** イベントログ */
  EVENT,
  /** 印刷ログ */
  PRINT,
  /** 設定変更ログ */
  SETTING,
  /** エラーログ */
  ERROR
}
