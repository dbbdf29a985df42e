package jp.juki.application.network;

import jakarta.persistence.EntityManagerFactory;
import jp.juki.db.TestDatabases;
import jp.juki.infrastructure.register.RegisterFixture;

/** Data of move-out certificates on a PostgreSQL server. */
class NetworkTrafficOnPostgresDbTest extends NetworkTrafficDbTest {
  @Override
  EntityManagerFactory open() throws Exception {
    return RegisterFixture.startPostgres(TestDatabases.postgres());
  }
}
