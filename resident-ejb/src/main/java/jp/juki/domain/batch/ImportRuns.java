package jp.juki.domain.batch;

import java.time.Instant;

/** The runs of imports (取込みの実行記録): whether the register was filled, or is half filled. */
public interface ImportRuns {
  /** How far the first filling of the register has come. */
  enum State {
    /** Never begun. */
    NONE,
    /** Begun and not ended: what is there is not a register. */
    UNFINISHED,
    /** Done. */
    DONE
  }

  State state();

  /** Records that the filling begins. */
  void begin(Instant at);

  /** Records that the filling has ended. */
  void end(Instant at, long persons);
}
