package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/** Households without a head (世帯主のいない世帯), found by the day on which the head left. */
public interface HeadlessHouseholds {
  /**
   * The households that have no head on a day, whichever has been so longest first.
   *
   * @param after where the part before ended, or empty for the first part
   * @param limit the most households to give
   */
  List<ListPosition> on(LocalDate day, Optional<ListPosition> after, int limit);

  /** Who lives in them. */
  List<AddresseeNumber> members(List<HouseholdNumber> households);
}
