package jp.juki.application.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    CountDownLatch end = new CountDownLatch(1);
    crew.enter(CrewTest::fail);
    crew.enter(() -> await(end));
    assertThrows(IllegalStateException.class, () -> crew.enter(entered::incrementAndGet));
    end.countDown();
    assertEquals(0, entered.get());
  }

  @Test
  void aLongPortionDoesNotKeepShortOnesWaiting() {
    CountDownLatch end = new CountDownLatch(10);
    crew.enter(() -> await(end));
    for (int i = 0; i < 10; i++) crew.enter(end::countDown);
    crew.finish();
    assertEquals(0, end.getCount());
  }

  private static void await(CountDownLatch end) {
    try {
      if (!end.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("never told");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail() {
    throw new IllegalArgumentException("this portion cannot be entered");
  }
}
