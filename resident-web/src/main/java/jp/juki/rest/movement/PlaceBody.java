package jp.juki.rest.movement;

import java.util.Optional;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;

/** A place outside the city in JSON (市外の住所). */
final class PlaceBody {
  private PlaceBody() {}

  /** A place that must be there; empty if something is wrong, which the body has noted. */
  static Optional<Place> need(MovementBody body, String name) {
    return read(body, name, body.needObject(name));
  }

  /** A place that may be left out. */
  static Optional<Place> maybe(MovementBody body, String name) {
    return body.object(name).flatMap(place -> read(body, name, place));
  }

  private static Optional<Place> read(MovementBody body, String name, MovementBody place) {
    String text = place.need("text");
    Optional<MunicipalityCode> municipality =
        place.value("municipalityCode", MunicipalityCode::parse);
    Optional<String> postalCode = place.text("postalCode");
    Optional<String> country = place.text("country");
    return body.build(
        name,
        () ->
            country.isPresent()
                ? new Place(municipality, text, postalCode, country)
                : Place.inJapan(municipality, text, postalCode));
  }
}
