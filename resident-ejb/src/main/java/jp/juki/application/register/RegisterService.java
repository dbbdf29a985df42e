package jp.juki.application.register;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/**
 * Looks at persons and households (住民・世帯の照会). Every call leaves an audit row; items that the caller
 * may not see are taken out.
 */
@Stateless
@DenyAll
public class RegisterService {
  /** The present record as of today, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number) {
    throw new UnsupportedOperationException();
  }

  /** The state on a day as known now, or empty if there was no record yet. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  /** The state on a day as it was known at an instant, or empty if nothing was recorded by then. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number, LocalDate on, Instant knownAt) {
    throw new UnsupportedOperationException();
  }

  /** Every version with its movement, newest first, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_HISTORY)
  public Optional<HistoryView> history(AddresseeNumber number) {
    throw new UnsupportedOperationException();
  }

  /** The household today, without removed persons, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<HouseholdView> household(HouseholdNumber number) {
    throw new UnsupportedOperationException();
  }

  /**
   * The household on a day, or empty if the number is unknown or nobody belonged to it by then.
   *
   * @param withRemoved whether persons removed by that day are listed too
   */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<HouseholdView> household(
      HouseholdNumber number, LocalDate on, boolean withRemoved) {
    throw new UnsupportedOperationException();
  }

  /**
   * Shows one guarded item of the present record (項目の表示), an act of its own in the audit.
   *
   * @return the text of the item, blank-free for the numbers; refused with ITEM_NOT_GRANTED if the
   *     caller may not see it, and with TARGET_NOT_FOUND if there is no record or no value
   */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Outcome<String> reveal(AddresseeNumber number, ShownItem item) {
    throw new UnsupportedOperationException();
  }
}
