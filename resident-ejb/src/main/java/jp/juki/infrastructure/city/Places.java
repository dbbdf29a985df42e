package jp.juki.infrastructure.city;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.infrastructure.batch.Masters;

/** Made-up addresses (住所) in the city's real towns, and places elsewhere. */
final class Places {
  private final List<String[]> towns = Masters.read("towns.tsv");
  private final List<String[]> elsewhere = Masters.read("elsewhere.tsv");
  private final List<String[]> buildings = Masters.read("buildings.tsv");

  Address address(Dice dice) {
    String[] town = dice.of(towns);
    Optional<String> building =
        dice.chance(0.5)
            ? Optional.of(
                dice.of(buildings)[0] + " " + dice.between(1, 9) + "0" + dice.between(1, 9))
            : Optional.empty();
    String lot = dice.between(1, 28) + "番" + dice.between(1, 40) + "号";
    return new Address(town[0], town[1], wide(lot), building.map(Places::wide), town[3]);
  }

  Place elsewhere(Dice dice) {
    String[] row = dice.of(elsewhere);
    String lot = dice.between(1, 30) + "番" + dice.between(1, 40) + "号";
    return Place.in(new MunicipalityCode(row[0]), row[1] + wide(lot));
  }

  /** 本籍: in the city or elsewhere. */
  String domicile(Dice dice) {
    if (dice.chance(0.4)) {
      return Municipality.OWN.fullName() + dice.of(towns)[1] + wide(dice.between(1, 900) + "番地");
    }
    return dice.of(elsewhere)[1] + wide(dice.between(1, 900) + "番地");
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder(text.length());
    for (char letter : text.toCharArray()) {
      wide.append(
          letter == ' ' ? '　' : letter >= '!' && letter <= '~' ? (char) (letter + 0xFEE0) : letter);
    }
    return wide.toString();
  }
}
