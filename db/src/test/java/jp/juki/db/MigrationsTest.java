package jp.juki.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migration files (移行ファイル), all of them, on every database that runs here. */
class MigrationsTest {
  private static final Pattern NAME = Pattern.compile("V(2[0-9]{11})__[a-z0-9_]+\\.sql");
  private static final Resources FILES = Resources.ofThisModule();

  @Test
  void fileNamesAreMinuteStampVerbAndObject() {
    for (String folder : folders()) {
      for (String file : FILES.list(folder)) {
        assertTrue(NAME.matcher(baseName(file)).matches(), file);
      }
    }
  }

  @Test
  void eachVersionIsInTheOneSourceOrInAllVendorFoldersAndNeverInBoth() {
    Map<String, Set<String>> foldersByVersion = new TreeMap<>();
    for (String folder : folders()) {
      for (String file : FILES.list(folder)) {
        assertTrue(
            foldersByVersion.computeIfAbsent(version(file), v -> new TreeSet<>()).add(folder),
            "two files of one version: " + file);
      }
    }
    Set<String> source = Set.of(MigrationFiles.SOURCE);
    Set<String> vendors =
        folders().stream().filter(f -> !source.contains(f)).collect(Collectors.toSet());
    foldersByVersion.forEach(
        (version, folders) ->
            assertTrue(
                folders.equals(source) || folders.equals(vendors), version + " is in " + folders));
  }

  @Test
  void firstLineOfEachFileSaysWhy() {
    for (String folder : folders()) {
      for (String file : FILES.list(folder)) {
        assertTrue(FILES.read(file).lines().findFirst().orElseThrow().startsWith("-- "), file);
      }
    }
  }

  @Test
  void h2FileIsMigratedOnceAndThenLeftAlone(@TempDir Path directory) throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:file:" + directory.resolve("juki") + TestDatabases.H2_OPTIONS + ";WRITE_DELAY=0");
    database.setUser("sa");
    assertMigratesOnce(database, Vendor.H2);
  }

  @Test
  void postgresIsMigratedOnceAndThenLeftAlone() throws SQLException {
    assertMigratesOnce(TestDatabases.emptyPostgres(), Vendor.POSTGRESQL);
  }

  @Test
  void bothDatabasesGetTheSameTablesColumnsAndSequences() throws SQLException {
    assertEquals(columns(TestDatabases.h2()), columns(TestDatabases.postgres()));
    assertEquals(sequences(TestDatabases.h2()), sequences(TestDatabases.postgres()));
  }

  @Test
  void h2WithoutOracleModeIsRefused() {
    JdbcDataSource plain = new JdbcDataSource();
    plain.setURL("jdbc:h2:mem:plain;DEFAULT_NULL_ORDERING=HIGH");
    assertThrows(IllegalStateException.class, () -> Migrations.migrate(plain));
    plain.setURL("jdbc:h2:mem:plain;MODE=Oracle");
    assertThrows(IllegalStateException.class, () -> Migrations.migrate(plain));
  }

  @Test
  void postgresThatCannotHoldEveryLetterIsRefused() throws SQLException {
    assertThrows(
        IllegalStateException.class,
        () -> Migrations.migrate(TestDatabases.emptyPostgres("SQL_ASCII")));
  }

  @Test
  void filesAreFoundInAJarAsWellAsInAFolder(@TempDir Path directory) throws IOException {
    try (var loader = Jars.of(directory.resolve("db.jar"), folders(), FILES)) {
      Resources jar = new Resources(loader);
      for (String folder : folders()) {
        assertEquals(FILES.list(folder), jar.list(folder));
      }
    }
  }

  private static void assertMigratesOnce(DataSource database, Vendor vendor) throws SQLException {
    Migrations.migrate(database);
    List<String> expected =
        Set.of(MigrationFiles.SOURCE, MigrationFiles.VENDOR + vendor.folder()).stream()
            .flatMap(folder -> FILES.list(folder).stream())
            .map(MigrationsTest::version)
            .sorted()
            .toList();
    assertEquals(expected, applied(database));
    Migrations.migrate(database);
    assertEquals(expected, applied(database));
  }

  private static List<String> applied(DataSource database) throws SQLException {
    return strings(
        database,
        "SELECT \"version\" FROM \"flyway_schema_history\""
            + " WHERE \"version\" IS NOT NULL AND \"success\" ORDER BY \"installed_rank\"");
  }

  private static List<String> columns(DataSource database) throws SQLException {
    return strings(
        database,
        "SELECT LOWER(table_name) || '.' || LOWER(column_name) FROM information_schema.columns"
            + " WHERE LOWER(table_schema) = 'public' AND table_name <> 'flyway_schema_history'"
            + " AND LOWER(table_name) NOT IN ("
            + partitions(database)
            + ") ORDER BY 1");
  }

  /** Partitions are physical design of PostgreSQL and no tables of their own. */
  private static String partitions(DataSource database) throws SQLException {
    if (Vendor.of(database) != Vendor.POSTGRESQL) {
      return "'none'";
    }
    return "SELECT relname FROM pg_class WHERE relispartition";
  }

  private static List<String> sequences(DataSource database) throws SQLException {
    return strings(
        database,
        "SELECT LOWER(sequence_name) FROM information_schema.sequences"
            + " WHERE LOWER(sequence_schema) = 'public' ORDER BY 1");
  }

  private static List<String> strings(DataSource database, String query) throws SQLException {
    List<String> result = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        result.add(rows.getString(1));
      }
    }
    return result;
  }

  static List<String> folders() {
    return List.of(
        MigrationFiles.SOURCE,
        MigrationFiles.VENDOR + "h2",
        MigrationFiles.VENDOR + "oracle",
        MigrationFiles.VENDOR + "postgresql");
  }

  private static String baseName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String version(String file) {
    Matcher matcher = NAME.matcher(baseName(file));
    assertTrue(matcher.matches(), file);
    return matcher.group(1);
  }
}
