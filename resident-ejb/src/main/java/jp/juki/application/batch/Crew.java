package jp.juki.application.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;

/**
 * Enters portions at the same time (並行取込み), each in its own transaction, while the caller reads on.
 * For one calling thread.
 */
final class Crew {
  private static final int AT_ONCE = 2;

  private final CompletionService<Void> workers;
  private int underWay;

  Crew(Executor workers) {
    this.workers = new ExecutorCompletionService<>(workers);
  }

  /**
   * Begins a portion; waits while as many as allowed are under way.
   *
   * @throws IllegalStateException if an earlier portion failed
   */
  void enter(Runnable portion) {
    if (underWay == AT_ONCE) await();
    workers.submit(portion, null);
    underWay++;
  }

  /**
   * Waits until every portion is entered.
   *
   * @throws IllegalStateException if one failed
   */
  void finish() {
    while (underWay > 0) await();
  }

  /** Waits for whichever is done first. */
  private void await() {
    try {
      underWay--;
      workers.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("entering was interrupted", e);
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("a portion was not entered", e);
    }
  }
}
