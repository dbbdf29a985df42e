package jp.juki.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Recorder (記録用データソース) that passes for Oracle Database 19c, keeps every SQL text it is given and
 * answers with nothing: no rows, one row changed, and a number for a sequence.
 */
public final class RecordingDataSource implements DataSource {
  private static final BigDecimal NEXT_VALUE = BigDecimal.valueOf(1000);

  private final List<String> recorded = new ArrayList<>();
  private int batched;

  /** Takes what was recorded since the last call, in the order it came. */
  public synchronized List<String> take() {
    List<String> result = List.copyOf(recorded);
    recorded.clear();
    return result;
  }

  private synchronized void record(String sql) {
    recorded.add(sql);
  }

  @Override
  public Connection getConnection() {
    return proxy(Connection.class, this::onConnection);
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  private Object onConnection(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "prepareStatement", "prepareCall" -> {
        String sql = (String) arguments[0];
        record(sql);
        yield statement(sql);
      }
      case "createStatement" -> statement("");
      case "getMetaData" -> proxy(DatabaseMetaData.class, RecordingDataSource::onMetaData);
      case "isValid" -> true;
      default -> identityOrZero(self, method, arguments);
    };
  }

  private static Object onMetaData(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getDatabaseProductName" -> "Oracle";
      case "getDatabaseProductVersion" ->
          "Oracle Database 19c Enterprise Edition Release 19.0.0.0.0";
      case "getDatabaseMajorVersion" -> 19;
      case "getDriverName" -> "Oracle JDBC driver";
      case "getDriverVersion" -> "23.26.3.0.0";
      case "getURL" -> "jdbc:rec:oracle";
      case "supportsBatchUpdates" -> true;
      default -> identityOrZero(self, method, arguments);
    };
  }

  private CallableStatement statement(String prepared) {
    return proxy(
        CallableStatement.class,
        (self, method, arguments) -> {
          String sql = prepared;
          if (method.getName().startsWith("execute") && arguments != null) {
            sql = (String) arguments[0];
            record(sql);
          }
          return switch (method.getName()) {
            case "executeQuery" -> rows(sql.contains("NEXTVAL") ? 1 : 0);
            case "executeUpdate" -> 1; // so that a version check passes
            case "addBatch" -> {
              batched++;
              yield null;
            }
            case "executeBatch" -> {
              int[] changed = new int[batched];
              Arrays.fill(changed, 1);
              batched = 0;
              yield changed;
            }
            case "getUpdateCount" -> -1;
            default -> identityOrZero(self, method, arguments);
          };
        });
  }

  private static ResultSet rows(int count) {
    int[] left = {count};
    return proxy(
        ResultSet.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "next" -> left[0]-- > 0;
              case "getMetaData" -> proxy(ResultSetMetaData.class, RecordingDataSource::onColumns);
              case "getObject", "getBigDecimal" -> NEXT_VALUE;
              case "getLong" -> NEXT_VALUE.longValueExact();
              case "getInt" -> NEXT_VALUE.intValueExact();
              case "getString" -> NEXT_VALUE.toString();
              default -> identityOrZero(self, method, arguments);
            });
  }

  private static Object onColumns(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getColumnCount" -> 1;
      case "getColumnName", "getColumnLabel" -> "NEXTVAL";
      case "getColumnType" -> Types.NUMERIC;
      default -> identityOrZero(self, method, arguments);
    };
  }

  private static Object identityOrZero(Object self, Method method, Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        default -> "recorder";
      };
    }
    Class<?> type = method.getReturnType();
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            RecordingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // nothing is ever logged
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // the recorder always answers at once
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
