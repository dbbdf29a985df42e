package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Decides a birth (出生): the child joins a household at its address; 転入前住所 stays blank. */
@Spec({"4.2.1.2-a", "4.2.1.1-c"})
public final class BirthPolicy implements MovementPolicy<Birth> {
  @Override
  public Outcome<Draft> decide(Birth request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    Newcomer child = request.child();
    DateRules.effectiveMaybeUnknown(circumstances, today, findings);
    DateRules.basis(circumstances, today, findings);
    findings.addIf(
        circumstances.effectiveOn().filter(day -> !day.equals(child.person().birth())).isPresent(),
        EFFECTIVE_DATE_NOT_BIRTH,
        "effectiveOn");
    findings.addIf(
        child.individualNumber().isPresent() || child.reentry().isPresent(),
        NEWBORN_WITH_NUMBER,
        "newcomers[0].individualNumber");
    Households households =
        new Households(facts, today, DateRules.effectiveOn(circumstances, today), findings);
    List<ResidentRecord> members = households.joined(request.household());
    Optional<Entries> entries =
        members.stream()
            .findFirst()
            .map(
                member ->
                    new Entries(
                        request,
                        List.of(child),
                        member.residence().address(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    entries.ifPresent(entry -> entry.check(facts, today, findings));
    List<Change> changes =
        entries
            .map(entry -> entry.joining(request.household(), members, households, facts, today))
            .orElse(List.of());
    return findings.outcome(changes);
  }
}
