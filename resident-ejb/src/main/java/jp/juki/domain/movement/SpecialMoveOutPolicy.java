package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.SPECIAL_FOR_JAPANESE_ONLY;
import static jp.juki.domain.finding.FindingCode.SPECIAL_OF_ONE_HOUSEHOLD;
import static jp.juki.domain.finding.FindingCode.SPECIAL_OVER_LIMIT;
import static jp.juki.domain.finding.FindingCode.SPECIAL_WITHOUT_NOTIFICATION;

import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.ResidentKind;
import jp.juki.spec.Spec;

/**
 * Decides a move-out that uses the special move-in (特例転入を利用した転出): like an ordinary one, but only
 * upon a notification, and of Japanese members of one household, whose data make one message.
 */
@Spec({"4.1.3.0.4-a", "4.1.0.1-c"})
public final class SpecialMoveOutPolicy implements MovementPolicy<SpecialMoveOut> {
  @Override
  public Outcome<Draft> decide(SpecialMoveOut request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    findings.addIf(
        request.circumstances().basis() != Basis.NOTIFICATION,
        SPECIAL_WITHOUT_NOTIFICATION,
        "basis");
    List<Subject> movers = Subjects.of(request.subjects(), facts, new Findings());
    for (Subject mover : movers)
      findings.addIf(
          mover.record().kind() != ResidentKind.JAPANESE, SPECIAL_FOR_JAPANESE_ONLY, mover.item());
    long households =
        movers.stream()
            .map(mover -> mover.record().membership().householdNumber())
            .distinct()
            .count();
    findings.addIf(households > 1, SPECIAL_OF_ONE_HOUSEHOLD, "subjects");
    findings.addIf(movers.size() > MoveOutData.MOST_PERSONS, SPECIAL_OVER_LIMIT, "subjects");
    return findings.outcome(
        Removals.domesticMoveOut(request, request.destination(), facts, today, findings));
  }
}
