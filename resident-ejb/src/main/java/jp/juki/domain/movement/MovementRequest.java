package jp.juki.domain.movement;

import java.util.Optional;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;

/**
 * A movement as asked for (異動の申請内容): what a clerk took from the form, not yet decided.
 *
 * <p>A request is kept sealed while it is provisional (仮登録) and decided again when it is finalised
 * (本登録).
 */
public sealed interface MovementRequest
    permits MoveIn,
        MoveInFromAbroad,
        MoveWithin,
        MoveOut,
        SpecialMoveOut,
        MoveOutAbroad,
        Birth,
        Death,
        HeadChange,
        MoveInNotice,
        Cancellation {
  /** Which kind this is. */
  MovementKind kind();

  /** Basis and days. */
  Circumstances circumstances();

  /** What is kept in mind with the movement (留意事項): what the clerk typed, if nothing more. */
  default Optional<String> note() {
    return circumstances().note();
  }

  /** The persons of the register whose record the movement changes as subjects (異動者). */
  Set<AddresseeNumber> subjects();
}
