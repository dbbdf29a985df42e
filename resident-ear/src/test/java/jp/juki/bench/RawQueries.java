package jp.juki.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.juki.domain.search.SearchKey;

/** The same questions put to the same file by JDBC alone (素のJDBC), after the product has ended. */
final class RawQueries implements AutoCloseable {
  private static final String RESIDENT =
      " AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number"
          + " AND (h.removal_on IS NULL OR h.removal_on > CURRENT_DATE))";
  private static final String PREFIX =
      "SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ?"
          + " AND d.full_key LIKE ? ESCAPE '!' AND d.birth = ?"
          + RESIDENT
          + " ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY";
  private static final String PARTIAL =
      "SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d"
          + " WHERE d.kind = ? AND d.suffix_key LIKE ? ESCAPE '!'"
          + " AND d.resident_until > CURRENT_DATE"
          + " ORDER BY d.kind, d.suffix_key, d.birth, d.addressee_number"
          + " FETCH FIRST 300 ROWS ONLY";
  private static final String HEAD = "SELECT * FROM resident WHERE addressee_number = ?";
  private static final String HISTORY =
      "SELECT * FROM record_version WHERE addressee_number = ? ORDER BY version_no";

  private final Connection connection;

  RawQueries(Path data) throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:h2:file:"
                + data.toAbsolutePath().resolve("resident")
                + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
            "sa",
            "sa");
  }

  void prefixAndBirth(People.Person person) throws SQLException {
    heads(
        PREFIX,
        "K",
        SearchKey.kana(Work.letters(person.kana(), 0, 3)) + "%",
        person.birth().replace("-", ""));
  }

  void partial(People.Person person) throws SQLException {
    heads(PARTIAL, "K", SearchKey.kana(Work.letters(person.kana(), 1, 3)) + "%");
  }

  void history(People.Person person) throws SQLException {
    read(HISTORY, List.of(person.number()));
  }

  /** Persons and then what the list shows of at most a hundred of them. */
  private void heads(String sql, String... values) throws SQLException {
    List<String> numbers = read(sql, List.of(values));
    for (String number : numbers.stream().distinct().limit(100).toList())
      read(HEAD, List.of(number));
  }

  private List<String> read(String sql, List<String> values) throws SQLException {
    List<String> first = new java.util.ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) statement.setString(i + 1, values.get(i));
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          first.add(rows.getString(1));
          for (int column = 2; column <= columns; column++) rows.getObject(column);
        }
      }
    }
    return first;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
