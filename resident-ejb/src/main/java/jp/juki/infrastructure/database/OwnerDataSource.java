package jp.juki.infrastructure.database;

import javax.sql.DataSource;

/**
 * Connection of the schema's owner (スキーマ所有者の接続), used at start only and never pooled.
 *
 * <p>The driver's own data source class is used, because drivers lie in the server's class path,
 * where {@link java.sql.DriverManager} may not find them. Those of Oracle and PostgreSQL, which
 * alone know a schema of another owner here, share the three setters.
 */
final class OwnerDataSource {
  private OwnerDataSource() {}

  /**
   * Makes the data source.
   *
   * @throws IllegalStateException if the class is no data source of a known shape
   */
  static DataSource of(String className, String url, String user, String password) {
    try {
      Class<?> type =
          Class.forName(className, true, Thread.currentThread().getContextClassLoader());
      DataSource dataSource = type.asSubclass(DataSource.class).getConstructor().newInstance();
      type.getMethod("setURL", String.class).invoke(dataSource, url);
      type.getMethod("setUser", String.class).invoke(dataSource, user);
      type.getMethod("setPassword", String.class).invoke(dataSource, password);
      return dataSource;
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException("not a data source class: " + className, e);
    }
  }
}
