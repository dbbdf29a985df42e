package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.Roles;
import jp.juki.db.TestDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No statement reads a growing table from end to end (実行計画), which a small city would not show and
 * a large one would suffer from.
 */
class SqlPlansTest {
  /** Tables of a few hundred rows, whatever the size of the city. */
  private static final Set<String> SMALL =
      Set.of("ROLE_GRANT", "PURPOSE", "TOWN", "CERTIFIER", "TERMINAL", "OFFICE");

  /** A table and how it is read: a scan, or an index and the condition it is entered with. */
  private static final Pattern ACCESS =
      Pattern.compile("\"PUBLIC\"\\.\"(\\w+)\"[^/]*?/\\* PUBLIC\\.([\\w.]+)(:?)");

  private static DataSource h2;

  @BeforeAll
  static void migrate() throws SQLException {
    h2 = TestDatabases.h2();
  }

  @TestFactory
  Stream<DynamicTest> everyStatementEntersByAnIndex() {
    return Stream.concat(
            NativeSql.all().entrySet().stream(),
            EntitySql.all(Roles.appendOnlyTables()).entrySet().stream()
                .flatMap(
                    entry -> entry.getValue().stream().map(sql -> Map.entry(entry.getKey(), sql))))
        .filter(entry -> narrows(entry.getValue()))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> assertFalse(reads(entry.getValue()), entry.getValue())));
  }

  @Test
  void aScanIsNoticed() throws SQLException {
    assertTrue(reads("SELECT sex FROM resident WHERE display_name = ?"));
    assertTrue(reads("DELETE FROM household_member WHERE addressee_number > ? OR 1 = 1"));
  }

  /** Asks for some rows; statements that clear or fill a table are meant to touch all of it. */
  private static boolean narrows(String sql) {
    return !sql.stripLeading().startsWith("INSERT") && sql.contains("WHERE");
  }

  /** Whether some growing table is read from end to end. */
  private static boolean reads(String sql) throws SQLException {
    try (Connection connection = h2.getConnection();
        PreparedStatement explain =
            connection.prepareStatement("EXPLAIN " + sql.strip().replaceAll("\\?\\d+", "?"))) {
      bind(explain);
      ResultSet plan = explain.executeQuery();
      plan.next();
      Matcher access = ACCESS.matcher(plan.getString(1).replaceAll("\\s+", " "));
      boolean whole = false;
      while (access.find()) {
        whole |= access.group(3).isEmpty() && !SMALL.contains(access.group(1));
      }
      return whole;
    }
  }

  /** With values, since a pattern is entered by an index only once its beginning is known. */
  private static void bind(PreparedStatement statement) throws SQLException {
    ParameterMetaData parameters = statement.getParameterMetaData();
    for (int i = 1; i <= parameters.getParameterCount(); i++) {
      switch (parameters.getParameterType(i)) {
        case Types.DATE -> statement.setObject(i, LocalDate.EPOCH);
        case Types.TIMESTAMP -> statement.setObject(i, LocalDate.EPOCH.atStartOfDay());
        default -> statement.setString(i, "1");
      }
    }
  }
}
