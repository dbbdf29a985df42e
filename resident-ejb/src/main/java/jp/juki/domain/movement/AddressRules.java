package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.register.Name;

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
    findings.addAll(Name.letterFindings(address.lot(), "address.lot"));
    address
        .building()
        .ifPresent(name -> findings.addAll(Name.letterFindings(name, "address.building")));
  }

  /** A place in Japan is no place abroad, and one in this city asks for a move within it. */
  static void domestic(Place place, String item, Findings findings) {
    findings.addIf(place.country().isPresent(), PLACE_OF_OTHER_KIND, item);
    findings.addIf(inOwnCity(place), PLACE_IN_OWN_CITY, item);
    findings.addAll(Name.letterFindings(place.text(), item));
  }

  /** A place abroad lies in no municipality. */
  static void abroad(Place place, String item, Findings findings) {
    findings.addIf(place.municipalityCode().isPresent(), PLACE_OF_OTHER_KIND, item);
    findings.addAll(Name.letterFindings(place.text(), item));
  }

  private static boolean inOwnCity(Place place) {
    return place.municipalityCode().filter(MunicipalityCode.OWN::equals).isPresent()
        || place.text().startsWith(Address.CITY);
  }
}
