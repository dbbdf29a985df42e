package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Move-out to another municipality (国内転出). The effective day may lie ahead: it is the planned day
 * (転出予定年月日).
 *
 * <p>Source: 1.1.5, 4.1.3.0.1, 4.1.3.0.2.
 *
 * @param circumstances basis and days
 * @param subjects who moves out: the whole household or some of its members
 * @param destination 転出先住所（予定）; the municipality alone is enough
 */
public record MoveOut(Circumstances circumstances, Set<AddresseeNumber> subjects, Place destination)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_OUT;
  }
}
