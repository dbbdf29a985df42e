package jp.juki.application.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.register.HouseholdNumber;

/**
 * A household on a day (世帯の照会).
 *
 * @param householdNumber which
 * @param on the day asked for
 * @param head the head (世帯主), or empty while there is none
 * @param members residents in the order of the certificate (5.2), the head included
 * @param removed persons whose record was a removed one on that day and last belonged here; empty
 *     unless asked for
 * @param address the address of the members, or of the last to be removed
 */
public record HouseholdView(
    HouseholdNumber householdNumber,
    LocalDate on,
    Optional<ResidentView> head,
    List<ResidentView> members,
    List<ResidentView> removed,
    Address address) {}
