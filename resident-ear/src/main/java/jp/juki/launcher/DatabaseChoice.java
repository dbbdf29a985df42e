package jp.juki.launcher;

import java.util.Optional;

/**
 * The database product (データベース製品), told by the JDBC address alone.
 *
 * <p>Sets the driver's class and the SQL dialect as system properties, unless they are configured
 * already, so that {@code resident.db.url}, {@code .user} and {@code .password} are all an operator
 * has to say. Without an address the application's own default (H2 in memory) stands.
 */
final class DatabaseChoice {
  private DatabaseChoice() {}

  /** Reads {@code resident.db.url} (or the environment's RESIDENT_DB_URL) and completes it. */
  static void apply() {
    configured("resident.db.url", "RESIDENT_DB_URL")
        .ifPresent(
            url -> {
              if (url.startsWith("jdbc:postgresql:")) {
                complete("org.postgresql.ds.PGSimpleDataSource", "Auto");
              } else if (url.startsWith("jdbc:oracle:")) {
                complete("oracle.jdbc.datasource.impl.OracleDataSource", null);
              }
            });
  }

  private static void complete(String dataSourceClass, String dialect) {
    if (configured("resident.db.class", "RESIDENT_DB_CLASS").isEmpty())
      System.setProperty("resident.db.class", dataSourceClass);
    if (dialect != null
        && configured("resident.db.eclipselink", "RESIDENT_DB_ECLIPSELINK").isEmpty())
      System.setProperty("resident.db.eclipselink", dialect);
  }

  private static Optional<String> configured(String property, String variable) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }
}
