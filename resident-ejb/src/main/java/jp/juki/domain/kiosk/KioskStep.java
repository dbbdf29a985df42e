package jp.juki.domain.kiosk;

/**
 * Step of an issue at a kiosk (コンビニ交付の状態遷移); {@link KioskState#after} says where it leads. The name
 * is the persistent code.
 */
public enum KioskStep {
  /** 選択肢の提示: the choices were shown. */
  QUOTE,
  /** 申請: the resident chose. */
  APPLY,
  /** 審査: the resident may have it. */
  CHECK,
  /** 作成: the document was drawn. */
  RENDER,
  /** 検証: the document was read back. */
  VERIFY,
  /** 封緘: the document was bound to the application. */
  SEAL,
  /** 送信: a document left. */
  DELIVER,
  /** 一部受信: one of several documents arrived unchanged. */
  RECEIVE_PART,
  /** 受信: every document arrived unchanged. */
  RECEIVE,
  /** 入金: the fee was paid. */
  PAY,
  /** 印刷開始: the kiosk prints. */
  PRINT,
  /** 完了: everything was printed. */
  COMPLETE,
  /** 不交付: the resident may not have it. */
  REJECT,
  /** 取消し: the resident gave up. */
  CANCEL,
  /** 期限切れ: nothing came in time, and nothing was paid. */
  EXPIRE,
  /** 失敗: the machine could not go on. */
  FAIL,
  /** 不明: nothing came in time after the payment. */
  PARK,
  /** 照合（印刷済み）: reconciliation found it printed. */
  FIND_PRINTED,
  /** 照合（無効）: reconciliation found it not printed. */
  VOID
}
