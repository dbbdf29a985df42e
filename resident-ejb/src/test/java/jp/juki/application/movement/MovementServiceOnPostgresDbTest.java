package jp.juki.application.movement;

import jakarta.persistence.EntityManagerFactory;
import jp.juki.db.TestDatabases;
import jp.juki.infrastructure.register.RegisterFixture;

/** Movements on a PostgreSQL server. */
class MovementServiceOnPostgresDbTest extends MovementServiceDbTest {
  @Override
  EntityManagerFactory open() throws Exception {
    return RegisterFixture.startPostgres(TestDatabases.postgres());
  }
}
