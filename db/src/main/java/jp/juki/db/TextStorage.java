package jp.juki.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Character encoding (文字符号化方式) of a database: names need every code point, so a database that
 * cannot hold them is refused before the first table is made.
 */
final class TextStorage {
  private TextStorage() {}

  static void check(DataSource owner, Vendor vendor) throws SQLException {
    switch (vendor) {
      case H2 -> {
        // text is always Unicode; the mode is what must be right
        require(
            owner,
            "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'MODE'",
            "Oracle",
            "the mode of the H2 database (MODE=Oracle in its URL)");
        require(
            owner,
            "SELECT setting_value FROM information_schema.settings"
                + " WHERE setting_name = 'DEFAULT_NULL_ORDERING'",
            "HIGH",
            "the null ordering of the H2 database (DEFAULT_NULL_ORDERING=HIGH in its URL)");
      }
      case ORACLE ->
          require(
              owner,
              "SELECT value FROM nls_database_parameters WHERE parameter = 'NLS_CHARACTERSET'",
              "AL32UTF8",
              "the character set of the Oracle database");
      case POSTGRESQL ->
          require(owner, "SHOW server_encoding", "UTF8", "the encoding of the PostgreSQL database");
    }
  }

  private static void require(DataSource owner, String query, String wanted, String what)
      throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      String found = row.next() ? row.getString(1) : "unknown";
      if (!wanted.equals(found)) {
        throw new IllegalStateException(what + " must be " + wanted + " but is " + found);
      }
    }
  }
}
