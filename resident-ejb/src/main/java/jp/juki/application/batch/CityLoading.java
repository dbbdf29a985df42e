package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** How far the loading of the synthetic city has come (合成都市の取込み状況). */
@ApplicationScoped
public class CityLoading {
  /** What may be said of it. */
  public enum State {
    /** Not known yet. */
    STARTING,
    /** People are being entered. */
    LOADING,
    /** Whatever was to be loaded is there. */
    DONE,
    /** It could not be loaded; the register is not served. */
    FAILED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.STARTING);

  /** Where it stands. */
  public State state() {
    return state.get();
  }

  void now(State reached) {
    state.set(reached);
  }
}
