package jp.juki.infrastructure.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.juki.db.Migrations;

/**
 * The register's database (データベース), brought to the newest schema before anything else uses it.
 *
 * <p>The address comes from configuration alone ({@code resident.db.url}, {@code .user}, {@code
 * .password}, {@code .class}); the default is H2 in memory, in Oracle mode. Every other start-up
 * bean that reads the database says {@code @DependsOn("DatabaseStartup")}.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/resident",
    className = "${MPCONFIG=resident.db.class:org.h2.jdbcx.JdbcDataSource}",
    url =
        "${MPCONFIG=resident.db.url:jdbc:h2:mem:resident;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1}",
    user = "${MPCONFIG=resident.db.user:sa}",
    password = "${MPCONFIG=resident.db.password:sa}",
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 32,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStartup {
  @Resource(lookup = "java:app/jdbc/resident")
  DataSource dataSource;

  /** Migrates the schema; the application is not deployed if that fails. */
  @PostConstruct
  void migrate() {
    try {
      Migrations.migrate(dataSource);
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
