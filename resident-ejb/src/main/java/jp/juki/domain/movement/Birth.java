package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/**
 * Birth (出生). The child joins a household at its address; 転入前住所 stays blank.
 *
 * <p>Source: 4.2.1.2.
 *
 * @param circumstances basis and days; the effective day is the birth
 * @param household the household that the child joins
 * @param child the child; never a re-entry
 */
public record Birth(Circumstances circumstances, HouseholdNumber household, Newcomer child)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.BIRTH;
  }

  /** Nobody of the register: the child is new. */
  @Override
  public Set<AddresseeNumber> subjects() {
    return Set.of();
  }
}
