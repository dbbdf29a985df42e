package jp.juki.domain.finding;

/** Weight of a finding: error (エラー) or alert (アラート), as clause 11.1 separates them. */
public enum Level {
  /** エラー: the act is impossible until the cause is gone. */
  ERROR,
  /** アラート: shown; the act may go on once it has been acknowledged. */
  ALERT
}
