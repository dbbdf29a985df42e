package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import jp.juki.domain.batch.BulkLoad;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.batch.ImportRuns;
import jp.juki.domain.batch.RegisterSource;

/**
 * Fills an empty register from files (移行データの取込み).
 *
 * <p>Every line is checked before the first is entered. Entering runs in transactions of some
 * thousand lines; should it be cut off, the run stays unfinished and the product does not serve
 * that register.
 */
@ApplicationScoped
public class RegisterImport {
  private static final int MOVEMENTS = 10_000;
  private static final int PERSONS = 2_000;

  @Inject ImportStep step;
  @Inject ImportRuns runs;
  @Inject BulkLoad bulk;

  /**
   * Takes a register in.
   *
   * @param progress told the number of persons entered so far
   * @return what was entered, or every problem found and nothing entered
   * @throws IllegalStateException if the register is not empty
   */
  public ImportReport run(RegisterSource source, LongConsumer progress) {
    if (runs.state() != ImportRuns.State.NONE) {
      throw new IllegalStateException("the register was filled before");
    }
    ImportReport checked = source.check();
    if (!checked.problems().isEmpty()) {
      return checked;
    }
    MovementIds ids = new MovementIds();
    long[] entered = {0};
    step.begin();
    bulk.prepare();
    source.movements(MOVEMENTS, chunk -> step.movements(chunk, ids));
    source.histories(
        PERSONS,
        chunk -> {
          step.histories(chunk, ids);
          entered[0] += chunk.size();
          progress.accept(entered[0]);
        });
    source.certificates(MOVEMENTS, step::certificates);
    bulk.complete();
    step.end(checked);
    return checked;
  }
}
