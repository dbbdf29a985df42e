package jp.juki.application.movement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.access.Functions;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Takes movements (異動) from the check over 仮登録 to 本登録 or 取下げ.
 *
 * <p>Besides the right of the method, each kind asks for its own function, and an entry ex officio
 * for EX_OFFICIO as well; without it the answer is FUNCTION_NOT_GRANTED. Nothing but the audit row
 * is written when a call is refused.
 */
@Stateless
@DenyAll
public class MovementService {
  /** The most movements that a list shows. */
  public static final int LIST_LIMIT = 100;

  /**
   * Checks a movement and shows what it would change; keeps nothing.
   *
   * @return refused only if the caller lacks the function of the kind; errors of the content are
   *     findings of the assessment
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public Outcome<Assessment> assess(MovementRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Checks a correction of a provisional movement, whose own hold on the persons does not count.
   *
   * @param movementId the provisional movement
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public Outcome<Assessment> assess(long movementId, MovementRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Enters a movement provisionally (仮登録) and holds its persons.
   *
   * @param acknowledged alerts that the clerk has acknowledged
   * @param idempotencyKey 1 to 80 characters chosen by the caller: the same key with the same
   *     request gives the first answer again, with another request STATE_CONFLICT
   * @return refused with all errors, else with the alerts not acknowledged
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public Outcome<ProvisionalMovement> register(
      MovementRequest request, Set<FindingCode> acknowledged, Optional<String> idempotencyKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * Corrects a provisional movement: the whole request is replaced.
   *
   * @param lockVersion of the movement as the clerk saw it; STALE_VERSION if it changed since
   * @return STATE_CONFLICT if it is no longer provisional or the kind differs
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public Outcome<ProvisionalMovement> replace(
      long movementId, MovementRequest request, Set<FindingCode> acknowledged, long lockVersion) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a provisional movement part of the register (本登録): decides again with today's facts,
   * draws real numbers and appends.
   *
   * @return STATE_CONFLICT if it is no longer provisional, or what the decision finds today
   */
  @RolesAllowed(Functions.FINALIZE_MOVEMENT)
  public Outcome<FinalMovement> complete(long movementId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Withdraws a provisional movement (取下げ) and releases its persons.
   *
   * @return STATE_CONFLICT if it is no longer provisional
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT,
    Functions.FINALIZE_MOVEMENT
  })
  public Outcome<ProvisionalMovement> withdraw(long movementId) {
    throw new UnsupportedOperationException();
  }

  /** The movement with this id in whatever state, or empty. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public Optional<MovementView> find(long movementId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Decides a provisional movement again with today's facts, so that its reviewer sees the same
   * before and after as the clerk did (審査); keeps nothing. Its own hold on the persons does not
   * count, and the right to enter its kind is not asked for.
   *
   * @return refused with TARGET_NOT_FOUND if the id is unknown, with STATE_CONFLICT if the movement
   *     is no longer provisional
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public Outcome<Assessment> review(long movementId) {
    throw new UnsupportedOperationException();
  }

  /** Provisional movements, the oldest first; no personal data, so no purpose is needed. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public ProvisionalList provisional(ProvisionalFilter filter) {
    throw new UnsupportedOperationException();
  }

  /**
   * Holds persons while a form is open, for 30 minutes (排他制御, 10.3); opening again renews.
   *
   * @return LOCKED_BY_OTHER if another clerk or a provisional movement holds one of them
   */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public Outcome<EditLock> openForEdit(Collection<AddresseeNumber> persons) {
    throw new UnsupportedOperationException();
  }

  /** Lets go of persons whom the caller holds by {@link #openForEdit}. */
  @RolesAllowed({
    Functions.MOVE_IN,
    Functions.MOVE_WITHIN,
    Functions.MOVE_OUT,
    Functions.BIRTH,
    Functions.DEATH,
    Functions.HOUSEHOLD_CHANGE,
    Functions.CANCEL_MOVEMENT
  })
  public void release(Collection<AddresseeNumber> persons) {
    throw new UnsupportedOperationException();
  }
}
