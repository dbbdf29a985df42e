package jp.juki.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database and the clock (データベースと時計) as the application finds them. */
interface DatabaseContract extends InContainer {
  @Test
  default void schemaIsThereWhenTheApplicationStarts() throws Exception {
    DataSource dataSource = InitialContext.doLookup("java:app/jdbc/resident");
    try (Connection connection = dataSource.getConnection()) {
      assertTrue(migrations(connection) > 0);
    }
  }

  @Test
  default void embeddedDatabaseSpeaksOraclesDialect() throws Exception {
    DataSource dataSource = InitialContext.doLookup("java:app/jdbc/resident");
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1 FROM DUAL")) {
      assertTrue(rows.next());
    }
  }

  @Test
  default void timeIsTheTimeOfJapan() {
    assertEquals(ZoneId.of("Asia/Tokyo"), the(Clock.class).getZone());
  }

  private static int migrations(Connection connection) throws SQLException {
    String sql = "SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE \"success\" = TRUE";
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
