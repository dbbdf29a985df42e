package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Optional;
import jp.juki.db.Roles;
import jp.juki.db.TestDatabases;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Start of the database (データベースの起動) as its owner, and use of it as the application. */
class DatabaseStartupTest {
  private static final String DENIED = "42501";

  @Test
  void applicationOfAnOwnedSchemaCannotChangeAppendOnlyTables() throws SQLException {
    PGSimpleDataSource database = TestDatabases.withRoles();
    DatabaseStartup startup = new DatabaseStartup();
    startup.dataSource = TestDatabases.as("juki", database);
    startup.dataSourceClass = PGSimpleDataSource.class.getName();
    startup.url = Optional.of(database.getURL());
    startup.owner = Optional.of("juki_owner");
    startup.ownerPassword = Optional.empty();
    startup.migrate();
    for (String table : Roles.appendOnlyTables()) {
      TestDatabases.execute(startup.dataSource, "SELECT * FROM " + table);
      SQLException denied =
          assertThrows(
              SQLException.class,
              () -> TestDatabases.execute(startup.dataSource, "DELETE FROM " + table));
      assertEquals(DENIED, denied.getSQLState());
    }
  }

  @Test
  void applicationWithoutAnOwnerOwnsItsSchema() throws SQLException {
    JdbcDataSource database = TestDatabases.emptyH2();
    DatabaseStartup startup = new DatabaseStartup();
    startup.dataSource = database;
    startup.owner = Optional.empty();
    startup.migrate();
    TestDatabases.execute(database, "SELECT * FROM resident");
  }

  @Test
  void classThatIsNoDataSourceIsRefused() {
    assertThrows(
        IllegalStateException.class,
        () -> OwnerDataSource.of("java.lang.String", "jdbc:none", "owner", ""));
    assertThrows(
        IllegalStateException.class,
        () -> OwnerDataSource.of("no.such.DataSource", "jdbc:none", "owner", ""));
  }
}
