package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Cancellation of a movement (異動の取消し): adds a version that restores what was before.
 *
 * <p>Its effective day is that of the movement it takes back.
 *
 * <p>Source: 4.6.0.1.
 *
 * @param circumstances basis and days
 * @param movementId the movement to take back
 * @param subjects the persons for whom it is taken back: all of its persons or some
 */
public record Cancellation(
    Circumstances circumstances, long movementId, Set<AddresseeNumber> subjects)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.CANCELLATION;
  }
}
