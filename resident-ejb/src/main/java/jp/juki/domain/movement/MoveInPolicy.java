package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.LAST_REGISTERED_PLACE_MISSING;
import static jp.juki.domain.finding.FindingCode.SUBJECT_MISSING;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides a move-in from another municipality (国内転入). */
@Spec({"4.1.1.1-a", "4.1.1.2-d", "4.1.1.3-a", "4.1.1.4-c", "4.1.0.1-b", "4.1.0.1-e"})
public final class MoveInPolicy implements MovementPolicy<MoveIn> {
  @Override
  public Outcome<Draft> decide(MoveIn request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    DateRules.effective(circumstances, today, findings);
    DateRules.basis(circumstances, today, findings);
    DateRules.inTime(circumstances, today, findings);
    SpecialMoveInRules.check(request, facts, findings);
    findings.addIf(request.newcomers().isEmpty(), SUBJECT_MISSING, "newcomers");
    AddressRules.inCity(request.address(), facts.towns(), findings);
    AddressRules.domestic(request.recordedPlace(), "previousPlace", findings);
    findings.addIf(
        UnnotifiedMoveIn.marked(request.previousPlace()), VALUE_MISSING, "previousPlace");
    request
        .lastRegisteredPlace()
        .ifPresent(place -> AddressRules.registered(place, "lastRegisteredPlace", findings));
    findings.addIf(
        request.unnotified() && request.lastRegisteredPlace().isEmpty(),
        LAST_REGISTERED_PLACE_MISSING,
        "lastRegisteredPlace");
    TextRules.written(request.previousHead(), TextRules.HEAD, "previousHead", findings);
    Entries entries =
        new Entries(
            request,
            request.newcomers(),
            request.address(),
            Optional.of(request.recordedPlace()),
            request.previousHead(),
            request.lastRegisteredPlace());
    entries.check(facts, today, findings);
    Households households =
        new Households(facts, today, DateRules.effectiveOn(circumstances, today), findings);
    return findings.outcome(entries.changes(request.arrival(), households, facts, today, findings));
  }
}
