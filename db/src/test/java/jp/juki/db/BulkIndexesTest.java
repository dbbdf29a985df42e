package jp.juki.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class BulkIndexesTest {
  private static final Set<String> TABLES =
      Set.of("name_key", "name_suffix", "address_key", "resident", "number_key");

  @Test
  void liftedOrRestoredTwiceTheIndexesAreAsTheMigrationsMadeThemOnH2() throws SQLException {
    comesBack(TestDatabases.h2(), true);
  }

  @Test
  void liftedOrRestoredTwiceTheIndexesAreAsTheMigrationsMadeThemOnPostgres() throws SQLException {
    comesBack(TestDatabases.postgres(), false);
  }

  @Test
  void everyListedIndexIsWordForWordOneOfAMigration() {
    Resources resources = Resources.ofThisModule();
    StringBuilder migrations = new StringBuilder();
    resources.list("db/migration").forEach(file -> migrations.append(resources.read(file)));
    for (String making : BulkIndexes.statements()) {
      String definition = making.replaceFirst("ALTER TABLE \\w+ ADD ", "");
      assertTrue(migrations.toString().contains(definition), making);
    }
  }

  private static void comesBack(DataSource database, boolean upper) throws SQLException {
    Set<String> before = indexes(database, upper);
    BulkIndexes.lift(database);
    assertNotEquals(before, indexes(database, upper));
    BulkIndexes.lift(database);
    List<String> told = new ArrayList<>();
    BulkIndexes.restore(database, "resident"::equals, (made, of) -> told.add(made + " of " + of));
    assertEquals(List.of("6 of 7"), told);
    BulkIndexes.restore(
        database, table -> !table.equals("resident"), (made, of) -> told.add(made + " of " + of));
    told.sort(null);
    int indexes = BulkIndexes.statements().size();
    assertEquals(
        IntStream.rangeClosed(1, indexes).mapToObj(n -> n + " of " + indexes).toList(), told);
    BulkIndexes.restore(database, table -> true, (made, of) -> fail("made again"));
    assertEquals(before, indexes(database, upper));
  }

  private static Set<String> indexes(DataSource database, boolean upper) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = database.getConnection()) {
      for (String table : TABLES) {
        String name = upper ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet index =
            connection.getMetaData().getIndexInfo(null, null, name, false, false)) {
          while (index.next()) {
            String label = index.getString("INDEX_NAME").replaceFirst("(?i)(_pk).*", "$1");
            columns.add(
                "%s %s %d %s %b"
                    .formatted(
                        table,
                        label,
                        index.getInt("ORDINAL_POSITION"),
                        index.getString("COLUMN_NAME"),
                        index.getBoolean("NON_UNIQUE")));
          }
        }
      }
    }
    return columns;
  }
}
