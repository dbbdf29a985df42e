package jp.juki.application.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrewTest {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Crew crew = new Crew(workers);

  @AfterEach
  void dismiss() {
    workers.shutdownNow();
  }

  @Test
  void whenFinishedEveryPortionIsEntered() {
    AtomicInteger entered = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      crew.enter(entered::incrementAndGet);
    }
    crew.finish();
    assertEquals(100, entered.get());
  }

  @Test
  void aFailedPortionFailsTheWhole() {
    crew.enter(() -> {});
    crew.enter(CrewTest::fail);
    assertThrows(IllegalStateException.class, crew::finish);
  }

  @Test
  void afterAFailureNothingIsBegun() {
    AtomicInteger entered = new AtomicInteger();
    crew.enter(CrewTest::fail);
    crew.enter(() -> {});
    assertThrows(IllegalStateException.class, () -> crew.enter(entered::incrementAndGet));
    assertEquals(0, entered.get());
  }

  private static void fail() {
    throw new IllegalArgumentException("this portion cannot be entered");
  }
}
