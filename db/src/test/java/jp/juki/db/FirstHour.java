package jp.juki.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Script for the first hour on a real Oracle server (初回確認用スクリプト), for SQL*Plus or SQLcl: every
 * migration, every statement explained, every right tried.
 */
public final class FirstHour {
  private static final Pattern PARAMETER_OR_LITERAL = Pattern.compile("'(?:[^']|'')*'|\\?");

  private static final Pattern WORD = Pattern.compile("(?:'(?:[^']|'')*'|[^\\s'])+\\s*");
  private static final int LINE = 100;
  private static final int IDENTITY_BYTES = 4;

  private FirstHour() {}

  /**
   * Writes the script.
   *
   * @param statements what the product sends, with {@code ?} for each parameter
   */
  public static String script(List<String> statements) throws SQLException {
    StringBuilder script =
        new StringBuilder(
            """
            -- The first hour on a real Oracle Database 19c or later (初回確認). Generated: run
            -- SqlCorpusTest with -Dcorpus.write=true. Nothing here has run on an Oracle server yet.
            -- 1. As a DBA, in an empty test database: db/roles/oracle.sql, and passwords for both users.
            -- 2. From the folder of this file: sqlplus juki_owner@… @first-hour.sql, and keep the log.
            SET ECHO ON
            SET DEFINE OFF
            SET SQLBLANKLINES ON
            SET SERVEROUTPUT ON
            SPOOL first-hour.log
            WHENEVER SQLERROR EXIT FAILURE

            PROMPT ==== text storage: AL32UTF8 is a must, BINARY is expected
            SELECT parameter, value FROM nls_database_parameters
              WHERE parameter IN ('NLS_CHARACTERSET', 'NLS_NCHAR_CHARACTERSET');
            SELECT parameter, value FROM nls_session_parameters
              WHERE parameter IN ('NLS_SORT', 'NLS_COMP', 'NLS_LENGTH_SEMANTICS');

            PROMPT ==== migrations
            """);
    Resources files = Resources.ofThisModule();
    Stream.of(MigrationFiles.SOURCE, MigrationFiles.VENDOR + "oracle")
        .flatMap(folder -> files.list(folder).stream())
        .sorted((a, b) -> baseName(a).compareTo(baseName(b)))
        .forEach(
            file -> script.append("@@../").append(file.substring("db/".length())).append('\n'));
    script.append(
        """

        PROMPT ==== plans: every statement must be understood
        WHENEVER SQLERROR CONTINUE
        DELETE FROM plan_table;
        """);
    for (String statement : statements) {
      script.append(
          String.format(
              "EXPLAIN PLAN SET STATEMENT_ID = '%s' FOR%n%s;%n",
              identity(statement), folded(bound(statement))));
    }
    script.append(
        """

        PROMPT ==== each ORA- above is a statement to repair; these read a whole table:
        SELECT statement_id, object_name FROM plan_table
          WHERE operation = 'TABLE ACCESS' AND options = 'FULL' ORDER BY statement_id;

        PROMPT ==== rights of the application
        """);
    for (String grant : grants()) {
      script.append(grant).append(";\n");
    }
    script.append(
        """

        PROMPT ==== the application must be refused every change of an append-only table
        CONNECT juki
        SET SERVEROUTPUT ON
        """);
    for (String table : Roles.appendOnlyTables()) {
      script.append(
          """
          DECLARE
            refused BOOLEAN;
          BEGIN
            EXECUTE IMMEDIATE 'INSERT INTO juki_owner.%1$s SELECT * FROM juki_owner.%1$s WHERE 1 = 0';
            FOR attempt IN (
              SELECT 'DELETE FROM juki_owner.%1$s WHERE 1 = 0' AS text FROM dual
              UNION ALL SELECT 'SELECT * FROM juki_owner.%1$s FOR UPDATE' FROM dual
              UNION ALL SELECT 'TRUNCATE TABLE juki_owner.%1$s' FROM dual)
            LOOP
              BEGIN
                EXECUTE IMMEDIATE attempt.text;
                refused := FALSE;
              EXCEPTION
                WHEN OTHERS THEN refused := SQLCODE IN (-1031, -41900);
              END;
              DBMS_OUTPUT.PUT_LINE(CASE WHEN refused THEN 'ok ' ELSE 'FAILED ' END || attempt.text);
            END LOOP;
          END;
          /
          """
              .formatted(table));
    }
    return script.append("SPOOL OFF\nEXIT\n").toString();
  }

  private static List<String> grants() throws SQLException {
    try (Connection connection = TestDatabases.h2().getConnection()) {
      return Roles.grants(
          Roles.Schema.read(connection, Vendor.H2), Vendor.ORACLE, Roles.APPLICATION);
    }
  }

  /** SQL*Plus knows parameters by name only. */
  private static String bound(String statement) {
    int[] number = {0};
    Matcher found = PARAMETER_OR_LITERAL.matcher(statement);
    return found.replaceAll(
        match ->
            Matcher.quoteReplacement(
                match.group().equals("?") ? ":b" + ++number[0] : match.group()));
  }

  /** A name that stays when other statements come and go. */
  private static String identity(String statement) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, IDENTITY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SQL*Plus refuses a line of 2,500 characters. */
  private static String folded(String statement) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    Matcher word = WORD.matcher(statement);
    while (word.find()) {
      if (width > 0 && width + word.group().length() > LINE) {
        text.append('\n');
        width = 0;
      }
      text.append(word.group());
      width += word.group().length();
    }
    return text.toString().replaceAll("(?m) +$", "");
  }

  private static String baseName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
