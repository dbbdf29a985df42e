package jp.juki.application.movement;

import java.util.EnumSet;
import java.util.Set;
import jp.juki.domain.access.Function;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;

/** Which functions a request needs (異動ごとの権限). */
final class MovementRights {
  private MovementRights() {}

  /** The function of the kind. */
  static Function of(MovementRequest request) {
    return switch (request.kind()) {
      case MOVE_IN, MOVE_IN_FROM_ABROAD -> Function.MOVE_IN;
      case MOVE_WITHIN -> Function.MOVE_WITHIN;
      case MOVE_OUT, MOVE_OUT_SPECIAL, MOVE_OUT_ABROAD, MOVE_IN_NOTICE -> Function.MOVE_OUT;
      case BIRTH -> Function.BIRTH;
      case DEATH -> Function.DEATH;
      case HEAD_CHANGE -> Function.HOUSEHOLD_CHANGE;
      case CANCELLATION -> Function.CANCEL_MOVEMENT;
    };
  }

  /** Every function that the caller must hold. */
  @Spec("10.3-k")
  static Set<Function> needed(MovementRequest request) {
    Set<Function> needed = EnumSet.of(of(request));
    if (request.circumstances().basis() != Basis.NOTIFICATION) needed.add(Function.EX_OFFICIO);
    return needed;
  }
}
