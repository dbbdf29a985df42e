package jp.juki.infrastructure.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.juki.domain.movement.Hold;
import jp.juki.domain.register.AddresseeNumber;

/** Row of {@code resident_lock} (異動中の住民): the primary key lets nobody hold a person twice. */
@Entity
@Table(name = "resident_lock")
@NamedQuery(
    name = "HoldRow.ofPersons",
    query = "SELECT h FROM HoldRow h WHERE h.addresseeNumber IN :persons")
@NamedQuery(
    name = "HoldRow.ofMovement",
    query = "SELECT h FROM HoldRow h WHERE h.movementId = :movementId ORDER BY h.addresseeNumber")
public class HoldRow {
  private static final String EDIT = "E";
  private static final String PROVISIONAL = "P";

  @Id
  @Column(name = "addressee_number")
  String addresseeNumber;

  @Column(name = "lock_kind")
  String kind;

  @Column(name = "operator_id")
  String operator;

  @Column(name = "movement_id")
  Long movementId;

  @Column(name = "expires_at")
  LocalDateTime expiresAt;

  /** For the persistence provider. */
  protected HoldRow() {}

  HoldRow(AddresseeNumber person) {
    addresseeNumber = person.digits();
  }

  void edit(String by, Instant until) {
    kind = EDIT;
    operator = by;
    movementId = null;
    expiresAt = LocalDateTime.ofInstant(until, ZoneOffset.UTC);
  }

  void provisional(String by, long movement) {
    kind = PROVISIONAL;
    operator = by;
    movementId = movement;
    expiresAt = null;
  }

  boolean edits(String by) {
    return kind.equals(EDIT) && operator.equals(by);
  }

  boolean lapsed(Instant now) {
    return expiresAt != null && !expiresAt.toInstant(ZoneOffset.UTC).isAfter(now);
  }

  Hold toHold() {
    return new Hold(
        new AddresseeNumber(addresseeNumber),
        operator,
        Optional.ofNullable(movementId),
        Optional.ofNullable(expiresAt).map(until -> until.toInstant(ZoneOffset.UTC)));
  }
}
