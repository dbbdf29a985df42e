package jp.juki.infrastructure.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Row of {@code received_move_out_use} (転出証明書情報を取り込んだ異動); there while the move-in stands. */
@Entity
@Table(name = "received_move_out_use")
@NamedQuery(
    name = "ReceivedMoveOutUse.movements",
    query =
        "SELECT u.movementId FROM ReceivedMoveOutUse u WHERE u.received = :received"
            + " ORDER BY u.movementId")
public class ReceivedMoveOutUse {
  @Id
  @Column(name = "movement_id")
  Long movementId;

  @Column(name = "received_no")
  long received;

  @Column(name = "persons")
  int persons;

  /** For the persistence provider. */
  protected ReceivedMoveOutUse() {}

  ReceivedMoveOutUse(long movementId, long received, int persons) {
    this.movementId = movementId;
    this.received = received;
    this.persons = persons;
  }

  /** Says how many are left. */
  void leave(int left) {
    persons = left;
  }
}
