package jp.juki.domain.movement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Move-in from another municipality (国内転入).
 *
 * <p>Source: 4.1.1.1, 4.1.1.2.
 *
 * @param circumstances basis and days
 * @param newcomers who moves in, at least one
 * @param arrival the household after the movement
 * @param address the address in this city (住所)
 * @param previousPlace 転入前住所
 * @param previousHead head of the previous household (転入前の世帯主), or empty
 */
public record MoveIn(
    Circumstances circumstances,
    List<Newcomer> newcomers,
    Arrival arrival,
    Address address,
    Place previousPlace,
    Optional<String> previousHead)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_IN;
  }

  /** The removed records whose persons come back. */
  @Override
  public Set<AddresseeNumber> subjects() {
    return newcomers.stream()
        .flatMap(newcomer -> newcomer.reentry().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
