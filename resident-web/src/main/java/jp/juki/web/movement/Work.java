package jp.juki.web.movement;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.register.AddresseeNumber;

/**
 * A movement in work on a form (入力中の異動): a new one, or the correction of a provisional one.
 *
 * @param kind 異動の種類
 * @param entry what has been typed
 * @param key tells a form sent twice
 * @param corrects the provisional movement that is corrected, or 0
 * @param lockVersion of that movement when the form was opened
 */
record Work(MovementKind kind, Entry entry, String key, long corrects, long lockVersion)
    implements Serializable {
  /** A new movement. */
  static Work begun(MovementKind kind, Entry entry) {
    return new Work(kind, entry, UUID.randomUUID().toString(), 0, 0);
  }

  /** The correction of a provisional movement. */
  static Work correcting(MovementKind kind, Entry entry, long movementId, long lockVersion) {
    return new Work(kind, entry, UUID.randomUUID().toString(), movementId, lockVersion);
  }

  boolean correction() {
    return corrects != 0;
  }

  /** The residents whom the form must hold; a provisional movement holds its own. */
  List<AddresseeNumber> toHold() {
    return correction()
        ? List.of()
        : entry.getMembers().stream().map(m -> new AddresseeNumber(m.getNumber())).toList();
  }
}
