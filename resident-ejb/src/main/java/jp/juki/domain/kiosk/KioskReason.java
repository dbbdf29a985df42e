package jp.juki.domain.kiosk;

/**
 * Internal reason of a refusal at a kiosk (不交付の内部理由): kept in the audit, never in an answer. The
 * name is the persistent code.
 */
public enum KioskReason {
  /** 電子証明書が未登録: no card has this serial. */
  CARD_UNKNOWN,
  /** 他市区町村宛て: the message is for another city. */
  OTHER_MUNICIPALITY,
  /** 有効開始前. */
  CARD_NOT_YET_VALID,
  /** 有効満了. */
  CARD_EXPIRED,
  /** 失効: the certificate's issuer does not call it good. */
  CARD_NOT_GOOD,
  /** 15歳未満. */
  UNDER_FIFTEEN,
  /** 台帳にない: the holder has no record. */
  HOLDER_UNKNOWN,
  /** 除票・転入前: the holder is no resident on the day. */
  HOLDER_NOT_RESIDENT,
  /** 異動予定: somebody of the household has a movement ahead, such as a planned move-out. */
  MOVEMENT_AHEAD,
  /** 作成不可: a letter without a glyph, a text that cannot fit, or another refusal of the form. */
  NOT_PRINTABLE,
  /** 時間外. */
  CLOSED,
  /** 停止中. */
  STOPPED,
  /** 対象者の参照が不正: a reference that this session did not give out. */
  MEMBER_REFERENCE_UNKNOWN,
  /** 選択の誤り. */
  CHOICE,
  /** 部数超過. */
  COPIES,
  /** 手数料の相違. */
  FEE,
  /** 同じ鍵で内容が異なる. */
  KEY_REUSED,
  /** 状態の相違. */
  STATE,
  /** 期限切れ. */
  TIME_OUT,
  /** 並行する要求が先行: another request was first. */
  RACE_LOST,
  /** 受信内容の相違: what arrived is not what was sent. */
  HASH_DIFFERS,
  /** 台帳の変更: the household changed after it was shown. */
  HOUSEHOLD_CHANGED,
  /** 印刷の中断: the machine stopped before the last sheet. */
  PRINTING_BROKE_OFF,
  /** 残り時間不足. */
  DEADLINE,
  /** 紐付けの相違: document and application do not belong together. */
  BINDING_DIFFERS
}
