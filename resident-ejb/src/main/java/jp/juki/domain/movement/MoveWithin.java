package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Move within the city (転居); another dwelling on the same lot is one too (4.1.2.1).
 *
 * <p>Source: 4.0.1, 4.0.2, 4.1.2.1.
 *
 * @param circumstances basis and days
 * @param subjects who moves: the whole household or some of its members
 * @param arrival the household after the movement
 * @param address the new address
 */
public record MoveWithin(
    Circumstances circumstances, Set<AddresseeNumber> subjects, Arrival arrival, Address address)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_WITHIN;
  }
}
