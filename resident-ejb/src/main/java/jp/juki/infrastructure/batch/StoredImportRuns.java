package jp.juki.infrastructure.batch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import jp.juki.domain.batch.ImportRuns;

/** Keeps the one run that fills a register (取込みの実行記録). */
@ApplicationScoped
public class StoredImportRuns implements ImportRuns {
  static final String SQL_STATE = "SELECT state FROM import_run WHERE run_id = 1";
  static final String SQL_BEGIN =
      "INSERT INTO import_run (run_id, state, started_at) VALUES (1, 'L', ?)";
  static final String SQL_END =
      "UPDATE import_run SET state = 'D', ended_at = ?, person_count = ? WHERE run_id = 1";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Override
  public State state() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_STATE);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return State.NONE;
      }
      return row.getString(1).equals("D") ? State.DONE : State.UNFINISHED;
    } catch (SQLException e) {
      throw new IllegalStateException("import run not read", e);
    }
  }

  @Override
  public void begin(Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(SQL_BEGIN)) {
      insert.setTimestamp(1, timestamp(at));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("import run not kept", e);
    }
  }

  @Override
  public void end(Instant at, long persons) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(SQL_END)) {
      update.setTimestamp(1, timestamp(at));
      update.setLong(2, persons);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("import run not kept", e);
    }
  }

  private static Timestamp timestamp(Instant at) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
