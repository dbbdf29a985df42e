package jp.juki.infrastructure.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jp.juki.domain.address.Address;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
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
  static final String SQL_DELETE_SUFFIXES = "DELETE FROM name_suffix WHERE addressee_number = ?";
  static final String SQL_DELETE_ADDRESSES = "DELETE FROM address_key WHERE addressee_number = ?";
  static final String SQL_CLEAR_NAMES = "DELETE FROM name_key";
  static final String SQL_CLEAR_SUFFIXES = "DELETE FROM name_suffix";
  static final String SQL_CLEAR_ADDRESSES = "DELETE FROM address_key";
  static final String SQL_INSERT_NAME =
      "INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key,"
          + " given_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_INSERT_SUFFIX =
      "INSERT INTO name_suffix (addressee_number, seq_no, offset_no, kind, suffix_key, birth, sex)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_INSERT_ADDRESS =
      "INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key)"
          + " VALUES (?, ?, ?, ?, ?)";

  static final String KANA = "K";
  static final String KANJI = "J";
  static final String PLACE = "P";
  static final String BUILDING = "B";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Override
  public void apply(Collection<History> after) {
    try (Connection connection = database.getConnection()) {
      write(connection, after, true);
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
    try (Connection connection = database.getConnection()) {
      for (String sql : List.of(SQL_CLEAR_SUFFIXES, SQL_CLEAR_NAMES, SQL_CLEAR_ADDRESSES)) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("search keys not cleared", e);
    }
  }

  private static void write(Connection connection, Collection<History> histories, boolean replace)
      throws SQLException {
    if (replace) {
      for (String sql : List.of(SQL_DELETE_SUFFIXES, SQL_DELETE_NAMES, SQL_DELETE_ADDRESSES)) {
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
      for (int at = 0; at < form.full().length(); at = form.full().offsetByCodePoints(at, 1)) {
        suffixes.setString(1, number);
        suffixes.setInt(2, sequence);
        suffixes.setInt(3, at);
        suffixes.setString(4, form.kind());
        suffixes.setString(5, form.full().substring(at));
        suffixes.setString(6, birth);
        suffixes.setString(7, present.sex().code());
        suffixes.addBatch();
      }
    }
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
