package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.juki.db.Roles;
import jp.juki.db.TestDatabases;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Start of the database (データベースの起動) as its owner, and use of it as the application. */
class DatabaseStartupDbTest {
  private static final String DENIED = "42501";

  @Test
  @Spec({"4.2.3.3-d", "1.3.8-g", "10.2-l", "4.6.0.1-f"})
  @Absence
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
      for (String change : List.of("DELETE FROM ", "TRUNCATE TABLE ")) {
        SQLException denied =
            assertThrows(
                SQLException.class,
                () -> TestDatabases.execute(startup.owner.application, change + table));
        assertEquals(DENIED, denied.getSQLState());
      }
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
