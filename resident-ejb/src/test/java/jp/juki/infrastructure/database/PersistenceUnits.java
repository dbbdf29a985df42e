package jp.juki.infrastructure.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** Persistence units (永続化ユニット) started outside a server, as on Oracle. */
public final class PersistenceUnits {
  /** The product's own unit. */
  public static final String RESIDENT = "resident";

  private PersistenceUnits() {}

  /**
   * Starts a unit; the caller closes it.
   *
   * @param database takes the place of the server's data source
   */
  public static EntityManagerFactory start(String unit, DataSource database) {
    return start(unit, database, PagingOraclePlatform.class.getName());
  }

  /** Starts the product's unit as on PostgreSQL. */
  public static EntityManagerFactory startOnPostgres(DataSource database) {
    return start(RESIDENT, database, "Auto");
  }

  /**
   * Starts a unit that speaks another dialect; the caller closes it.
   *
   * @param platform class or short name of the dialect, such as {@code Auto}
   */
  public static EntityManagerFactory start(String unit, DataSource database, String platform) {
    return Persistence.createEntityManagerFactory(
        unit,
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", database,
            "jakarta.persistence.validation.mode", "NONE",
            "eclipselink.target-database", platform,
            "eclipselink.session-name", unit + "@" + System.identityHashCode(database),
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING"));
  }
}
