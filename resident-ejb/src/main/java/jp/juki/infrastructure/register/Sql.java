package jp.juki.infrastructure.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.juki.domain.register.History;

/**
 * Runs SQL on the connection of the current transaction (SQLの実行), for rows that are written once in
 * full and for thousands at a time.
 *
 * <p>The rows of one transaction that go through entities must be flushed before SQL reads them.
 */
public final class Sql {
  private final Connection connection;

  Sql(EntityManager entities) {
    this(entities.unwrap(Connection.class));
  }

  /**
   * @param connection of the current transaction
   */
  public Sql(Connection connection) {
    if (connection == null) throw new IllegalStateException("no transaction");
    this.connection = connection;
  }

  /** The connection of the current transaction. */
  Connection connection() {
    return connection;
  }

  /** Binds the parameters of one statement. */
  @FunctionalInterface
  interface Binding<T> {
    void bind(ColumnWriter columns, T value) throws SQLException;
  }

  /** Makes a value of one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ColumnReader columns) throws SQLException;
  }

  /** Every row of a query, with text parameters. */
  <T> List<T> list(String sql, Row<T> row, String... parameters) {
    return list(
        sql,
        row,
        columns -> {
          for (String parameter : parameters) columns.text(parameter);
        });
  }

  /** Binds all parameters of a query. */
  @FunctionalInterface
  interface Parameters {
    void bind(ColumnWriter columns) throws SQLException;
  }

  /** Every row of a query. */
  <T> List<T> list(String sql, Row<T> row, Parameters parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(500);
      parameters.bind(new ColumnWriter(statement));
      try (ResultSet rows = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        while (rows.next()) values.add(row.read(new ColumnReader(rows)));
        return values;
      }
    } catch (SQLException e) {
      throw new PersistenceException("a query of the register failed", e);
    }
  }

  /** Runs a statement once for each value, in batches. */
  <T> void each(String sql, Iterable<T> values, Binding<T> binding) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (T value : values) {
        binding.bind(new ColumnWriter(statement), value);
        statement.addBatch();
        if (++waiting == 1000) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException("a statement of the register failed", e);
    }
  }

  /** Runs a statement whose one parameter is the 宛名番号, once for each person. */
  public void ofEach(String sql, Collection<History> persons) {
    each(sql, persons, (row, history) -> row.text(number(history)));
  }

  private static String number(History history) {
    return history.present().record().addresseeNumber().digits();
  }

  /** Runs a statement and tells how many rows it changed. */
  int run(String sql, Parameters parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.bind(new ColumnWriter(statement));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("a statement of the register failed", e);
    }
  }
}
