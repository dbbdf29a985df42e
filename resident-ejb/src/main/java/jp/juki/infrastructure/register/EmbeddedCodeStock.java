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
 * Codes where no center sends any (埋込版・合成都市の住民票コード): the embedded edition, and a synthetic city on
 * whatever database, make up their own stock at the first start. Every other register gets its
 * stock from the center.
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
      boolean synthetic = Integer.getInteger("resident.city.residents", 0) > 0;
      if ((synthetic || Vendor.of(database) == Vendor.H2) && numbering.unstocked())
        numbering.stock(StoredNumbering.madeUp(CODES, new SecureRandom()));
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
