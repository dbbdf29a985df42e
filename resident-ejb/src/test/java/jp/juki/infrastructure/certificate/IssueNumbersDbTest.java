package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class IssueNumbersDbTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int THREADS = 8;
  private static final int DRAWS = 40;

  @Test
  @Spec("5.5-e")
  void noTwoCopiesShareANumberOnH2() throws Exception {
    assertAllDiffer(TestDatabases.h2());
  }

  @Test
  @Spec("5.5-e")
  void noTwoCopiesShareANumberOnPostgres() throws Exception {
    assertAllDiffer(TestDatabases.postgres());
  }

  @Test
  void aNewDayBeginsAtOne() throws SQLException {
    StoredIssueHistory history = history(TestDatabases.h2());
    assertEquals(OptionalInt.of(1), history.drawSerials(TODAY, 3));
    assertEquals(OptionalInt.of(4), history.drawSerials(TODAY, 1));
    assertEquals(OptionalInt.of(1), history.drawSerials(TODAY.plusDays(1), 1));
  }

  @Test
  @Spec("5.5-e")
  void aDayThatIsOverGivesNoMoreNumbers() throws SQLException {
    StoredIssueHistory history = history(TestDatabases.h2());
    assertEquals(OptionalInt.of(1), history.drawSerials(TODAY.plusDays(1), 1));
    assertEquals(OptionalInt.empty(), history.drawSerials(TODAY, 1));
    assertEquals(OptionalInt.of(2), history.drawSerials(TODAY.plusDays(1), 1));
  }

  private static void assertAllDiffer(DataSource database) throws Exception {
    StoredIssueHistory history = history(database);
    Set<Integer> drawn = new ConcurrentSkipListSet<>();
    try (ExecutorService clerks = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> work = new ArrayList<>();
      for (int clerk = 0; clerk < THREADS; clerk++) {
        work.add(
            clerks.submit(
                () -> {
                  for (int n = 0; n < DRAWS; n++) {
                    drawn.add(history.drawSerials(TODAY, 1).orElseThrow());
                  }
                }));
      }
      for (Future<?> done : work) {
        done.get();
      }
    }
    assertEquals(THREADS * DRAWS, drawn.size());
  }

  private static StoredIssueHistory history(DataSource database) {
    StoredIssueHistory history = new StoredIssueHistory();
    history.database = database;
    return history;
  }
}
