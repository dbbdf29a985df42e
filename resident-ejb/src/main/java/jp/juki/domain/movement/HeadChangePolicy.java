package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.spec.Spec;

/**
 * Decides a change of head of household (世帯主変更): every member's relationship is set anew and the
 * household is put in the order of 5.2.
 */
@Spec({"4.1.4.1-a", "4.1.4.2-a", "4.1.0.1-d"})
public final class HeadChangePolicy implements MovementPolicy<HeadChange> {
  @Override
  public Outcome<Draft> decide(HeadChange request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    RecordedDate effectiveOn = DateRules.effectiveOn(circumstances, today);
    DateRules.effective(circumstances, today, findings);
    DateRules.basis(circumstances, today, findings);
    DateRules.inTime(circumstances, today, findings);
    Households households = new Households(facts, today, effectiveOn, findings);
    List<ResidentRecord> members = households.members(request.household());
    findings.addIf(members.isEmpty(), HOUSEHOLD_WITHOUT_MEMBERS, "household");
    Set<AddresseeNumber> numbers =
        members.stream().map(ResidentRecord::addresseeNumber).collect(Collectors.toSet());
    List<Subject> subjects = numbers.isEmpty() ? List.of() : Subjects.of(numbers, facts, findings);
    Subjects.residents(subjects, today, findings);
    Subjects.days(subjects, effectiveOn, today, findings);
    List<Relationship> relationships =
        Arrivals.relationships(request.relationships(), subjects, findings);
    households.newHousehold(relationships);
    List<ResidentRecord> records = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      Membership old = subjects.get(i).record().membership();
      findings.addIf(
          old.relationship().head() && relationships.get(i).head(), HEAD_UNCHANGED, "household");
      records.add(
          subjects
              .get(i)
              .record()
              .with(
                  new Membership(
                      old.householdNumber(), relationships.get(i), old.order(), Optional.empty())));
    }
    return findings.outcome(
        households.settled(
            changes(subjects, Households.ordered(records), effectiveOn), items(subjects)));
  }

  private static List<Change> changes(
      List<Subject> subjects, List<ResidentRecord> records, RecordedDate effectiveOn) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      changes.add(
          new Change(
              Optional.of(subjects.get(i).record()),
              records.get(i),
              MovementReason.HEAD_CHANGE,
              effectiveOn,
              Optional.empty()));
    }
    return changes;
  }

  private static Map<AddresseeNumber, String> items(List<Subject> subjects) {
    Map<AddresseeNumber, String> items = new HashMap<>();
    subjects.forEach(subject -> items.put(subject.number(), subject.item()));
    return items;
  }
}
