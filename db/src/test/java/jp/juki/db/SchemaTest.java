package jp.juki.db;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of the schema (データベース定義の規則), over every migration file there is. */
class SchemaTest {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  /** An index key in a block of 8 KiB. */
  private static final int ORACLE_KEY_BYTES = 6398;

  private static final int BYTES_A_LETTER = 4;

  private static DataSource h2;
  private static DataSource postgres;

  @BeforeAll
  static void migrate() throws SQLException {
    h2 = TestDatabases.h2();
    postgres = TestDatabases.postgres();
  }

  @TestFactory
  Stream<DynamicTest> everyStatementForOraclePassesTheGuard() {
    return oracleStatements()
        .map(
            sql ->
                DynamicTest.dynamicTest(
                    title(sql), () -> assertEquals(Set.of(), OracleGuard.faults(sql), sql)));
  }

  @Test
  void everyTableAndColumnHasAJapaneseCommentInTheFilesForOracle() {
    Set<String> names = new TreeSet<>();
    Map<String, String> comments = new TreeMap<>();
    oracleStatements()
        .forEach(
            sql -> {
              names.addAll(Definitions.tablesAndColumns(sql));
              comments.putAll(Definitions.comment(sql));
              Definitions.rename(sql, names, comments);
            });
    assertEquals(names, comments.keySet());
    assertJapanese(comments);
  }

  @Test
  void everyTableAndColumnHasAJapaneseCommentInH2() throws SQLException {
    assertJapanese(
        pairs(
            h2,
            "SELECT LOWER(table_name), remarks FROM information_schema.tables"
                + " WHERE table_schema = SCHEMA() AND table_name <> 'flyway_schema_history'"
                + " UNION SELECT LOWER(table_name || '.' || column_name), remarks"
                + " FROM information_schema.columns"
                + " WHERE table_schema = SCHEMA() AND table_name <> 'flyway_schema_history'"));
  }

  @Test
  void everyTableAndColumnHasAJapaneseCommentInPostgres() throws SQLException {
    assertJapanese(
        pairs(
            postgres,
            "SELECT c.relname || COALESCE('.' || a.attname, ''), col_description(c.oid, a.attnum)"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
                + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v')"
                + " AND NOT c.relispartition AND NOT a.attisdropped"
                + " AND c.relname <> 'flyway_schema_history'"
                + " UNION ALL SELECT c.relname, obj_description(c.oid, 'pg_class')"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v')"
                + " AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'"));
  }

  @Test
  void everyTableHasAPrimaryKey() throws SQLException {
    assertEquals(
        Map.of(),
        pairs(
            h2,
            "SELECT t.table_name, 'none' FROM information_schema.tables t"
                + " WHERE t.table_schema = SCHEMA() AND t.table_type = 'BASE TABLE'"
                + " AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c"
                + " WHERE c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY')"));
  }

  @Test
  void everyIndexKeyFitsABlockOfOracle() throws SQLException {
    Map<String, String> sizes =
        pairs(
            h2,
            "SELECT i.index_name, SUM(COALESCE(c.character_maximum_length, 6))"
                + " FROM information_schema.index_columns i"
                + " JOIN information_schema.columns c ON c.table_schema = i.table_schema"
                + " AND c.table_name = i.table_name AND c.column_name = i.column_name"
                + " WHERE i.table_schema = SCHEMA() GROUP BY i.index_name");
    sizes.forEach(
        (index, letters) ->
            assertTrue(Integer.parseInt(letters) * BYTES_A_LETTER <= ORACLE_KEY_BYTES, index));
  }

  private static void assertJapanese(Map<String, String> comments) {
    assertTrue(!comments.isEmpty());
    assertAll(
        comments.entrySet().stream()
            .map(
                entry ->
                    () ->
                        assertTrue(
                            entry.getValue() != null && JAPANESE.matcher(entry.getValue()).find(),
                            entry.getKey())));
  }

  private static Stream<String> oracleStatements() {
    Resources files = Resources.ofThisModule();
    return Stream.of(MigrationFiles.SOURCE, MigrationFiles.VENDOR + "oracle")
        .flatMap(folder -> files.list(folder).stream())
        .flatMap(file -> Script.statements(files.read(file)).stream());
  }

  private static String title(String sql) {
    return sql.lines().findFirst().orElse(sql);
  }

  private static Map<String, String> pairs(DataSource database, String query) throws SQLException {
    Map<String, String> result = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        result.put(rows.getString(1), rows.getString(2));
      }
    }
    return result;
  }

  /** Tables, columns and comments that a statement defines (定義). */
  private static final class Definitions {
    private static final Pattern TABLE =
        Pattern.compile("(?is)^CREATE\\s+(?:IMMUTABLE\\s+)?TABLE\\s+(\\w+)\\s*\\((.*)$");
    private static final Pattern VIEW =
        Pattern.compile("(?is)^CREATE\\s+(?:OR\\s+REPLACE\\s+)?VIEW\\s+(\\w+)\\s*\\((.*)$");
    private static final Pattern ADDED =
        Pattern.compile("(?is)^ALTER\\s+TABLE\\s+(\\w+)\\s+ADD\\s*\\((.*)$");
    private static final Pattern COMMENT =
        Pattern.compile("(?is)^COMMENT\\s+ON\\s+(?:TABLE|COLUMN)\\s+(\\S+)\\s+IS\\s+'(.*)'$");

    private static final Pattern RENAMED =
        Pattern.compile(
            "(?is)^ALTER\\s+TABLE\\s+(\\w+)\\s+RENAME\\s+COLUMN\\s+(\\w+)\\s+TO\\s+(\\w+)$");

    static Set<String> tablesAndColumns(String sql) {
      Set<String> result = new TreeSet<>();
      for (Pattern pattern : List.of(TABLE, VIEW, ADDED)) {
        var matcher = pattern.matcher(sql);
        if (matcher.find()) {
          String table = matcher.group(1).toLowerCase(Locale.ROOT);
          result.add(table);
          for (String element : OracleGuard.elements(matcher.group(2))) {
            String name = element.split("\\s+")[0].toLowerCase(Locale.ROOT);
            if (!name.equals("constraint")) {
              result.add(table + "." + name);
            }
          }
        }
      }
      return result;
    }

    static Map<String, String> comment(String sql) {
      var matcher = COMMENT.matcher(sql);
      return matcher.find()
          ? Map.of(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2))
          : Map.of();
    }

    /** A column keeps its comment under its new name. */
    static void rename(String sql, Set<String> names, Map<String, String> comments) {
      var matcher = RENAMED.matcher(sql);
      if (matcher.find()) {
        String table = matcher.group(1).toLowerCase(Locale.ROOT) + ".";
        String old = table + matcher.group(2).toLowerCase(Locale.ROOT);
        String renamed = table + matcher.group(3).toLowerCase(Locale.ROOT);
        if (names.remove(old)) names.add(renamed);
        String comment = comments.remove(old);
        if (comment != null) comments.put(renamed, comment);
      }
    }
  }
}
