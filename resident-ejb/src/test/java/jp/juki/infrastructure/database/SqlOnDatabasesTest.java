package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.Roles;
import jp.juki.db.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The SQL of the product (SQL一覧), understood by the databases that run here. */
class SqlOnDatabasesTest {
  private static DataSource h2;
  private static DataSource postgres;
  private static EntityManagerFactory factory;

  @BeforeAll
  static void migrate() throws SQLException {
    h2 = TestDatabases.h2();
    postgres = TestDatabases.postgres();
    factory = PersistenceUnits.startOnPostgres(postgres);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @TestFactory
  Stream<DynamicTest> h2UnderstandsWhatOracleGets() {
    return Stream.concat(
        EntitySql.all(Roles.appendOnlyTables()).entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(sql -> Map.entry(entry.getKey(), sql)))
            .map(entry -> understood(h2, entry)),
        NativeSql.all().entrySet().stream().map(entry -> understood(h2, entry)));
  }

  @TestFactory
  Stream<DynamicTest> postgresUnderstandsWhatIsWrittenByHand() {
    return NativeSql.all().entrySet().stream().map(entry -> understood(postgres, entry));
  }

  @TestFactory
  Stream<DynamicTest> postgresRunsEveryNamedQuery() {
    return factory.getMetamodel().getEntities().stream()
        .flatMap(
            entity -> Arrays.stream(entity.getJavaType().getAnnotationsByType(NamedQuery.class)))
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> run(query)));
  }

  @Test
  void statementOfAnUnknownColumnIsNoticed() {
    String sql = "UPDATE resident SET no_such_column = ? WHERE addressee_number = ?";
    assertThrows(SQLException.class, () -> prepare(h2, sql));
    assertThrows(SQLException.class, () -> prepare(postgres, sql));
  }

  private static void run(NamedQuery named) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      var query = EntitySql.prepared(manager, named.name());
      if (named.query().stripLeading().startsWith("SELECT")) {
        query.getResultList();
      } else {
        query.executeUpdate();
      }
      manager.getTransaction().rollback();
    }
  }

  private static DynamicTest understood(DataSource database, Map.Entry<String, String> statement) {
    return DynamicTest.dynamicTest(
        statement.getKey(),
        () ->
            assertDoesNotThrow(
                () -> prepare(database, statement.getValue().replaceAll("\\?\\d+", "?"))));
  }

  /** Asking for the parameters makes the server read the whole statement. */
  private static void prepare(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.getParameterMetaData();
    }
  }
}
