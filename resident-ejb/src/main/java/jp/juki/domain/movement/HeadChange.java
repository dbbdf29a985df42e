package jp.juki.domain.movement;

import java.util.Map;
import java.util.Set;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/**
 * Change of head of household (世帯主変更). Address and building cannot be changed with it: there is no
 * such item (4.1.4.1).
 *
 * <p>Source: 4.1.4.1, 4.1.4.2.
 *
 * @param circumstances basis and days
 * @param household whose head changes
 * @param relationships 続柄 of every member after the change, exactly one of them the head
 */
public record HeadChange(
    Circumstances circumstances,
    HouseholdNumber household,
    Map<AddresseeNumber, Relationship> relationships)
    implements MovementRequest {
  @Override
  public MovementKind kind() {
    return MovementKind.HEAD_CHANGE;
  }

  /** Every member: each record carries the head. */
  @Override
  public Set<AddresseeNumber> subjects() {
    return relationships.keySet();
  }
}
