package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.SUBJECT_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides a move-in from abroad and the entry of somebody without any record (国外転入等). */
@Spec({"4.1.1.1-a", "4.1.1.2-d", "4.1.0.1-b", "4.1.0.1-e"})
public final class MoveInFromAbroadPolicy implements MovementPolicy<MoveInFromAbroad> {
  @Override
  public Outcome<Draft> decide(MoveInFromAbroad request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    DateRules.effective(circumstances, today, findings);
    DateRules.basis(circumstances, today, findings);
    DateRules.inTime(circumstances, today, findings);
    findings.addIf(request.newcomers().isEmpty(), SUBJECT_MISSING, "newcomers");
    AddressRules.inCity(request.address(), facts.towns(), findings);
    request
        .previousPlace()
        .ifPresent(place -> AddressRules.abroad(place, "previousPlace", findings));
    Entries entries =
        new Entries(
            request,
            request.newcomers(),
            request.address(),
            request.previousPlace(),
            Optional.empty(),
            Optional.empty());
    entries.check(facts, today, findings);
    Households households =
        new Households(facts, today, DateRules.effectiveOn(circumstances, today), findings);
    return findings.outcome(entries.changes(request.arrival(), households, facts, today, findings));
  }
}
