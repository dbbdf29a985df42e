package jp.juki.infrastructure.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Index from persons to the searches that listed them (一覧対象者の索引).
 *
 * <p>The row of the search, sealed, is the record; this only leads to it. It is kept in blocks of
 * neighbouring events, each sorted by person and entered at once, so that a block is written in one
 * place; whoever asks about a person looks into each block.
 */
final class Listings {
  private static final int BLOCK = 512;

  static final String SQL_NEWEST = "SELECT MAX(event_id) FROM audit_listing_due";
  static final String SQL_DUE =
      "SELECT d.event_id, e.listed FROM audit_listing_due d JOIN audit_event e"
          + " ON e.event_id = d.event_id WHERE d.event_id < ?"
          + " ORDER BY d.event_id FETCH FIRST 512 ROWS ONLY";
  static final String SQL_TAKE = "DELETE FROM audit_listing_due WHERE event_id = ?";
  static final String SQL_ENTER =
      "INSERT INTO audit_listing (block_no, addressee_number, event_id) VALUES (?, ?, ?)";
  static final String SQL_BLOCK = "SELECT block_no FROM audit_listing_block WHERE block_no = ?";
  static final String SQL_ENTER_BLOCK = "INSERT INTO audit_listing_block (block_no) VALUES (?)";
  static final String SQL_LISTED =
      "SELECT event_id, addressee_number FROM audit_listing WHERE block_no = ?";

  private final Connection connection;
  private long read = -1;
  private Map<Long, Set<String>> listed = Map.of();

  /**
   * @param connection of the current transaction
   */
  Listings(Connection connection) {
    if (connection == null) throw new IllegalStateException("no transaction");
    this.connection = connection;
  }

  private record Entry(String number, long event) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::number).thenComparingLong(Entry::event);
  }

  /**
   * Enters the oldest block that is due.
   *
   * @param rest whether the block that is still being filled counts too
   * @return whether there was anything
   */
  boolean enterDue(boolean rest) throws SQLException {
    Map<Long, String> due = due(rest ? Long.MAX_VALUE : block(newest()) * BLOCK);
    if (due.isEmpty()) return false;
    long block = block(due.keySet().iterator().next());
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement take = connection.prepareStatement(SQL_TAKE)) {
      for (Map.Entry<Long, String> event : due.entrySet()) {
        if (block(event.getKey()) != block) break;
        take.setLong(1, event.getKey());
        if (take.executeUpdate() == 0) continue; // another node was quicker
        for (String number : numbers(event.getValue()))
          entries.add(new Entry(number, event.getKey()));
      }
    }
    entries.sort(Entry.ORDER);
    if (!entries.isEmpty()) enter(block, entries);
    return true;
  }

  private void enter(long block, List<Entry> entries) throws SQLException {
    if (!known(block)) {
      try (PreparedStatement insert = connection.prepareStatement(SQL_ENTER_BLOCK)) {
        insert.setLong(1, block);
        insert.executeUpdate();
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(SQL_ENTER)) {
      for (Entry entry : entries) {
        insert.setLong(1, block);
        insert.setString(2, entry.number());
        insert.setLong(3, entry.event());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private boolean known(long block) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SQL_BLOCK)) {
      select.setLong(1, block);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** True if the index leads from each person listed, and from nobody else, to the event. */
  boolean leadsTo(long event, String persons) throws SQLException {
    if (block(event) != read) {
      read = block(event);
      listed = read(read);
    }
    return listed.getOrDefault(event, Set.of()).equals(numbers(persons));
  }

  private Map<Long, Set<String>> read(long block) throws SQLException {
    Map<Long, Set<String>> persons = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SQL_LISTED)) {
      select.setLong(1, block);
      try (ResultSet row = select.executeQuery()) {
        while (row.next())
          persons.computeIfAbsent(row.getLong(1), event -> new TreeSet<>()).add(row.getString(2));
      }
    }
    return persons;
  }

  private long newest() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SQL_NEWEST);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Map<Long, String> due(long before) throws SQLException {
    Map<Long, String> due = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(SQL_DUE)) {
      select.setLong(1, before);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) due.put(row.getLong(1), row.getString(2));
      }
    }
    return due;
  }

  private static long block(long event) {
    return event / BLOCK;
  }

  private static TreeSet<String> numbers(String listed) {
    return new TreeSet<>(List.of(listed.split(" ")));
  }
}
