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
 * <p>Source: 4.1.1.1 to 4.1.1.4.
 *
 * @param circumstances basis and days
 * @param newcomers who moves in, at least one
 * @param arrival the household after the movement
 * @param address the address in this city (住所)
 * @param previousPlace 転入前住所; of several skipped addresses the latest, without the words that mark
 *     it
 * @param previousHead head of the previous household (転入前の世帯主), or empty
 * @param unnotified whether that address was never notified (未届転入)
 * @param lastRegisteredPlace the address that was registered last (最終登録住所地), or empty
 * @param received 受信番号 of the data that take the place of a certificate (特例転入), or empty
 */
public record MoveIn(
    Circumstances circumstances,
    List<Newcomer> newcomers,
    Arrival arrival,
    Address address,
    Place previousPlace,
    Optional<String> previousHead,
    boolean unnotified,
    Optional<Place> lastRegisteredPlace,
    Optional<Long> received)
    implements MovementRequest {
  /** A mark typed behind the place means the same as {@code unnotified}. */
  public MoveIn {
    unnotified = unnotified || UnnotifiedMoveIn.marked(previousPlace);
    previousPlace = UnnotifiedMoveIn.plain(previousPlace);
  }

  /** A move-in with a certificate on paper (転出証明書). */
  public MoveIn(
      Circumstances circumstances,
      List<Newcomer> newcomers,
      Arrival arrival,
      Address address,
      Place previousPlace,
      Optional<String> previousHead,
      boolean unnotified,
      Optional<Place> lastRegisteredPlace) {
    this(
        circumstances,
        newcomers,
        arrival,
        address,
        previousPlace,
        previousHead,
        unnotified,
        lastRegisteredPlace,
        Optional.empty());
  }

  @Override
  public MovementKind kind() {
    return MovementKind.MOVE_IN;
  }

  /** 転入前住所 as the record reads it. */
  Place recordedPlace() {
    return unnotified ? UnnotifiedMoveIn.skipped(previousPlace) : previousPlace;
  }

  @Override
  public Optional<String> note() {
    return unnotified
        ? Optional.of(UnnotifiedMoveIn.note(previousPlace, circumstances.note()))
        : circumstances.note();
  }

  /** The removed records whose persons come back. */
  @Override
  public Set<AddresseeNumber> subjects() {
    return newcomers.stream()
        .flatMap(newcomer -> newcomer.reentry().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
