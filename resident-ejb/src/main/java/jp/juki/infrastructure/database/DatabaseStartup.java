package jp.juki.infrastructure.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import jp.juki.db.Migrations;
import jp.juki.db.Roles;

/**
 * The register's database (データベース), brought to the newest schema before anything else uses it.
 *
 * <p>The address comes from configuration alone ({@code resident.db.url}, {@code .user}, {@code
 * .password}, {@code .class}); the default is H2 in memory, in Oracle mode. Every other start-up
 * bean that reads the database says {@code @DependsOn("DatabaseStartup")}.
 *
 * <p>H2 is reached by its driver: the pool would take its data source class for a distributed one
 * (XA) and roll back twice more after each transaction, each time writing what anybody has changed.
 *
 * <p>With {@code resident.db.owner.user} and {@code .owner.password} the schema belongs to that
 * owner, and {@code resident.db.user} is a member of the role {@code juki_application}, which may
 * not change append-only tables (scripts in {@code db/roles}).
 */
@DataSourceDefinition(
    name = "java:app/jdbc/resident",
    className = "${MPCONFIG=resident.db.class:org.h2.Driver}",
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
  @Inject SchemaOwner owner;

  /** Migrates the schema; the application is not deployed if that fails. */
  @PostConstruct
  void migrate() {
    try {
      Migrations.migrate(owner.dataSource());
      if (owner.apart()) {
        Roles.grant(owner.dataSource(), Roles.APPLICATION);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
