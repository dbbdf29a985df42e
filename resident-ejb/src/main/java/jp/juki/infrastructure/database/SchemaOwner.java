package jp.juki.infrastructure.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may change the schema (スキーマ所有者): the configured owner, else the application itself. */
@ApplicationScoped
public class SchemaOwner {
  @Resource(lookup = "java:app/jdbc/resident")
  DataSource application;

  @Inject
  @ConfigProperty(name = "resident.db.class", defaultValue = "org.h2.Driver")
  String dataSourceClass;

  @Inject
  @ConfigProperty(name = "resident.db.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "resident.db.owner.user")
  Optional<String> owner;

  @Inject
  @ConfigProperty(name = "resident.db.owner.password")
  Optional<String> ownerPassword;

  /** Whether the schema belongs to another user than the application's. */
  boolean apart() {
    return owner.isPresent();
  }

  /** Connects as the owner. */
  DataSource dataSource() {
    return owner.isPresent()
        ? OwnerDataSource.of(
            dataSourceClass, url.orElseThrow(), owner.get(), ownerPassword.orElse(""))
        : application;
  }
}
