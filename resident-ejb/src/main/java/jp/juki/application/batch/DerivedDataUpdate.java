package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.juki.domain.batch.BulkLoad;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Makes derived data anew when a new edition of the product derives it otherwise (派生データの更新), before
 * anybody is served. Cut off, it begins again at the next start.
 */
@ApplicationScoped
public class DerivedDataUpdate {
  private static final int PERSONS = 2_000;

  @Inject DerivedDataStep step;
  @Inject BulkLoad bulk;

  /**
   * Makes it anew unless it is current.
   *
   * @param beginning called once if there is anybody to derive something of
   */
  public void run(Runnable beginning) {
    if (step.current()) return;
    bulk.prepare();
    step.clear();
    Optional<AddresseeNumber> last = step.makeAfter(Optional.empty(), PERSONS);
    if (last.isPresent()) beginning.run();
    while (last.isPresent()) {
      last = step.makeAfter(last, PERSONS);
    }
    bulk.complete((made, of) -> {});
    step.markCurrent();
  }
}
