package jp.juki.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord.Person;
import jp.juki.domain.search.BirthRange;
import jp.juki.domain.search.SearchKey;
import jp.juki.infrastructure.register.Projection;
import jp.juki.spec.Spec;

/**
 * Writes the search keys of persons (検索キーの作成): one row for each form of name and each address that
 * any version of the record has, so that past ones are found too.
 */
@ApplicationScoped
@Spec("2.1.3-l")
public class SearchKeys implements Projection {
  static final String SQL_DELETE_NAMES = "DELETE FROM name_key WHERE addressee_number = ?";
  static final String SQL_NAMES =
      "SELECT kind, full_key, birth FROM name_key WHERE addressee_number = ?";
  static final String SQL_DELETE_SUFFIX =
      "DELETE FROM name_suffix WHERE kind = ? AND suffix_key = ? AND birth = ?"
          + " AND addressee_number = ?";
  static final String SQL_DELETE_ADDRESSES = "DELETE FROM address_key WHERE addressee_number = ?";
  static final String SQL_CLEAR_NAMES = "DELETE FROM name_key";
  static final String SQL_CLEAR_SUFFIXES = "DELETE FROM name_suffix";
  static final String SQL_CLEAR_ADDRESSES = "DELETE FROM address_key";
  static final String SQL_INSERT_NAME =
      "INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key,"
          + " given_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_INSERT_SUFFIX =
      "INSERT INTO name_suffix (kind, suffix_key, birth, addressee_number, name_form, in_force,"
          + " resident_until) VALUES (?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_INSERT_ADDRESS =
      "INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key)"
          + " VALUES (?, ?, ?, ?, ?)";

  static final String KANA = "K";
  static final String KANJI = "J";
  static final String PLACE = "P";
  static final String BUILDING = "B";

  /** The last day of residence of somebody who was not removed. */
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  @PersistenceContext EntityManager entities;

  @Override
  public void apply(Collection<History> after) {
    try {
      write(entities.unwrap(Connection.class), after, true);
    } catch (SQLException e) {
      throw new IllegalStateException("search keys not written", e);
    }
  }

  @Override
  public void load(Connection connection, Collection<History> added) throws SQLException {
    write(connection, added, false);
  }

  @Override
  public void clear() {
    for (String sql : List.of(SQL_CLEAR_SUFFIXES, SQL_CLEAR_NAMES, SQL_CLEAR_ADDRESSES))
      entities.createNativeQuery(sql).executeUpdate();
  }

  private static void write(Connection connection, Collection<History> histories, boolean replace)
      throws SQLException {
    if (replace) {
      deleteSuffixes(connection, histories);
      for (String sql : List.of(SQL_DELETE_NAMES, SQL_DELETE_ADDRESSES)) {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
          for (History history : histories) {
            delete.setString(1, number(history).digits());
            delete.addBatch();
          }
          delete.executeBatch();
        }
      }
    }
    try (PreparedStatement names = connection.prepareStatement(SQL_INSERT_NAME);
        PreparedStatement suffixes = connection.prepareStatement(SQL_INSERT_SUFFIX);
        PreparedStatement addresses = connection.prepareStatement(SQL_INSERT_ADDRESS)) {
      for (History history : histories) {
        addNames(history, names, suffixes);
        addAddresses(history, addresses);
      }
      names.executeBatch();
      suffixes.executeBatch();
      addresses.executeBatch();
    }
  }

  /** Suffixes are found by the names they are of, which must still be there. */
  private static void deleteSuffixes(Connection connection, Collection<History> histories)
      throws SQLException {
    try (PreparedStatement names = connection.prepareStatement(SQL_NAMES);
        PreparedStatement delete = connection.prepareStatement(SQL_DELETE_SUFFIX)) {
      for (History history : histories) {
        String number = number(history).digits();
        names.setString(1, number);
        try (ResultSet name = names.executeQuery()) {
          while (name.next()) {
            for (String suffix : suffixes(name.getString(2))) {
              delete.setString(1, name.getString(1));
              delete.setString(2, suffix);
              delete.setString(3, name.getString(3));
              delete.setString(4, number);
              delete.addBatch();
            }
          }
        }
      }
      delete.executeBatch();
    }
  }

  private static List<String> suffixes(String full) {
    List<String> suffixes = new ArrayList<>();
    for (int at = 0; at < full.length(); at = full.offsetByCodePoints(at, 1)) {
      suffixes.add(full.substring(at));
    }
    return suffixes;
  }

  private static AddresseeNumber number(History history) {
    return history.present().record().addresseeNumber();
  }

  private static void addNames(History history, PreparedStatement names, PreparedStatement suffixes)
      throws SQLException {
    Map<NameForm, Boolean> forms = new LinkedHashMap<>();
    Person present = history.present().record().person();
    forms(present).forEach(form -> forms.put(form, true));
    for (RecordVersion version : history.versions().reversed()) {
      forms(version.record().person()).forEach(form -> forms.putIfAbsent(form, false));
    }
    String birth = BirthRange.digits(present.birth());
    String number = number(history).digits();
    int sequence = 0;
    for (var entry : forms.entrySet()) {
      NameForm form = entry.getKey();
      sequence++;
      names.setString(1, number);
      names.setInt(2, sequence);
      names.setString(3, form.kind());
      names.setString(4, form.form());
      names.setString(5, entry.getValue() ? "1" : "0");
      names.setString(6, form.full());
      names.setString(7, form.given().orElse(null));
      names.setString(8, birth);
      names.setString(9, present.sex().code());
      names.addBatch();
    }
    LocalDate until = history.present().record().removal().map(Removal::effectiveOn).orElse(NO_END);
    for (Suffix suffix : suffixes(forms)) {
      suffixes.setString(1, suffix.kind());
      suffixes.setString(2, suffix.key());
      suffixes.setString(3, birth);
      suffixes.setString(4, number);
      suffixes.setString(5, suffix.form());
      suffixes.setString(6, suffix.inForce() ? "1" : "0");
      suffixes.setDate(7, Date.valueOf(until));
      suffixes.addBatch();
    }
  }

  /** Ends of names, each once for a kind of name, present or past. */
  private static Set<Suffix> suffixes(Map<NameForm, Boolean> forms) {
    Set<Suffix> all = new LinkedHashSet<>();
    forms.forEach(
        (form, inForce) ->
            suffixes(form.full())
                .forEach(key -> all.add(new Suffix(form.kind(), key, form.form(), inForce))));
    return all;
  }

  private static void addAddresses(History history, PreparedStatement addresses)
      throws SQLException {
    Map<List<String>, Boolean> places = new LinkedHashMap<>();
    places(history.present().record().residence().address()).forEach(key -> places.put(key, true));
    for (RecordVersion version : history.versions().reversed()) {
      places(version.record().residence().address()).forEach(key -> places.putIfAbsent(key, false));
    }
    int sequence = 0;
    for (var place : places.entrySet()) {
      addresses.setString(1, number(history).digits());
      addresses.setInt(2, ++sequence);
      addresses.setString(3, place.getKey().get(0));
      addresses.setString(4, place.getValue() ? "1" : "0");
      addresses.setString(5, place.getKey().get(1));
      addresses.addBatch();
    }
  }

  private static List<List<String>> places(Address address) {
    List<List<String>> keys = new ArrayList<>();
    keys.add(List.of(PLACE, SearchKey.address(address.town() + address.lot())));
    address
        .building()
        .map(SearchKey::address)
        .filter(key -> !key.isEmpty())
        .ifPresent(key -> keys.add(List.of(BUILDING, key)));
    return keys;
  }

  /** One form of name under which a person is found. */
  private record NameForm(String kind, String form, String full, Optional<String> given) {}

  /** The end of a name from some letter on. */
  private record Suffix(String kind, String key, String form, boolean inForce) {}

  private static Set<NameForm> forms(Person person) {
    Set<NameForm> forms = new LinkedHashSet<>();
    Furigana furigana = person.furigana();
    add(forms, KANA, "N", SearchKey.kana(furigana.text()), furigana.given().map(SearchKey::kana));
    switch (person.name()) {
      case PersonName.Japanese(Name family, Name given) ->
          add(
              forms,
              KANJI,
              "N",
              SearchKey.name(family.text() + given.text()),
              Optional.of(SearchKey.name(given.text())));
      case PersonName.Foreign(var latin, var kanji) -> {
        latin.ifPresent(
            name -> add(forms, KANJI, "N", SearchKey.name(name.text()), Optional.empty()));
        kanji.ifPresent(
            name -> add(forms, KANJI, "N", SearchKey.name(name.text()), Optional.empty()));
      }
    }
    person
        .formerName()
        .ifPresent(
            former -> {
              String given =
                  person.name() instanceof PersonName.Japanese name ? name.given().text() : "";
              String kana = former.kana() + furigana.given().orElse("");
              add(forms, KANA, "F", SearchKey.kana(kana), Optional.empty());
              add(
                  forms,
                  KANJI,
                  "F",
                  SearchKey.name(former.name().text() + given),
                  Optional.empty());
            });
    person
        .alias()
        .ifPresent(
            alias -> {
              add(forms, KANA, "A", SearchKey.kana(alias.kana()), Optional.empty());
              add(forms, KANJI, "A", SearchKey.name(alias.name().text()), Optional.empty());
            });
    return forms;
  }

  private static void add(
      Set<NameForm> forms, String kind, String form, String full, Optional<String> given) {
    if (!full.isEmpty()) {
      forms.add(new NameForm(kind, form, full, given.filter(key -> !key.isEmpty())));
    }
  }
}
