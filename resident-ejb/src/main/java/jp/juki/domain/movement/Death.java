package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Death (死亡). There is no choice of presumed death and no cause.
 *
 * <p>Source: 4.2.2.1.
 *
 * @param circumstances basis and days; the effective day is the death
 * @param subjects who died
 */
public record Death(Circumstances circumstances, Set<AddresseeNumber> subjects)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.DEATH;
  }
}
