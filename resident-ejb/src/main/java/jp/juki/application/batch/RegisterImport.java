package jp.juki.application.batch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import jp.juki.domain.batch.BulkLoad;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.batch.ImportRuns;
import jp.juki.domain.batch.RegisterSource;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;

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
  @Resource ManagedExecutorService workers;

  /**
   * Takes a register in.
   *
   * @param progress told how far it has come
   * @return what was entered, or every problem found and nothing entered
   * @throws IllegalStateException if the register is not empty
   */
  public ImportReport run(RegisterSource source, ImportProgress progress) {
    if (runs.state() != ImportRuns.State.NONE) {
      throw new IllegalStateException("the register was filled before");
    }
    ImportReport checked = source.check();
    if (!checked.problems().isEmpty()) {
      return checked;
    }
    MovementIds ids = new MovementIds();
    Serials serials = new Serials();
    Crew crew = new Crew(workers);
    step.begin();
    bulk.prepare();
    crew.enter(() -> source.movements(MOVEMENTS, chunk -> step.movements(chunk, ids)));
    source.histories(
        PERSONS,
        chunk -> {
          crew.enter(() -> step.names(chunk));
          chunk.forEach(serials::add);
          progress.names(serials.persons);
        });
    crew.finish();
    // one core is busy with these indexes for as long as the other enters the persons
    crew.enter(() -> bulk.completeNames(progress::indexes));
    AtomicLong persons = new AtomicLong();
    source.histories(
        PERSONS,
        chunk -> {
          crew.enter(() -> step.histories(chunk, ids));
          progress.persons(persons.addAndGet(chunk.size()));
        });
    source.certificates(MOVEMENTS, chunk -> crew.enter(() -> step.certificates(chunk)));
    crew.finish();
    bulk.complete(progress::indexes);
    step.end(checked, serials.addressee, serials.household);
    return checked;
  }

  /** How many persons came, and the greatest of their numbers. */
  private static final class Serials {
    private long persons;
    private long addressee;
    private long household;

    void add(History history) {
      persons++;
      for (RecordVersion version : history.versions()) {
        addressee = Math.max(addressee, version.record().addresseeNumber().serial());
        household = Math.max(household, version.record().membership().householdNumber().serial());
      }
    }
  }
}
