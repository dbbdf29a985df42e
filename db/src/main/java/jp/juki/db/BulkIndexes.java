package jp.juki.db;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The indexes that a bulk load does without (一括取込みの間だけ外す索引), listed in {@code db/bulk-indexes.txt}.
 *
 * <p>Only for a load into empty tables that nobody else uses yet.
 */
public final class BulkIndexes {
  private BulkIndexes() {}

  /**
   * Takes away those that are there.
   *
   * @param owner connects as the owner of the schema
   */
  public static void lift(DataSource owner) throws SQLException {
    Set<String> there = there(owner);
    execute(owner, making().filter(index -> index.isIn(there)).map(Making::undone).toList());
  }

  /**
   * Makes those that are missing from the rows that are there, in the order of the list.
   *
   * @param owner connects as the owner of the schema
   * @param table true for the tables, in lower case, whose rows are all entered
   * @param made told after each its place in the list, and how many are listed
   */
  public static void restore(
      DataSource owner, Predicate<String> table, BiConsumer<Integer, Integer> made)
      throws SQLException {
    Set<String> there = there(owner);
    List<Making> listed = making().toList();
    for (int n = 0; n < listed.size(); n++) {
      Making index = listed.get(n);
      if (index.isIn(there) || !table.test(index.table())) continue;
      execute(owner, List.of(index.sql()));
      made.accept(n + 1, listed.size());
    }
  }

  /** The statements that make the indexes, without a terminator. */
  static List<String> statements() {
    return Resources.ofThisModule()
        .read("db/bulk-indexes.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static Stream<Making> making() {
    return statements().stream().map(Making::of);
  }

  /**
   * A statement that makes an index.
   *
   * @param name of the index or constraint
   * @param undone the statement that takes it away
   */
  private record Making(String sql, String table, String name, String undone) {
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\w+) ON (\\w+) .*");
    private static final Pattern KEY =
        Pattern.compile("ALTER TABLE (\\w+) ADD CONSTRAINT (\\w+) PRIMARY KEY .*");

    static Making of(String sql) {
      Matcher index = INDEX.matcher(sql);
      if (index.matches()) {
        return new Making(sql, index.group(2), index.group(1), "DROP INDEX " + index.group(1));
      }
      Matcher key = KEY.matcher(sql);
      if (!key.matches()) {
        throw new IllegalStateException("neither an index nor a primary key");
      }
      String table = key.group(1);
      String drop = "ALTER TABLE " + table + " DROP CONSTRAINT " + key.group(2);
      return new Making(sql, table, key.group(2), drop);
    }

    boolean isIn(Set<String> names) {
      return names.contains(name);
    }
  }

  /** Names of the indexes and primary keys of the tables concerned, in lower case. */
  private static Set<String> there(DataSource owner) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Connection connection = owner.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      for (String table : making().map(Making::table).distinct().toList()) {
        String stored = data.storesLowerCaseIdentifiers() ? table : table.toUpperCase(Locale.ROOT);
        String schema = connection.getSchema();
        try (ResultSet index = data.getIndexInfo(null, schema, stored, false, true)) {
          while (index.next()) add(names, index.getString("INDEX_NAME"));
        }
        try (ResultSet key = data.getPrimaryKeys(null, schema, stored)) {
          while (key.next()) add(names, key.getString("PK_NAME"));
        }
      }
    }
    return names;
  }

  private static void add(Set<String> names, String name) {
    if (name != null) names.add(name.toLowerCase(Locale.ROOT));
  }

  private static void execute(DataSource owner, List<String> statements) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
