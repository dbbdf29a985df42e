package jp.juki.application.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Enters portions at the same time (並行取込み), each in its own transaction, while the caller reads on.
 * For one calling thread.
 */
final class Crew {
  private static final int AT_ONCE = 2;

  private final ExecutorService workers;
  private final Deque<Future<?>> begun = new ArrayDeque<>();

  Crew(ExecutorService workers) {
    this.workers = workers;
  }

  /**
   * Begins a portion; waits while as many as allowed are under way.
   *
   * @throws IllegalStateException if an earlier portion failed
   */
  void enter(Runnable portion) {
    if (begun.size() == AT_ONCE) await(begun.removeFirst());
    begun.addLast(workers.submit(portion));
  }

  /**
   * Waits until every portion is entered.
   *
   * @throws IllegalStateException if one failed
   */
  void finish() {
    while (!begun.isEmpty()) await(begun.removeFirst());
  }

  private static void await(Future<?> portion) {
    try {
      portion.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("entering was interrupted", e);
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("a portion was not entered", e);
    }
  }
}
