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
    startup.owner = new SchemaOwner();
    startup.owner.application = TestDatabases.as("juki", database);
    startup.owner.dataSourceClass = PGSimpleDataSource.class.getName();
    startup.owner.url = Optional.of(database.getURL());
    startup.owner.owner = Optional.of("juki_owner");
    startup.owner.ownerPassword = Optional.empty();
    startup.migrate();
    for (String table : Roles.appendOnlyTables()) {
      TestDatabases.execute(startup.owner.application, "SELECT * FROM " + table);
      SQLException denied =
          assertThrows(
              SQLException.class,
              () -> TestDatabases.execute(startup.owner.application, "DELETE FROM " + table));
      assertEquals(DENIED, denied.getSQLState());
    }
  }

  @Test
  void applicationWithoutAnOwnerOwnsItsSchema() throws SQLException {
    JdbcDataSource database = TestDatabases.emptyH2();
    DatabaseStartup startup = new DatabaseStartup();
    startup.owner = new SchemaOwner();
    startup.owner.application = database;
    startup.owner.owner = Optional.empty();
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
