package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides a death (死亡). Its day may be unknown. */
@Spec("4.2.2.1-a")
public final class DeathPolicy implements MovementPolicy<Death> {
  @Override
  public Outcome<Draft> decide(Death request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    DateRules.effectiveMaybeUnknown(request.circumstances(), today, findings);
    DateRules.basis(request.circumstances(), today, findings);
    return findings.outcome(Removals.changes(request, Optional.empty(), facts, today, findings));
  }
}
