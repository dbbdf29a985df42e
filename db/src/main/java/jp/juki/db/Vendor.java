package jp.juki.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** Database product (データベース製品) that the register can live in. */
public enum Vendor {
  /** Embedded default, always in Oracle mode. */
  H2,
  /** Production target. */
  ORACLE,
  /** Alternative server, and the real server of the tests. */
  POSTGRESQL;

  /**
   * Asks the database what it is.
   *
   * @throws IllegalStateException if the product is none of the three
   */
  public static Vendor of(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection);
    }
  }

  static Vendor of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product.toUpperCase(Locale.ROOT)) {
      case "H2" -> H2;
      case "ORACLE" -> ORACLE;
      case "POSTGRESQL" -> POSTGRESQL;
      default -> throw new IllegalStateException("no migrations for the database " + product);
    };
  }

  /** Name of this vendor's folder under {@code db/vendor}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
