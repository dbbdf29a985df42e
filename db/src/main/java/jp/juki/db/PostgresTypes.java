package jp.juki.db;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Type map (型の対応) that turns a migration in the Oracle dialect into one for PostgreSQL.
 *
 * <p>Text columns get {@code COLLATE "C"}: the search keys are binary strings, and a prefix search
 * uses an index only when its order is binary, whatever collation the database was created with.
 * {@code CHAR(n)} becomes {@code VARCHAR(n)}, because PostgreSQL does not use the index of a padded
 * column that is compared with a bound string; every such column is always filled.
 */
final class PostgresTypes {
  private record Rule(Pattern oracle, String postgres) {
    static Rule of(String oracle, String postgres) {
      return new Rule(Pattern.compile(oracle), postgres);
    }
  }

  /** Order matters. A text literal or comment is matched first and left as it is. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("\\bNUMBER\\([1-4]\\)", "SMALLINT"),
          Rule.of("\\bNUMBER\\([5-9]\\)", "INTEGER"),
          Rule.of("\\bNUMBER\\(1[0-8]\\)", "BIGINT"),
          Rule.of("\\bNUMBER\\(19\\)", "BIGINT"),
          Rule.of("\\bNUMBER\\((\\d+)\\)", "NUMERIC($1)"),
          Rule.of("\\bNUMBER\\((\\d+),\\s*(\\d+)\\)", "NUMERIC($1,$2)"),
          Rule.of("\\b(?:VARCHAR2|CHAR)\\((\\d+)(?: CHAR)?\\)", "VARCHAR($1) COLLATE \"C\""),
          Rule.of("\\bCLOB\\b", "TEXT"),
          Rule.of("\\bBLOB\\b|\\bRAW\\(\\d+\\)", "BYTEA"),
          // one column added, which PostgreSQL takes without parentheses
          Rule.of("(ALTER TABLE \\w+ ADD) \\(([^,;]*)\\)(?=;)", "$1 $2"));

  private static final Pattern VERBATIM = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*");

  private PostgresTypes() {}

  static String translate(String oracle) {
    StringBuilder result = new StringBuilder();
    var verbatim = VERBATIM.matcher(oracle);
    int end = 0;
    while (verbatim.find()) {
      result.append(mapped(oracle.substring(end, verbatim.start()))).append(verbatim.group());
      end = verbatim.end();
    }
    return result.append(mapped(oracle.substring(end))).toString();
  }

  private static String mapped(String code) {
    String text = code;
    for (Rule rule : RULES) {
      text = rule.oracle().matcher(text).replaceAll(rule.postgres());
    }
    return text;
  }
}
