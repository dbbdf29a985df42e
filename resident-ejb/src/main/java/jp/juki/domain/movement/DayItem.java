package jp.juki.domain.movement;

import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;

/**
 * A day that a movement carries besides 異動日, according to its basis (届出日・申出日・戸籍届出・通知日). Each is
 * asked for with today to begin with.
 *
 * <p>Source: 4.1.0.2, 4.2.0.4, 4.2.0.5.
 */
public enum DayItem {
  /** 届出日. */
  NOTIFIED("notifiedOn"),
  /** 申出日. */
  OFFERED("offeredOn"),
  /** 戸籍届出・通知日. */
  NOTICED("noticedOn");

  private final String key;

  DayItem(String key) {
    this.key = key;
  }

  /** The key of the item, as in findings. */
  public String key() {
    return key;
  }

  /** Whether a movement of this kind and basis carries this day. */
  @Spec({"4.1.0.2-a", "4.2.0.4-a", "4.2.0.5-b"})
  public boolean belongsTo(MovementKind kind, Basis basis) {
    return switch (this) {
      case NOTIFIED -> basis == Basis.NOTIFICATION;
      case OFFERED -> basis == Basis.OFFER;
      case NOTICED -> basis == Basis.EX_OFFICIO && kind.ofFamilyRegister();
    };
  }
}
