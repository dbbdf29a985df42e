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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import jp.juki.infrastructure.register.Sql;
import jp.juki.spec.Spec;

/**
 * The names that persons are searched by (氏名の検索キー): a row for each form of name that any version of
 * the record has, so that past ones are found too, and one for each end of it.
 */
@ApplicationScoped
@Spec("2.1.3-l")
public class NameKeys implements Projection {
  static final String SQL_DELETE_NAMES = "DELETE FROM name_key WHERE addressee_number = ?";
  static final String SQL_NAMES =
      "SELECT kind, full_key, birth FROM name_key WHERE addressee_number = ?";
  static final String SQL_DELETE_SUFFIX =
      "DELETE FROM name_suffix WHERE kind = ? AND suffix_key = ? AND birth = ?"
          + " AND addressee_number = ?";
  static final String SQL_CLEAR_NAMES = "DELETE FROM name_key";
  static final String SQL_CLEAR_SUFFIXES = "DELETE FROM name_suffix";
  static final String SQL_INSERT_NAME =
      "INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key,"
          + " given_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SQL_INSERT_SUFFIX =
      "INSERT INTO name_suffix (kind, suffix_key, birth, addressee_number, name_form, in_force,"
          + " resident_until) VALUES (?, ?, ?, ?, ?, ?, ?)";

  static final String KANA = "K";
  static final String KANJI = "J";

  /** The last day of residence of somebody who was not removed. */
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  @PersistenceContext EntityManager entities;

  @Override
  public boolean ofNames() {
    return true;
  }

  @Override
  public void apply(Collection<History> after) {
    Connection connection = entities.unwrap(Connection.class);
    try {
      deleteSuffixes(connection, after);
      new Sql(connection).ofEach(SQL_DELETE_NAMES, after);
      load(connection, after);
    } catch (SQLException e) {
      throw new IllegalStateException("names not written", e);
    }
  }

  @Override
  public void load(Connection connection, Collection<History> added) throws SQLException {
    try (PreparedStatement names = connection.prepareStatement(SQL_INSERT_NAME);
        PreparedStatement suffixes = connection.prepareStatement(SQL_INSERT_SUFFIX)) {
      for (History history : added) addNames(history, names, suffixes);
      names.executeBatch();
      suffixes.executeBatch();
    }
  }

  @Override
  public void clear() {
    for (String sql : List.of(SQL_CLEAR_SUFFIXES, SQL_CLEAR_NAMES))
      entities.createNativeQuery(sql).executeUpdate();
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
    Set<Person> seen = new HashSet<>();
    for (RecordVersion version : history.versions().reversed()) {
      Person person = version.record().person();
      boolean inForce = seen.isEmpty();
      if (seen.add(person)) forms(person).forEach(form -> forms.putIfAbsent(form, inForce));
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
