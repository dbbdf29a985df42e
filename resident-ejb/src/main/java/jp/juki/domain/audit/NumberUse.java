package jp.juki.domain.audit;

/** Whether the act touched a 個人番号 (個人番号へのアクセス有無, 10.2); the name is the persistent code. */
public enum NumberUse {
  /** なし */
  NONE,
  /** 伏字で表示 */
  MASKED,
  /** 検索の条件に使用 */
  SEARCHED,
  /** 表示 */
  SHOWN,
  /** 印字 */
  PRINTED
}
