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
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.ResidentRecord.Residence;
import jp.juki.spec.Spec;

/**
 * Decides a move within the city (転居). Another house on the same lot is one too; nothing is added
 * to the remarks for it.
 */
@Spec({"4.1.2.1-a", "4.0.2-a"})
public final class MoveWithinPolicy implements MovementPolicy<MoveWithin> {
  @Override
  public Outcome<Draft> decide(MoveWithin request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    RecordedDate effectiveOn = DateRules.effectiveOn(circumstances, today);
    DateRules.effective(circumstances, today, findings);
    DateRules.basis(circumstances, today, findings);
    DateRules.inTime(circumstances, today, findings);
    AddressRules.inCity(request.address(), facts.towns(), findings);
    List<Subject> subjects = Subjects.of(request.subjects(), facts, findings);
    Subjects.residents(subjects, today, findings);
    Subjects.days(subjects, effectiveOn, today, findings);
    for (Subject subject : subjects) {
      findings.addIf(
          subject.record().residence().address().full().equals(request.address().full()),
          ADDRESS_UNCHANGED,
          subject.item());
    }
    Households households = new Households(facts, today, effectiveOn, findings);
    List<ResidentRecord> records =
        arrived(request, subjects, effectiveOn, households, facts, findings);
    Map<AddresseeNumber, String> items = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      items.put(subjects.get(i).number(), subjects.get(i).item());
      changes.add(
          new Change(
              Optional.of(subjects.get(i).record()),
              records.get(i),
              MovementReason.MOVE_WITHIN,
              effectiveOn,
              Optional.empty()));
    }
    return findings.outcome(households.settled(changes, items));
  }

  private static List<ResidentRecord> arrived(
      MoveWithin request,
      List<Subject> subjects,
      RecordedDate effectiveOn,
      Households households,
      Facts facts,
      Findings findings) {
    List<Relationship> relationships =
        Arrivals.relationships(request.arrival(), subjects, findings);
    HouseholdNumber household;
    int order;
    switch (request.arrival()) {
      case Arrival.NewHousehold ignored -> {
        households.newHousehold(relationships);
        household = wholeHousehold(subjects, households).orElse(facts.fresh().household());
        order = 1;
      }
      case Arrival.Join join -> {
        List<ResidentRecord> members = households.joined(join.household());
        households.sameAddress(members, request.address());
        for (Subject subject : subjects) {
          findings.addIf(
              subject.record().membership().householdNumber().equals(join.household()),
              JOINS_OWN_HOUSEHOLD,
              subject.item());
        }
        boolean newHead = relationships.stream().anyMatch(Relationship::head);
        List<AddresseeNumber> coming = subjects.stream().map(Subject::number).toList();
        households.revise(Arrivals.ofMembers(join, coming, members, newHead, findings));
        household = join.household();
        order = Households.nextOrder(members);
      }
    }
    List<ResidentRecord> records = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      ResidentRecord old = subjects.get(i).record();
      records.add(
          old.with(new Membership(household, relationships.get(i), order + i, Optional.empty()))
              .with(moved(old.residence(), request.address(), effectiveOn)));
    }
    return request.arrival() instanceof Arrival.NewHousehold
        ? Households.ordered(records)
        : records;
  }

  /** A household that moves whole keeps its number (the example of 1.2.1). */
  @Spec("4.0.1-c")
  private static Optional<HouseholdNumber> wholeHousehold(
      List<Subject> subjects, Households households) {
    Set<HouseholdNumber> left =
        subjects.stream()
            .map(subject -> subject.record().membership().householdNumber())
            .collect(Collectors.toSet());
    Set<AddresseeNumber> moving =
        subjects.stream().map(Subject::number).collect(Collectors.toSet());
    return left.size() != 1
        ? Optional.empty()
        : left.stream()
            .filter(
                household ->
                    households.members(household).stream()
                        .allMatch(member -> moving.contains(member.addresseeNumber())))
            .findFirst();
  }

  /** 転入前住所, 最終登録住所地, 届出の年月日 and 住民となった年月日 survive; 住所を定めた年月日 and 転居前住所 are new. */
  @Spec({"1.1.1-i", "1.1.1-j", "1.1.1-k"})
  private static Residence moved(Residence old, Address address, RecordedDate effectiveOn) {
    return new Residence(
        address,
        old.residentSince(),
        effectiveOn,
        old.notifiedOn(),
        old.notifiedExOfficio(),
        old.previousPlace(),
        old.previousHead(),
        Optional.of(old.address()),
        old.lastRegisteredPlace());
  }
}
