package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jp.juki.application.access.Caller;
import jp.juki.domain.access.Identity;
import jp.juki.domain.batch.City;
import jp.juki.domain.batch.ImportProblem;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.batch.ImportRuns;
import jp.juki.domain.batch.RegisterSource;

/**
 * Loads the synthetic city through the product's own import (合成都市の取込み) and tells on the terminal
 * how far it has come, in lines that begin with {@code city:}.
 */
@ApplicationScoped
public class CityLoader {
  @Inject City city;
  @Inject RegisterImport imports;
  @Inject DerivedDataUpdate derived;
  @Inject ImportRuns runs;
  @Inject CityLoading loading;
  @Inject Caller caller;

  /**
   * Loads a city into an empty register; where one was loaded before, only brings what is derived
   * up to date.
   *
   * @param residents its size; 0 for none
   */
  @ActivateRequestContext
  public void load(int residents) {
    ImportRuns.State before = runs.state();
    if (before == ImportRuns.State.UNFINISHED) {
      tell("loading was cut off earlier; remove the data folder and start again.");
      loading.now(CityLoading.State.FAILED);
      return;
    }
    loading.now(CityLoading.State.LOADING);
    derived.run(() -> tell("preparing the search keys of this edition"));
    if (before == ImportRuns.State.DONE || residents == 0) {
      loading.now(CityLoading.State.DONE);
      return;
    }
    ImportReport report =
        caller.runAs(Identity.system(), null, () -> make(residents, System.nanoTime()));
    loading.now(report.problems().isEmpty() ? CityLoading.State.DONE : CityLoading.State.FAILED);
  }

  private ImportReport make(int residents, long started) {
    Share making = new Share("made", residents);
    RegisterSource source = city.make(residents, making::at);
    tell("checking the files");
    ImportReport report = imports.run(source, new Told(residents));
    if (report.problems().isEmpty()) {
      long seconds = (System.nanoTime() - started) / 1_000_000_000;
      tell(
          "%,d persons with %,d versions entered in %d s"
              .formatted(report.persons(), report.versions(), seconds));
    }
    for (ImportProblem problem : report.problems()) {
      tell(
          "%s line %d %s %s"
              .formatted(problem.file(), problem.line(), problem.column(), problem.code().code()));
    }
    return report;
  }

  /** Tells how far entering has come. */
  private static final class Told implements ImportProgress {
    private final Share names;
    private final Share persons;

    Told(long residents) {
      names = new Share("entered the names of", residents);
      persons = new Share("entered", residents);
    }

    @Override
    public void names(long count) {
      names.at(count);
    }

    @Override
    public void persons(long count) {
      persons.at(count);
    }

    @Override
    public void indexes(int made, int of) {
      tell("made %d of %d indexes".formatted(made, of));
    }
  }

  /** Tells count and share at each tenth of the way. */
  private static final class Share {
    private static final int STEPS = 10;

    private final String done;
    private final long whole;
    private long told;

    Share(String done, long whole) {
      this.done = done;
      this.whole = whole;
    }

    void at(long count) {
      long step = Math.min(count, whole) * STEPS / whole;
      if (step > told) {
        told = step;
        tell("%s %,d of %,d (%d %%)".formatted(done, Math.min(count, whole), whole, step * 10));
      }
    }
  }

  /** Says a line on the terminal. */
  static void tell(String line) {
    System.out.println("city: " + line);
  }
}
