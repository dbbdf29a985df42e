package jp.juki.domain.movement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/** Holds on persons (排他制御): at most one for each person, by an open form or by a 仮登録. */
@Spec("10.3-j")
public interface Holds {
  /** The holds on these persons that have not lapsed. */
  Map<AddresseeNumber, Hold> of(Collection<AddresseeNumber> persons, Instant now);

  /** Persons held by a provisional movement. */
  Set<AddresseeNumber> heldBy(long movementId);

  /** Holds persons for an open form, in place of any earlier hold. */
  void edit(Collection<AddresseeNumber> persons, String operator, Instant until);

  /** Holds persons for a provisional movement, in place of any earlier hold. */
  void provisional(Collection<AddresseeNumber> persons, String operator, long movementId);

  /** Lets go of persons whom the operator holds by an open form. */
  void release(Collection<AddresseeNumber> persons, String operator);

  /** Lets go of every person held by a provisional movement. */
  void release(long movementId);
}
