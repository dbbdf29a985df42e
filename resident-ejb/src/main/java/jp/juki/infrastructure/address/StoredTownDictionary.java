package jp.juki.infrastructure.address;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.characters.Kana;

/**
 * The town dictionary in the database (住所辞書の保管): a session bean, because edges read it too and the
 * entity manager is at hand inside a session bean only.
 */
@Stateless
@LocalBean
@Local(TownDictionary.class)
public class StoredTownDictionary implements TownDictionary {
  static final String SQL_STARTING_WITH =
      "SELECT town_code, town_name, town_kana, postal FROM town"
          + " WHERE town_name LIKE ? ESCAPE '!' OR town_kana LIKE ? ESCAPE '!'"
          + " OR postal LIKE ? ESCAPE '!' ORDER BY town_kana, town_code"
          + " OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";

  @PersistenceContext EntityManager entities;

  @Override
  public Optional<Town> find(String townCode) {
    return Optional.ofNullable(entities.find(TownRow.class, townCode)).map(TownRow::toTown);
  }

  @Override
  public List<Town> startingWith(String text, int limit) {
    String start = start(text);
    List<?> rows =
        entities
            .createNativeQuery(SQL_STARTING_WITH, TownRow.class)
            .setParameter(1, start)
            .setParameter(2, start)
            .setParameter(3, start)
            .setParameter(4, limit)
            .getResultList();
    return rows.stream().map(row -> ((TownRow) row).toTown()).toList();
  }

  /** Enters towns (住所辞書の取込み); one with the same code is replaced. */
  public void put(Collection<Town> towns) {
    towns.forEach(town -> entities.merge(new TownRow(town)));
    entities.flush();
  }

  /** Katakana for hiragana, digits for a postal code with its hyphen. */
  private static String start(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    if (plain.matches("〒?[0-9]{3}-?[0-9]{0,4}")) plain = plain.replaceAll("[^0-9]", "");
    return Kana.katakana(plain).replaceAll("[!%_]", "!$0") + '%';
  }
}
