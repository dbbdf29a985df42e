package jp.juki.domain.movement;

import jp.juki.domain.register.Basis;
import jp.juki.domain.register.MovementReason;
import jp.juki.spec.Spec;

/**
 * Kind of movement that can be asked for (異動の種類). The names are those of the REST interface; a kind
 * is one request class, one policy and one page fragment.
 */
public enum MovementKind {
  MOVE_IN("国内転入", MovementReason.MOVE_IN),
  MOVE_IN_FROM_ABROAD("国外転入等", MovementReason.MOVE_IN_FROM_ABROAD),
  MOVE_WITHIN("転居", MovementReason.MOVE_WITHIN),
  MOVE_OUT("国内転出", MovementReason.MOVE_OUT),
  MOVE_OUT_SPECIAL("国内転出（特例転入の利用）", MovementReason.MOVE_OUT),
  MOVE_OUT_ABROAD("国外転出", MovementReason.MOVE_OUT_ABROAD),
  BIRTH("出生", MovementReason.BIRTH),
  DEATH("死亡", MovementReason.DEATH),
  HEAD_CHANGE("世帯主変更", MovementReason.HEAD_CHANGE),
  MOVE_IN_NOTICE("転入通知の受理", MovementReason.CORRECTION_EX_OFFICIO),
  CANCELLATION("異動の取消し", MovementReason.CANCELLATION_NEUTRAL);

  private final String text;
  private final MovementReason reason;

  MovementKind(String text, MovementReason reason) {
    this.text = text;
    this.reason = reason;
  }

  /** The words as shown. */
  public String text() {
    return text;
  }

  /** Whether movements of this kind come to this register from the family register (戸籍). */
  @Spec("4.2.0.4-a")
  public boolean ofFamilyRegister() {
    return this == BIRTH || this == DEATH;
  }

  /** What an entry of this kind is usually based on (通例の根拠). */
  public Basis usualBasis() {
    return ofFamilyRegister() || this == MOVE_IN_NOTICE ? Basis.EX_OFFICIO : Basis.NOTIFICATION;
  }

  /**
   * The reason recorded for the subjects (異動事由). A cancellation decides per person between the
   * three reasons of cancelling.
   */
  public MovementReason reason() {
    return reason;
  }
}
