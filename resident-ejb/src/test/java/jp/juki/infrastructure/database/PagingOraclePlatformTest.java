package jp.juki.infrastructure.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.juki.db.OracleGuard;
import jp.juki.db.RecordingDataSource;
import jp.juki.db.TestDatabases;
import org.junit.jupiter.api.Test;

/** Paging (頁送り) with the dialect of Oracle, run on H2 and read as text. */
class PagingOraclePlatformTest {
  private static final String ALL = "SELECT l FROM Leaf l ORDER BY l.text";
  private static final int ROWS = 35;
  private static final int PAGE = 10;

  @Test
  void thirtyFiveRowsMakePagesOfTenTenTenAndFive() throws SQLException {
    try (EntityManagerFactory factory = PersistenceUnits.start("paging", leaves());
        EntityManager manager = factory.createEntityManager()) {
      fill(manager);
      List<List<String>> pages =
          IntStream.range(0, 5).mapToObj(page -> texts(manager, page * PAGE)).toList();
      assertEquals(List.of(10, 10, 10, 5, 0), pages.stream().map(List::size).toList());
      assertEquals(
          IntStream.range(0, ROWS).mapToObj(PagingOraclePlatformTest::text).toList(),
          pages.stream().flatMap(List::stream).toList());
    }
  }

  @Test
  void lockedPageIsLimitedToo() throws SQLException {
    try (EntityManagerFactory factory = PersistenceUnits.start("paging", leaves());
        EntityManager manager = factory.createEntityManager()) {
      fill(manager);
      manager.getTransaction().begin();
      int found =
          manager
              .createQuery(ALL, Leaf.class)
              .setMaxResults(PAGE)
              .setLockMode(LockModeType.PESSIMISTIC_WRITE)
              .getResultList()
              .size();
      manager.getTransaction().rollback();
      assertEquals(PAGE, found);
    }
  }

  @Test
  void pageIsCutByOffsetAndFetchAndALockedOneIsNot() {
    RecordingDataSource oracle = new RecordingDataSource();
    try (EntityManagerFactory factory = PersistenceUnits.start("paging", oracle);
        EntityManager manager = factory.createEntityManager()) {
      texts(manager, PAGE);
      String paged = oracle.take().getLast();
      assertTrue(paged.endsWith(" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY"), paged);
      assertEquals(Set.of(), OracleGuard.faults(paged));
      manager.getTransaction().begin();
      manager
          .createQuery(ALL, Leaf.class)
          .setMaxResults(PAGE)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
      manager.getTransaction().rollback();
      String locked = oracle.take().getLast();
      assertTrue(locked.endsWith("FOR UPDATE") && !locked.contains("FETCH"), locked);
      assertEquals(Set.of(), OracleGuard.faults(locked), locked);
    }
  }

  @Test
  void sequenceGivesItsNumbersFromOneOnWithoutAGap() throws SQLException {
    try (EntityManagerFactory factory = PersistenceUnits.start("paging", leaves());
        EntityManager manager = factory.createEntityManager()) {
      fill(manager);
      assertEquals(
          IntStream.rangeClosed(1, ROWS).mapToObj(n -> (long) n).toList(),
          manager
              .createQuery("SELECT l FROM Leaf l ORDER BY l.id", Leaf.class)
              .getResultStream()
              .map(leaf -> leaf.id)
              .toList());
    }
  }

  private static DataSource leaves() throws SQLException {
    DataSource database = TestDatabases.emptyH2();
    TestDatabases.execute(database, "CREATE SEQUENCE leaf_seq START WITH 50 INCREMENT BY 50");
    TestDatabases.execute(
        database,
        "CREATE TABLE leaf (leaf_id NUMBER(19) NOT NULL, page_text VARCHAR2(10 CHAR) NOT NULL,"
            + " CONSTRAINT leaf_pk PRIMARY KEY (leaf_id))");
    return database;
  }

  private static void fill(EntityManager manager) {
    manager.getTransaction().begin();
    IntStream.range(0, ROWS).forEach(n -> manager.persist(new Leaf(text(n))));
    manager.getTransaction().commit();
    manager.clear();
  }

  private static List<String> texts(EntityManager manager, int first) {
    return manager
        .createQuery(ALL, Leaf.class)
        .setFirstResult(first)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(leaf -> leaf.text)
        .toList();
  }

  private static String text(int n) {
    return String.format("頁%03d", n);
  }
}
