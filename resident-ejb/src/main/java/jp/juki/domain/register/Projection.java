package jp.juki.domain.register;

import java.util.Collection;

/**
 * Rows derived from the versions (投影), such as heads and search keys: kept within the transaction
 * that appends, and rebuilt from nothing but the versions at any time.
 */
public interface Projection {
  /**
   * Makes the rows of these persons say what their histories say now, whatever they said before.
   *
   * @param histories one for each person, the newest version included
   */
  void apply(Collection<History> histories);

  /**
   * As {@link #apply} for persons of whom no row exists yet; the import calls it, thousands at a
   * time.
   */
  default void add(Collection<History> histories) {
    apply(histories);
  }

  /** Removes every row of the projection, before a rebuild. */
  void clear();
}
