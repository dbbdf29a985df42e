package jp.juki.infrastructure.address;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jp.juki.domain.address.TownDictionary.Town;

/** Row of {@code town} (町字). */
@Entity
@Cacheable
@Table(name = "town")
public class TownRow {
  @Id
  @Column(name = "town_code")
  String code;

  @Column(name = "town_name")
  String name;

  @Column(name = "town_kana")
  String kana;

  @Column(name = "postal")
  String postalCode;

  /** For the persistence provider. */
  protected TownRow() {}

  TownRow(Town town) {
    code = town.code();
    name = town.name();
    kana = town.kana();
    postalCode = town.postalCode();
  }

  Town toTown() {
    return new Town(code, name, kana, postalCode);
  }
}
