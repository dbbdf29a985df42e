package jp.juki.domain.kiosk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.juki.spec.Spec;

/**
 * State of an issue at a kiosk (コンビニ交付の状態). Nothing but {@link #after} leads from one to another;
 * the name is the persistent code.
 */
@Spec("7.2.5-a")
public enum KioskState {
  /** 開始: the card was accepted. */
  OPENED,
  /** 選択肢提示済み. */
  QUOTED,
  /** 申請済み. */
  APPLIED,
  /** 審査済み. */
  CHECKED,
  /** 作成済み. */
  RENDERED,
  /** 検証済み. */
  VERIFIED,
  /** 封緘済み. */
  SEALED,
  /** 送信済み. */
  DELIVERED,
  /** 受信確認済み. */
  RECEIVED_OK,
  /** 入金済み. */
  PAID,
  /** 印刷中. */
  PRINTING,
  /** 完了. */
  COMPLETED,
  /** 不交付. */
  REJECTED,
  /** 取消し. */
  CANCELLED,
  /** 期限切れ. */
  EXPIRED,
  /** 入金前の失敗. */
  FAILED_BEFORE_PAY,
  /** 入金後の失敗. */
  FAILED_AFTER_PAY,
  /** 無効. */
  VOIDED,
  /** 不明: only reconciliation leads on. */
  UNKNOWN;

  private static final Set<KioskState> UNPAID =
      EnumSet.of(APPLIED, CHECKED, RENDERED, VERIFIED, SEALED, DELIVERED, RECEIVED_OK);
  private static final Set<KioskState> PRINTABLE = EnumSet.of(PAID, PRINTING);

  /** The state that a step leads to, or empty if the step is not possible from here. */
  public Optional<KioskState> after(KioskStep step) {
    return switch (step) {
      case QUOTE -> when(this == OPENED || this == QUOTED, QUOTED);
      case APPLY -> when(this == QUOTED, APPLIED);
      case CHECK -> when(this == APPLIED, CHECKED);
      case RENDER -> when(this == CHECKED, RENDERED);
      case VERIFY -> when(this == RENDERED, VERIFIED);
      case SEAL -> when(this == VERIFIED, SEALED);
      case DELIVER -> when(this == SEALED || this == DELIVERED, DELIVERED);
      case RECEIVE_PART -> when(this == DELIVERED, DELIVERED);
      case RECEIVE -> when(this == DELIVERED, RECEIVED_OK);
      case PAY -> when(this == RECEIVED_OK, PAID);
      case PRINT -> when(this == PAID, PRINTING);
      case COMPLETE -> when(this == PRINTING, COMPLETED);
      case REJECT -> when(this == APPLIED || this == CHECKED, REJECTED);
      case CANCEL -> when(UNPAID.contains(this), CANCELLED);
      case EXPIRE -> when(UNPAID.contains(this), EXPIRED);
      case FAIL ->
          UNPAID.contains(this)
              ? Optional.of(FAILED_BEFORE_PAY)
              : when(PRINTABLE.contains(this), FAILED_AFTER_PAY);
      case PARK -> when(PRINTABLE.contains(this), UNKNOWN);
      case FIND_PRINTED -> when(this == UNKNOWN, COMPLETED);
      case VOID -> when(this == UNKNOWN, VOIDED);
    };
  }

  /** Whether a document may leave in this state. */
  public boolean deliverable() {
    return this == SEALED || this == DELIVERED;
  }

  /** Whether an application in this state still waits for something in time. */
  public boolean waiting() {
    return UNPAID.contains(this) || PRINTABLE.contains(this);
  }

  /** The step that time running out means here, or empty if nothing waits. */
  public Optional<KioskStep> timeout() {
    if (!waiting()) return Optional.empty();
    return Optional.of(UNPAID.contains(this) ? KioskStep.EXPIRE : KioskStep.PARK);
  }

  private static Optional<KioskState> when(boolean possible, KioskState next) {
    return possible ? Optional.of(next) : Optional.empty();
  }
}
