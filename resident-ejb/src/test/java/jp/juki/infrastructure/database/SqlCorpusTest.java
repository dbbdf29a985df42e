package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.juki.db.FirstHour;
import jp.juki.db.OracleGuard;
import jp.juki.db.Roles;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every SQL text that Oracle will get (SQL一覧): each passes the guard, and all of them are
 * committed, so that a changed one shows up in review.
 *
 * <p>{@code mvn -pl resident-ejb -am test -Dtest=SqlCorpusTest -Dcorpus.write=true} writes the
 * committed files anew.
 */
class SqlCorpusTest {
  private static final Path ORACLE = Path.of("../db/src/main/resources/db/oracle");
  private static final Path CORPUS = ORACLE.resolve("sql-corpus.sql");
  private static final Path FIRST_HOUR = ORACLE.resolve("first-hour.sql");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\s*(SELECT|WITH|INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|MERGE\\s+INTO)\\s.*",
          Pattern.DOTALL);

  private static Map<String, List<String>> corpus;

  @BeforeAll
  static void collect() {
    corpus = new TreeMap<>(EntitySql.all(Roles.appendOnlyTables()));
    NativeSql.all().forEach((origin, sql) -> corpus.put(origin, List.of(plain(sql))));
  }

  @TestFactory
  Stream<DynamicTest> everyStatementIsAdmittedByOracle() {
    return corpus.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      for (String sql : entry.getValue()) {
                        assertEquals(Set.of(), OracleGuard.faults(sql), sql);
                      }
                    }));
  }

  @Test
  void everyNamedQueryReachesTheDatabase() {
    corpus.forEach(
        (origin, statements) -> assertFalse(statements.isEmpty(), origin + " made no SQL"));
  }

  @Test
  void noSqlIsHiddenFromTheCorpus() throws IOException {
    Set<String> known = new HashSet<>();
    corpus.values().forEach(known::addAll);
    for (Path file : Infrastructure.files()) {
      for (String text : ClassFile.texts(file)) {
        String start = plain(text.split("\u0001", 2)[0]); // where a value is put in
        assertTrue(
            !STATEMENT.matcher(text).matches()
                || known.stream().anyMatch(sql -> sql.contains(start)),
            () -> file.getFileName() + " has SQL outside SQL_… and sqlSamples(): " + text);
      }
    }
  }

  @Test
  @Spec({"4.2.3.3-d", "1.3.8-g", "10.2-l"})
  @Absence
  void appendOnlyTablesAreNeverChanged() {
    for (String table : Roles.appendOnlyTables()) {
      Pattern change =
          Pattern.compile(
              "(?is)\\s*(UPDATE\\s+|DELETE\\s+FROM\\s+|MERGE\\s+INTO\\s+)" + table + "\\b.*");
      corpus.forEach(
          (origin, statements) ->
              statements.forEach(sql -> assertFalse(change.matcher(sql).matches(), origin)));
    }
  }

  @Test
  void corpusIsTheCommittedOne() throws IOException {
    assertCommitted(CORPUS, text());
  }

  @Test
  void firstHourOnOracleIsTheCommittedOne() throws IOException, SQLException {
    assertCommitted(
        FIRST_HOUR,
        FirstHour.script(corpus.values().stream().flatMap(List::stream).distinct().toList()));
  }

  private static void assertCommitted(Path file, String text) throws IOException {
    if (Boolean.getBoolean("corpus.write")) {
      Files.writeString(file, text);
    }
    assertEquals(
        Files.exists(file) ? Files.readString(file) : "",
        text,
        file.getFileName() + " is not up to date: run this test with -Dcorpus.write=true");
  }

  private static String text() {
    StringBuilder text =
        new StringBuilder(
            """
            -- Every SQL text that the product sends to Oracle (SQL一覧). Generated: run SqlCorpusTest
            -- with -Dcorpus.write=true. A statement stands under each place that asks for it.
            """);
    corpus.forEach(
        (origin, statements) -> {
          text.append("\n-- ").append(origin).append('\n');
          statements.forEach(sql -> text.append(sql).append(";\n"));
        });
    return text.toString();
  }

  /** As the driver gets it: JPA's numbered parameters are plain ones. */
  private static String plain(String sql) {
    return sql.strip().replaceAll("\\?\\d+", "?");
  }
}
