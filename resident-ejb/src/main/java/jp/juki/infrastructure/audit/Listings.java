package jp.juki.infrastructure.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Index from persons to the searches that listed them (一覧対象者の索引).
 *
 * <p>The row of the search, sealed, is the record; this only leads to it. Entering a hundred
 * persons touches a hundred places of an index, so that it is done for many searches at once.
 */
final class Listings {
  static final String SQL_DUE =
      "SELECT d.event_id, e.listed FROM audit_listing_due d JOIN audit_event e"
          + " ON e.event_id = d.event_id ORDER BY d.event_id FETCH FIRST 20 ROWS ONLY";
  static final String SQL_TAKE = "DELETE FROM audit_listing_due WHERE event_id = ?";
  static final String SQL_ENTER =
      "INSERT INTO audit_listing (event_id, addressee_number) VALUES (?, ?)";
  static final String SQL_LISTED =
      "SELECT addressee_number FROM audit_listing WHERE event_id = ? ORDER BY addressee_number";

  private final Connection connection;

  /**
   * @param connection of the current transaction
   */
  Listings(Connection connection) {
    if (connection == null) throw new IllegalStateException("no transaction");
    this.connection = connection;
  }

  /**
   * Enters what is due, twenty searches at most: others wait while a transaction that touches
   * thousands of places of an index is kept.
   *
   * @return whether there was anything
   */
  boolean enterDue() throws SQLException {
    Map<Long, String> due = due();
    try (PreparedStatement take = connection.prepareStatement(SQL_TAKE);
        PreparedStatement enter = connection.prepareStatement(SQL_ENTER)) {
      for (Map.Entry<Long, String> event : due.entrySet()) {
        take.setLong(1, event.getKey());
        if (take.executeUpdate() == 0) continue; // another node was quicker
        for (String number : numbers(event.getValue())) {
          enter.setLong(1, event.getKey());
          enter.setString(2, number);
          enter.addBatch();
        }
      }
      enter.executeBatch();
    }
    return !due.isEmpty();
  }

  /** True if the index leads from each person listed, and from nobody else, to the event. */
  boolean leadsTo(long event, String listed) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SQL_LISTED)) {
      select.setLong(1, event);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) found.add(row.getString(1));
      }
    }
    return found.equals(List.copyOf(numbers(listed)));
  }

  private Map<Long, String> due() throws SQLException {
    Map<Long, String> due = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SQL_DUE);
        ResultSet row = select.executeQuery()) {
      while (row.next()) due.put(row.getLong(1), row.getString(2));
    }
    return due;
  }

  private static TreeSet<String> numbers(String listed) {
    return new TreeSet<>(List.of(listed.split(" ")));
  }
}
