package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Municipalities;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary;

/** Rules about addresses (住所・転入前住所・転出先). */
final class AddressRules {
  private AddressRules() {}

  /** An address lies in a town of the dictionary and is written with listed letters. */
  static void inCity(Address address, TownDictionary towns, Findings findings) {
    Optional<TownDictionary.Town> town = towns.find(address.townCode());
    findings.addIf(town.isEmpty(), TOWN_UNKNOWN, "address.townCode");
    town.ifPresent(
        known -> {
          findings.addIf(!known.name().equals(address.town()), TOWN_NAME_DIFFERS, "address.town");
          findings.addIf(
              !known.postalCode().equals(address.postalCode()),
              POSTAL_CODE_DIFFERS,
              "address.postalCode");
        });
    TextRules.written(address.lot(), TextRules.LOT, "address.lot", findings);
    TextRules.written(address.building(), TextRules.PLACE, "address.building", findings);
  }

  /** A place in Japan is no place abroad, and one in this city asks for a move within it. */
  static void domestic(Place place, String item, Findings findings) {
    findings.addIf(place.country().isPresent(), PLACE_OF_OTHER_KIND, item);
    findings.addIf(inOwnCity(place), PLACE_IN_OWN_CITY, item);
    findings.addIf(inOtherMunicipality(place), MUNICIPALITY_DIFFERS, item);
    TextRules.written(place.text(), TextRules.PLACE, item, findings);
  }

  /** A place where somebody was registered lies in Japan, this city included. */
  static void registered(Place place, String item, Findings findings) {
    findings.addIf(place.country().isPresent(), PLACE_OF_OTHER_KIND, item);
    findings.addIf(inOtherMunicipality(place), MUNICIPALITY_DIFFERS, item);
    TextRules.written(place.text(), TextRules.PLACE, item, findings);
  }

  /** A place abroad lies in no municipality. */
  static void abroad(Place place, String item, Findings findings) {
    findings.addIf(place.municipalityCode().isPresent(), PLACE_OF_OTHER_KIND, item);
    TextRules.written(place.text(), TextRules.PLACE, item, findings);
    place.country().ifPresent(name -> TextRules.shorter(name, TextRules.LOT, item, findings));
  }

  /**
   * Whether the text names another municipality than the code; a wrong code misleads a notice. The
   * code of a designated city is right for its wards.
   */
  private static boolean inOtherMunicipality(Place place) {
    Optional<Municipality> coded = place.municipalityCode().flatMap(Municipalities::find);
    return Municipalities.of(place.text())
        .filter(named -> coded.isPresent())
        .filter(named -> !named.fullName().startsWith(coded.get().fullName()))
        .isPresent();
  }

  private static boolean inOwnCity(Place place) {
    return place.municipalityCode().filter(Municipality.OWN.code()::equals).isPresent()
        || place.text().startsWith(Municipality.OWN.fullName());
  }
}
