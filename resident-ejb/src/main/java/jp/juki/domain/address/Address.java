package jp.juki.domain.address;

import java.util.Objects;
import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * An address in this city (住所), the building name (方書) included.
 *
 * @param townCode the seven digits of the town dictionary (町字コード), not null
 * @param town the town as printed (町字), such as 荒川一丁目, not blank
 * @param lot the lot or house number as printed (番地号), such as 1番1号, not blank
 * @param building the building and room (方書), or empty
 * @param postalCode seven digits (郵便番号), not null
 *     <p>Source: 1.1.1, 1.1.17, 1.3.3, 1.3.4.
 */
@Spec({"1.1.1-h", "1.1.17-a"})
public record Address(
    String townCode, String town, String lot, Optional<String> building, String postalCode) {
  /**
   * @throws IllegalArgumentException if a code is malformed or a part is blank
   */
  public Address {
    Objects.requireNonNull(building, "building");
    if (!townCode.matches("[0-9]{7}") || !postalCode.matches("[0-9]{7}")) {
      throw new IllegalArgumentException("malformed town or postal code");
    }
    if (town.isBlank() || lot.isBlank() || building.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("blank part of an address");
    }
  }

  /** The address without the building, from the prefecture on, as certificates print it. */
  public String place() {
    return Municipality.OWN.fullName() + town + lot;
  }

  /** The whole address as certificates print it; the building (方書) is always part of it (5.4). */
  public String full() {
    return building.map(name -> place() + "　" + name).orElseGet(this::place);
  }

  /** Whether town and lot are the same, whatever the building. */
  public boolean sameLot(Address other) {
    return townCode.equals(other.townCode) && lot.equals(other.lot);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Address[masked]";
  }
}
