package jp.juki.domain.access;

import java.time.LocalDate;

/**
 * Grant of a role (役割の付与) to one account or to everybody of one office, for a period; there are no
 * grants by rank (10.3).
 *
 * @param role role code (役割)
 * @param account 利用者ID it is granted to, or null
 * @param office office it is granted to (組織単位), or null; exactly one of the two is given
 * @param validFrom first day; a later one prepares a change (事前の準備)
 * @param validTo last day, or null
 */
public record Grant(
    String role, String account, String office, LocalDate validFrom, LocalDate validTo) {
  public Grant {
    if ((account == null) == (office == null))
      throw new IllegalArgumentException("a grant has exactly one holder");
    if (validTo != null && validTo.isBefore(validFrom))
      throw new IllegalArgumentException("a grant ends before it begins");
  }

  /** A grant to one account without an end. */
  public static Grant toAccount(String role, String account, LocalDate validFrom) {
    return new Grant(role, account, null, validFrom, null);
  }
}
