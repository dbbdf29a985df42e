package jp.juki.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The indexes that a bulk load does without (一括取込みの間だけ外す索引), listed in {@code db/bulk-indexes.txt}.
 *
 * <p>Only for a load into empty tables that nobody else uses yet.
 */
public final class BulkIndexes {
  private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\w+) ON .*");
  private static final Pattern CONSTRAINT =
      Pattern.compile("(ALTER TABLE \\w+) ADD (CONSTRAINT \\w+) .*");

  private BulkIndexes() {}

  /**
   * Takes the indexes away.
   *
   * @param owner connects as the owner of the schema
   */
  public static void lift(DataSource owner) throws SQLException {
    execute(owner, statements().stream().map(BulkIndexes::lifting).toList());
  }

  /**
   * Makes the indexes from the rows that are there.
   *
   * @param owner connects as the owner of the schema
   */
  public static void restore(DataSource owner) throws SQLException {
    execute(owner, statements());
  }

  /** The statements that make the indexes, without a terminator. */
  static List<String> statements() {
    return Resources.ofThisModule()
        .read("db/bulk-indexes.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static String lifting(String making) {
    Matcher index = INDEX.matcher(making);
    if (index.matches()) {
      return "DROP INDEX " + index.group(1);
    }
    Matcher constraint = CONSTRAINT.matcher(making);
    if (constraint.matches()) {
      return constraint.group(1) + " DROP " + constraint.group(2);
    }
    throw new IllegalStateException("neither an index nor a constraint");
  }

  private static void execute(DataSource owner, List<String> statements) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
