package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Move-out abroad (国外転出).
 *
 * <p>Source: 1.1.5, 4.1.3.0.1, 4.1.3.0.2.
 *
 * @param circumstances basis and days
 * @param subjects who moves out: the whole household or some of its members
 * @param destination the place abroad (国外住所)
 */
public record MoveOutAbroad(
    Circumstances circumstances, Set<AddresseeNumber> subjects, Place destination)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_OUT_ABROAD;
  }
}
