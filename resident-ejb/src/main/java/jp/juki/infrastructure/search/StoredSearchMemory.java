package jp.juki.infrastructure.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.juki.domain.search.SearchMemory;
import jp.juki.infrastructure.secrets.SecretBox;

/** Keeps search lines sealed (検索履歴の保存), because a line may hold a name or a number. */
@ApplicationScoped
public class StoredSearchMemory implements SearchMemory {
  static final String SQL_RECENT =
      "SELECT searched_at, sealed_line FROM search_memory WHERE operator_id = ?"
          + " ORDER BY searched_at DESC";
  static final String SQL_INSERT =
      "INSERT INTO search_memory (operator_id, searched_at, sealed_line) VALUES (?, ?, ?)";
  static final String SQL_DELETE =
      "DELETE FROM search_memory WHERE operator_id = ? AND searched_at = ?";
  private static final int LONGEST = 200;

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Inject SecretBox box;

  @Override
  public void remember(String operator, Instant at, String line) {
    if (line.length() > LONGEST) {
      return; // too long to be worth picking from a list
    }
    try (Connection connection = database.getConnection()) {
      List<Remembered> kept = read(connection, operator);
      for (int i = 0; i < kept.size(); i++) {
        if (kept.get(i).line().equals(line) || i >= KEPT - 1) {
          delete(connection, operator, kept.get(i).at());
        }
      }
      try (PreparedStatement insert = connection.prepareStatement(SQL_INSERT)) {
        insert.setString(1, operator);
        insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        insert.setString(3, box.seal(line, place(operator)));
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("search line not kept", e);
    }
  }

  @Override
  public List<String> recent(String operator) {
    try (Connection connection = database.getConnection()) {
      return read(connection, operator).stream().map(Remembered::line).limit(KEPT).toList();
    } catch (SQLException e) {
      throw new IllegalStateException("search lines not read", e);
    }
  }

  private record Remembered(Timestamp at, String line) {}

  private List<Remembered> read(Connection connection, String operator) throws SQLException {
    List<Remembered> lines = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SQL_RECENT)) {
      select.setString(1, operator);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          lines.add(
              new Remembered(row.getTimestamp(1), box.open(row.getString(2), place(operator))));
        }
      }
    }
    return lines;
  }

  private static void delete(Connection connection, String operator, Timestamp at)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(SQL_DELETE)) {
      delete.setString(1, operator);
      delete.setTimestamp(2, at);
      delete.executeUpdate();
    }
  }

  private static String place(String operator) {
    return "search_memory/sealed_line/" + operator;
  }
}
