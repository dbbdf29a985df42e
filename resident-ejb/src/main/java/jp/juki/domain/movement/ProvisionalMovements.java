package jp.juki.domain.movement;

import java.util.List;
import java.util.Optional;
import jp.juki.spec.Spec;

/** Provisional movements (仮登録), kept apart from the register so that nobody sees them there. */
@Spec({"4.0.8-b", "4.0.8-h", "4.0.8-i"})
public interface ProvisionalMovements {
  /** The entry with this id, or empty. */
  Optional<ProvisionalEntry> find(long id);

  /** The entry with this id, locked until the transaction ends, or empty. */
  Optional<ProvisionalEntry> lock(long id);

  /** How a call that may be repeated is told, without showing its request. */
  ProvisionalEntry.Retry retry(String operator, String key, MovementRequest request);

  /** The entry that the operator first made with this key, or empty. */
  Optional<ProvisionalEntry> findFirst(ProvisionalEntry.Retry retry);

  /**
   * Keeps a new entry.
   *
   * @return empty if another call with the same key is keeping one; then the transaction is lost
   */
  Optional<ProvisionalEntry> add(ProvisionalEntry entry);

  /** Keeps a changed entry. */
  ProvisionalEntry update(ProvisionalEntry entry);

  /**
   * Entries in state 仮登録, the oldest first.
   *
   * @param operator who entered them, or empty for all
   * @param office where, or empty for all
   */
  List<ProvisionalEntry> provisional(Optional<String> operator, Optional<String> office, int limit);

  /** Codes of the offices where entries in state 仮登録 were made, in order. */
  List<String> offices();
}
