package jp.juki.infrastructure.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import jp.juki.domain.register.History;

/**
 * Something derived from the versions of records (派生データ): kept in step within the transaction that
 * appends, and able to be made anew from the versions alone.
 */
public interface Projection {
  /** Whether it holds the names that persons are searched by: a bulk load enters these first. */
  boolean ofNames();

  /** Replaces what is derived for these persons, each given with all of its versions. */
  void apply(Collection<History> after);

  /**
   * Adds what is derived for persons of whom nothing is derived yet, on the connection of a bulk
   * load.
   *
   * @throws SQLException if the database refuses; nothing of the load is kept then
   */
  void load(Connection connection, Collection<History> added) throws SQLException;

  /** Removes everything derived, for making it anew. */
  void clear();
}
