package jp.juki.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Databases for tests (試験用データベース): each call gives a new one, already migrated.
 *
 * <p>H2 runs in memory in Oracle mode. PostgreSQL is a real server from embedded binaries, started
 * once per JVM; a further database is a copy of a migrated template.
 */
public final class TestDatabases {
  /** Options that every H2 URL of the product carries. */
  public static final String H2_OPTIONS = ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH";

  private static final AtomicInteger NEXT = new AtomicInteger();

  private TestDatabases() {}

  /** A migrated H2 database in memory that lives as long as the JVM. */
  public static JdbcDataSource h2() throws SQLException {
    JdbcDataSource database = emptyH2();
    Migrations.migrate(database);
    return database;
  }

  /** An H2 database in memory without any table. */
  public static JdbcDataSource emptyH2() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:test" + NEXT.incrementAndGet() + H2_OPTIONS + ";DB_CLOSE_DELAY=-1");
    database.setUser("sa");
    database.setPassword("");
    return database;
  }

  /** A migrated PostgreSQL database; connects as its owner. */
  public static PGSimpleDataSource postgres() throws SQLException {
    return create(Server.template());
  }

  /** A PostgreSQL database without any table; connects as its owner. */
  public static PGSimpleDataSource emptyPostgres() throws SQLException {
    return emptyPostgres("UTF8");
  }

  static PGSimpleDataSource emptyPostgres(String encoding) throws SQLException {
    return create("template0 LOCALE 'C' ENCODING '" + encoding + "'");
  }

  /** The same PostgreSQL database as another user, whom the test has created. */
  public static PGSimpleDataSource as(String user, PGSimpleDataSource database) {
    return (PGSimpleDataSource) Server.RUNNING.getDatabase(user, database.getDatabaseName());
  }

  /**
   * A PostgreSQL database without any table whose users the script of {@code db/roles} has created:
   * {@code juki_owner}, and {@code juki} for the application. Once per JVM, for users belong to the
   * whole server.
   */
  public static PGSimpleDataSource withRoles() throws SQLException {
    PGSimpleDataSource database = emptyPostgres();
    String script = Resources.ofThisModule().read("db/roles/postgresql.sql");
    for (String statement : Script.statements(script)) {
      execute(database, statement);
    }
    return database;
  }

  private static PGSimpleDataSource create(String template) throws SQLException {
    String name = "test" + NEXT.incrementAndGet();
    execute(
        Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + template);
    return (PGSimpleDataSource) Server.RUNNING.getDatabase("postgres", name);
  }

  /** Runs one statement on a connection of its own. */
  public static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The one server of this JVM, started when first asked for. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();
    private static String template;

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static synchronized String template() throws SQLException {
      if (template == null) {
        PGSimpleDataSource migrated = emptyPostgres();
        Migrations.migrate(migrated);
        template = migrated.getDatabaseName();
      }
      return template;
    }
  }
}
