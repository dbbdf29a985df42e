package jp.juki.domain.movement;

import java.util.Set;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Move-out that uses the special move-in (特例転入を利用した転出): the destination gets the data of the
 * move-out certificate over the network, and the movers need no paper.
 *
 * <p>It is a kind of its own and never made of an ordinary move-out. Source: 4.1.3.0.4; 住民基本台帳法
 * art. 24-2.
 *
 * @param circumstances basis and days
 * @param subjects who moves out: the whole household or some of its members
 * @param destination 転出先住所（予定）; the municipality alone is enough
 */
public record SpecialMoveOut(
    Circumstances circumstances, Set<AddresseeNumber> subjects, Place destination)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_OUT_SPECIAL;
  }
}
