package jp.juki.db;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Schema migration (スキーマ移行): brings an empty or older database to this version's schema.
 *
 * <p>Runs as the schema's owner, before anything else uses the database. Running it again changes
 * nothing. A changed or missing merged file stops the start, because then the database is not what
 * this program was tested with.
 */
public final class Migrations {
  private Migrations() {}

  /**
   * Applies every migration that the database lacks.
   *
   * @param owner connects as the owner of the schema
   * @throws SQLException if the database cannot be asked what it is
   * @throws IllegalStateException if the database stores text in a way that loses letters
   * @throws org.flywaydb.core.api.FlywayException if a migration fails or was changed
   */
  public static void migrate(DataSource owner) throws SQLException {
    Vendor vendor = Vendor.of(owner);
    TextStorage.check(owner, vendor);
    // The class loader of this module, not of the calling thread: inside an application server
    // the latter may be the server's own, which sees neither Flyway nor the files.
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .resourceProvider(new MigrationFiles(Resources.ofThisModule(), vendor))
        .javaMigrationClassProvider(new NoJavaMigrations())
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  /** All migrations are SQL; without this Flyway would scan the whole class path. */
  private static final class NoJavaMigrations implements ClassProvider<JavaMigration> {
    @Override
    public Collection<Class<? extends JavaMigration>> getClasses() {
      return List.of();
    }
  }
}
