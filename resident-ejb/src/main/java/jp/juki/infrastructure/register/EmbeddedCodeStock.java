package jp.juki.infrastructure.register;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.juki.db.Vendor;

/**
 * Codes for the embedded edition (埋込版の住民票コード): no center sends it any, so it makes up its own stock
 * at the first start. Every other database gets its stock from the center.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class EmbeddedCodeStock {
  private static final int CODES = 10_000;

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Inject StoredNumbering numbering;

  /** Fills an empty stock. */
  @PostConstruct
  void fill() {
    try {
      if (Vendor.of(database) == Vendor.H2 && numbering.unstocked())
        numbering.stock(StoredNumbering.madeUp(CODES, new SecureRandom()));
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
