package jp.juki.domain.register;

import java.util.Optional;

/**
 * What is derived from the versions of records (派生データ): heads, household members, search keys. All
 * of it can be made anew at any time; it is out of date when its rules have changed.
 */
public interface DerivedData {
  /** Whether it was made by the present rules. */
  boolean current();

  /** Removes all of it. */
  void clear();

  /**
   * Makes what is derived of the next persons, of whom nothing is derived.
   *
   * @param last the last person of the call before, or empty to begin
   * @param persons how many at most
   * @return the last person done, or empty when nobody is left
   */
  Optional<AddresseeNumber> makeAfter(Optional<AddresseeNumber> last, int persons);

  /** Notes that all of it was made by the present rules. */
  void markCurrent();
}
