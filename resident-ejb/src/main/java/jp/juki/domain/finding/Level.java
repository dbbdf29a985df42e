package jp.juki.domain.finding;

import jp.juki.spec.Spec;

/** Weight of a finding: error (エラー) or alert (アラート), as clause 11.1 separates them. */
@Spec("11.1-c")
public enum Level {
  /** エラー: the act is impossible until the cause is gone. */
  ERROR,
  /** アラート: shown; the act may go on once it has been acknowledged. */
  ALERT
}
