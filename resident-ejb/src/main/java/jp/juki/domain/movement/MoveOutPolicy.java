package jp.juki.domain.movement;

import java.time.LocalDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides a move-out to another municipality (国内転出). The effective day may lie ahead. */
@Spec({"4.1.0.1-c", "4.1.3.0.2-a"})
public final class MoveOutPolicy implements MovementPolicy<MoveOut> {
  @Override
  public Outcome<Draft> decide(MoveOut request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    return findings.outcome(
        Removals.domesticMoveOut(request, request.destination(), facts, today, findings));
  }
}
