package jp.juki.db;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postgresql.ds.PGSimpleDataSource;

/** Rights of the application's role (アプリケーションの権限), asked of real databases. */
class RolesTest {
  private static final String POSTGRES_DENIED = "42501";
  private static final String H2_DENIED = "90096";

  private static DataSource owner;
  private static DataSource application;

  @BeforeAll
  static void migrateAsOwnerAndConnectAsApplication() throws SQLException {
    PGSimpleDataSource database = TestDatabases.withRoles();
    owner = TestDatabases.as("juki_owner", database);
    application = TestDatabases.as("juki", database);
    Migrations.migrate(owner);
    Roles.grant(owner, Roles.APPLICATION);
  }

  @Test
  void everyAppendOnlyTableExists() throws SQLException {
    assertTrue(schema().tables().containsAll(Roles.appendOnlyTables()));
  }

  @TestFactory
  List<DynamicTest> appendOnlyTableCanBeReadAndAddedToButNeverChanged() {
    return Roles.appendOnlyTables().stream()
        .map(table -> DynamicTest.dynamicTest(table, () -> assertAppendOnly(table)))
        .toList();
  }

  private static void assertAppendOnly(String table) throws SQLException {
    assertDoesNotThrow(() -> asApplication("SELECT * FROM " + table));
    assertDoesNotThrow(
        () -> asApplication("INSERT INTO " + table + " SELECT * FROM " + table + " WHERE 1 = 0"));
    String column = firstColumn(table);
    assertDenied("UPDATE " + table + " SET " + column + " = " + column);
    assertDenied("DELETE FROM " + table);
    assertDenied("TRUNCATE TABLE " + table);
    assertDenied("SELECT * FROM " + table + " FOR UPDATE");
    assertDenied(
        "MERGE INTO " + table + " t USING (SELECT 1) s ON (1 = 1) WHEN MATCHED THEN DELETE");
  }

  @TestFactory
  List<DynamicTest> otherTableCanBeChangedButNotEmptiedAtOnce() throws SQLException {
    return schema().tables().stream()
        .filter(table -> !Roles.appendOnlyTables().contains(table))
        .map(table -> DynamicTest.dynamicTest(table, () -> assertChangeable(table)))
        .toList();
  }

  private static void assertChangeable(String table) throws SQLException {
    String column = firstColumn(table);
    asApplication("SELECT * FROM " + table);
    asApplication("INSERT INTO " + table + " SELECT * FROM " + table + " WHERE 1 = 0");
    asApplication("UPDATE " + table + " SET " + column + " = " + column + " WHERE 1 = 0");
    asApplication("DELETE FROM " + table + " WHERE 1 = 0");
    assertDenied("TRUNCATE TABLE " + table);
  }

  @Test
  void everySequenceGivesTheApplicationItsNextValue() throws SQLException {
    for (String sequence : schema().sequences()) {
      assertDoesNotThrow(() -> asApplication("SELECT NEXTVAL('" + sequence + "')"));
    }
  }

  @Test
  void applicationCannotChangeTheSchemaOrReadItsHistory() {
    assertDenied("CREATE TABLE intruder (c INTEGER)");
    assertDenied("SELECT * FROM flyway_schema_history");
    assertDenied("DELETE FROM flyway_schema_history");
  }

  @Test
  void grantingAgainTakesBackRightsGivenByHand() throws SQLException {
    for (String table : Roles.appendOnlyTables()) {
      TestDatabases.execute(owner, "GRANT ALL ON " + table + " TO " + Roles.APPLICATION);
    }
    Roles.grant(owner, Roles.APPLICATION);
    for (String table : Roles.appendOnlyTables()) {
      assertDenied("DELETE FROM " + table);
    }
  }

  @Test
  void roleNameThatIsNoIdentifierIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Roles.grant(owner, "x; DROP TABLE y"));
    assertThrows(IllegalArgumentException.class, () -> Roles.grant(owner, "\"X\""));
  }

  @Test
  void h2AlsoKeepsAppendOnlyTablesFromTheApplication() throws SQLException {
    JdbcDataSource database = TestDatabases.h2();
    TestDatabases.execute(database, "CREATE ROLE juki_application");
    TestDatabases.execute(database, "CREATE USER juki PASSWORD 'p'");
    TestDatabases.execute(database, "GRANT juki_application TO juki");
    Roles.grant(database, Roles.APPLICATION);
    JdbcDataSource juki = new JdbcDataSource();
    juki.setURL(database.getURL().replace(";DB_CLOSE_DELAY=-1", ""));
    juki.setUser("juki");
    juki.setPassword("p");
    for (String table : Roles.appendOnlyTables()) {
      TestDatabases.execute(juki, "SELECT * FROM " + table);
      TestDatabases.execute(juki, "INSERT INTO " + table + " SELECT * FROM " + table);
      assertEquals(H2_DENIED, state(juki, "DELETE FROM " + table));
      assertEquals(
          H2_DENIED, state(juki, "UPDATE " + table + " SET " + firstColumn(table) + " = NULL"));
    }
  }

  @Test
  void oracleIsToldTheSameRights() {
    String kept = Roles.appendOnlyTables().iterator().next();
    Roles.Schema schema =
        new Roles.Schema("owner", List.of(kept, "other"), List.of("seen"), List.of("next_seq"));
    assertEquals(
        List.of(
            "REVOKE ALL ON " + kept + " FROM juki",
            "GRANT READ, INSERT ON " + kept + " TO juki",
            "REVOKE ALL ON other FROM juki",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON other TO juki",
            "GRANT SELECT ON seen TO juki",
            "GRANT SELECT ON next_seq TO juki"),
        Roles.grants(schema, Vendor.ORACLE, "juki"));
  }

  private static Roles.Schema schema() throws SQLException {
    try (Connection connection = owner.getConnection()) {
      return Roles.Schema.read(connection, Vendor.POSTGRESQL);
    }
  }

  private static String firstColumn(String table) throws SQLException {
    try (Connection connection = owner.getConnection();
        var columns = connection.getMetaData().getColumns(null, null, table, null)) {
      assertTrue(columns.next(), table);
      return columns.getString("COLUMN_NAME");
    }
  }

  private static void asApplication(String sql) throws SQLException {
    TestDatabases.execute(application, sql);
  }

  private static void assertDenied(String sql) {
    assertEquals(POSTGRES_DENIED, state(application, sql), sql);
  }

  private static String state(DataSource database, String sql) {
    return assertThrows(SQLException.class, () -> TestDatabases.execute(database, sql), sql)
        .getSQLState();
  }
}
