package jp.juki.domain.movement;

import java.time.LocalDate;
import jp.juki.domain.finding.Outcome;

/**
 * Decides one kind of movement (異動の判断): a pure function of request, facts and today.
 *
 * @param <R> the kind of request
 */
public interface MovementPolicy<R extends MovementRequest> {
  /**
   * @param today 処理日, the day in Asia/Tokyo on which the decision is made
   * @return the draft with its alerts, or every error and alert together
   */
  Outcome<Draft> decide(R request, Facts facts, LocalDate today);
}
