package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides a move-out to a place abroad (国外転出). The effective day may lie ahead. */
@Spec({"4.1.0.1-c", "4.1.3.0.2-d"})
public final class MoveOutAbroadPolicy implements MovementPolicy<MoveOutAbroad> {
  @Override
  public Outcome<Draft> decide(MoveOutAbroad request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    DateRules.effectiveMaybeAhead(request.circumstances(), findings);
    DateRules.basis(request.circumstances(), today, findings);
    DateRules.inTimeOrExOfficio(request.circumstances(), findings);
    AddressRules.abroad(request.destination(), "destination", findings);
    return findings.outcome(
        Removals.changes(request, Optional.of(request.destination()), facts, today, findings));
  }
}
