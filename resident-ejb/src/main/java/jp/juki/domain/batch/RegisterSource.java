package jp.juki.domain.batch;

import java.util.List;
import java.util.function.Consumer;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Movement;

/**
 * A whole register to be taken in (移行データ). It is read twice: once to check every line, once to
 * enter it.
 */
public interface RegisterSource {
  /**
   * Checks everything and enters nothing.
   *
   * @return the counts, or every problem up to the limit with its line
   */
  ImportReport check();

  /**
   * Gives the movements in the order of their numbers, which count 1, 2, 3 … and only join
   * movements with versions.
   */
  void movements(int chunk, Consumer<List<Movement>> to);

  /** Gives whole histories, whose versions name movements by those numbers. */
  void histories(int chunk, Consumer<List<History>> to);

  /** Gives the certificates of cards. */
  void certificates(int chunk, Consumer<List<CardCertificate>> to);
}
