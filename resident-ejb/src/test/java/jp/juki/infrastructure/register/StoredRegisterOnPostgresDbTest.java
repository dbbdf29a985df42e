package jp.juki.infrastructure.register;

import jakarta.persistence.EntityManagerFactory;
import jp.juki.db.TestDatabases;

/** The stored register on a PostgreSQL server. */
class StoredRegisterOnPostgresDbTest extends StoredRegisterDbTest {
  @Override
  EntityManagerFactory open() throws Exception {
    return RegisterFixture.startPostgres(TestDatabases.postgres());
  }
}
