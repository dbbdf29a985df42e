package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Acceptance of a move-in notice (転入通知の受理): another municipality tells where and since when persons
 * live there who moved out of this one or were removed ex officio.
 *
 * <p>Its effective day is the confirmed day of the move (転出年月日・確定).
 *
 * <p>Source: 4.1.3.1.1; 住民基本台帳法 art. 9(1).
 *
 * @param circumstances basis and days
 * @param subjects whom the notice is about
 * @param destination where they live now (転出先住所・確定)
 * @param receivedOn 転入通知年月日, or empty while it has not been entered
 */
public record MoveInNotice(
    Circumstances circumstances,
    Set<AddresseeNumber> subjects,
    Place destination,
    Optional<LocalDate> receivedOn)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_IN_NOTICE;
  }
}
