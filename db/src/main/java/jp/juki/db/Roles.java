package jp.juki.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Rights of the application's database role (アプリケーションの権限).
 *
 * <p>The role may read and insert everywhere, change and delete rows only of tables that are not
 * append-only, and never touch the schema. The append-only tables are listed once, in {@code
 * db/append-only.txt}. Creating the role itself is the database administrator's work, see {@code
 * db/roles}.
 */
public final class Roles {
  /** Name of the application's role in the scripts of {@code db/roles}. */
  public static final String APPLICATION = "juki_application";

  private static final String HISTORY = "flyway_schema_history";

  private Roles() {}

  /**
   * Names of the tables whose rows are only ever added (追記専用の表).
   *
   * @return lower case, sorted
   */
  public static Set<String> appendOnlyTables() {
    return Resources.ofThisModule()
        .read(Resources.APPEND_ONLY)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Gives the role exactly its rights on every table, view and sequence of the owner's schema, and
   * takes back what it had beyond them. Run after each migration.
   *
   * @param owner connects as the owner of the schema
   * @param role an existing role or user, an unquoted identifier
   * @throws IllegalArgumentException if the role is not an unquoted identifier
   */
  public static void grant(DataSource owner, String role) throws SQLException {
    if (!role.matches("[A-Za-z][A-Za-z0-9_]{0,29}")) {
      throw new IllegalArgumentException("not a role name");
    }
    try (Connection connection = owner.getConnection()) {
      Vendor vendor = Vendor.of(connection);
      Schema schema = Schema.read(connection, vendor);
      try (Statement statement = connection.createStatement()) {
        for (String grant : grants(schema, vendor, role)) {
          statement.execute(grant);
        }
      }
    }
  }

  /** Statements that {@link #grant} runs, without a terminator. */
  static List<String> grants(Schema schema, Vendor vendor, String role) {
    Set<String> appendOnly = appendOnlyTables();
    List<String> result = new ArrayList<>();
    if (vendor == Vendor.POSTGRESQL) {
      result.add("GRANT USAGE ON SCHEMA " + schema.name() + " TO " + role);
    }
    for (String table : schema.tables()) {
      result.add("REVOKE ALL ON " + table + " FROM " + role);
      result.add(
          "GRANT "
              + (appendOnly.contains(table)
                  ? reading(vendor) + ", INSERT"
                  : "SELECT, INSERT, UPDATE, DELETE")
              + " ON "
              + table
              + " TO "
              + role);
    }
    for (String view : schema.views()) {
      result.add("GRANT SELECT ON " + view + " TO " + role);
    }
    for (String sequence : schema.sequences()) {
      switch (vendor) {
        case H2 -> {} // its sequences have no rights of their own
        case ORACLE -> result.add("GRANT SELECT ON " + sequence + " TO " + role);
        case POSTGRESQL -> result.add("GRANT USAGE ON SEQUENCE " + sequence + " TO " + role);
      }
    }
    return result;
  }

  /** Oracle's SELECT lets a user lock rows, which would keep others from adding theirs. */
  private static String reading(Vendor vendor) {
    return switch (vendor) {
      case ORACLE -> "READ";
      case H2, POSTGRESQL -> "SELECT";
    };
  }

  /**
   * Names in the owner's schema (スキーマの一覧), lower case.
   *
   * @param name the schema itself
   * @param tables without the migration history and without single partitions, which nobody but the
   *     owner may address
   */
  record Schema(String name, List<String> tables, List<String> views, List<String> sequences) {
    static Schema read(Connection connection, Vendor vendor) throws SQLException {
      return switch (vendor) {
        case H2 ->
            new Schema(
                names(connection, "SELECT SCHEMA()").getFirst(),
                names(
                    connection,
                    "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = SCHEMA() AND table_type = 'BASE TABLE'"),
                names(
                    connection,
                    "SELECT table_name FROM information_schema.views"
                        + " WHERE table_schema = SCHEMA()"),
                names(
                    connection,
                    "SELECT sequence_name FROM information_schema.sequences"
                        + " WHERE sequence_schema = SCHEMA()"));
        case ORACLE ->
            new Schema(
                names(connection, "SELECT USER FROM dual").getFirst(),
                names(
                    connection,
                    "SELECT table_name FROM user_tables WHERE nested = 'NO' AND secondary = 'N'"),
                names(connection, "SELECT view_name FROM user_views"),
                names(connection, "SELECT sequence_name FROM user_sequences"));
        case POSTGRESQL ->
            new Schema(
                names(connection, "SELECT current_schema()").getFirst(),
                names(connection, postgres("'r', 'p'")),
                names(connection, postgres("'v', 'm'")),
                names(connection, postgres("'S'")));
      };
    }

    private static String postgres(String kinds) {
      return "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
          + " WHERE n.nspname = current_schema() AND NOT c.relispartition AND c.relkind IN ("
          + kinds
          + ")";
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
      Set<String> names = new TreeSet<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          names.add(rows.getString(1).toLowerCase(Locale.ROOT));
        }
      }
      names.remove(HISTORY);
      return List.copyOf(names);
    }
  }
}
