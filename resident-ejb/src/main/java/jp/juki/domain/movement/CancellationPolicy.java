package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.RecordVersion;
import jp.juki.spec.Spec;

/**
 * Decides a cancellation (異動の取消し): each chosen person's latest version is taken back by one more
 * version, and those whose head name or headship had followed are taken back with them.
 *
 * <p>Nothing is said about a move-in notice received or a planned day passed: the standard forbids
 * an alert there.
 */
@Spec({"4.6.0.1-a", "4.6.0.1-c", "4.6.0.1-d", "4.6.0.1-f", "4.6.0.1-l"})
public final class CancellationPolicy implements MovementPolicy<Cancellation> {
  @Override
  public Outcome<Draft> decide(Cancellation request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    DateRules.basis(request.circumstances(), today, findings);
    findings.addIf(facts.targets().isEmpty(), TARGET_NOT_FOUND, "movementId");
    List<Restoration> chosen = new ArrayList<>();
    for (Subject subject : Subjects.of(request.subjects(), facts, findings)) {
      Integer target = facts.targets().get(subject.number());
      findings.addIf(target == null && !facts.targets().isEmpty(), NOT_OF_MOVEMENT, subject.item());
      if (target != null && latest(subject.history(), target, subject.item(), findings)) {
        chosen.add(Restoration.of(subject.item(), subject.history(), request.circumstances()));
      }
    }
    RecordedDate effectiveOn =
        chosen.stream()
            .map(restoration -> restoration.voided().effectiveOn())
            .findFirst()
            .orElse(RecordedDate.of(today));
    findings.addIf(
        request.circumstances().effectiveOn().filter(day -> !day.equals(effectiveOn)).isPresent(),
        EFFECTIVE_DATE_IS_GIVEN,
        "effectiveOn");
    Households households = new Households(facts, today, effectiveOn, findings);
    List<Restoration> restorations = new ArrayList<>(chosen);
    restorations.addAll(dependents(chosen, request.circumstances(), facts, findings));
    List<Restoration> returning = Returns.home(restorations, households, facts, today, findings);
    return findings.outcome(settled(returning, households, findings));
  }

  private static List<Change> settled(
      List<Restoration> restorations, Households households, Findings findings) {
    List<Change> restored = restorations.stream().map(Restoration::change).toList();
    if (restorations.stream().anyMatch(Restoration::ofNotice)) return restored;
    Map<AddresseeNumber, String> items = new HashMap<>();
    restorations.forEach(one -> items.put(one.number(), one.item()));
    List<Change> changes = households.settled(restored, items);
    for (int i = 0; i < restorations.size(); i++) {
      boolean differs =
          restorations.get(i).returns()
              && !changes
                  .get(i)
                  .after()
                  .membership()
                  .equals(restorations.get(i).record().membership());
      findings.addIf(differs, RELATIONSHIPS_TO_REVIEW, "household");
    }
    return changes;
  }

  /** Only what was recorded last can be taken back, and only once. */
  private static boolean latest(History history, int target, String item, Findings findings) {
    if (history.cancellable().filter(version -> version.version() == target).isPresent()) {
      return true;
    }
    RecordVersion version = history.versions().get(target - 1);
    boolean voided = history.voided(version);
    boolean cancelling = version.voids().isPresent();
    findings.add(
        voided
            ? ALREADY_CANCELLED
            : cancelling ? CANCELLATION_OF_CANCELLATION : CANCELLATION_BLOCKED_BY_LATER,
        item);
    return false;
  }

  /** Those whose headship or head name followed from a chosen person's move. */
  private static List<Restoration> dependents(
      List<Restoration> chosen, Circumstances circumstances, Facts facts, Findings findings) {
    List<Restoration> dependents = new ArrayList<>();
    facts.targets().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            target -> {
              History history = facts.histories().get(target.getKey());
              RecordVersion version = history.versions().get(target.getValue() - 1);
              if (chosen.stream().noneMatch(one -> one.number().equals(target.getKey()))
                  && chosen.stream().anyMatch(one -> one.follows(version))
                  && !history.voided(version)
                  && latest(history, version.version(), "household", findings)) {
                findings.addIf(
                    facts.locked().contains(target.getKey()), LOCKED_BY_OTHER, "household");
                dependents.add(Restoration.of("household", history, circumstances));
              }
            });
    return dependents;
  }

  /** Where people come back to (復帰先の世帯). */
  private static final class Returns {
    private Returns() {}

    /**
     * Back to the former household if part of it is still at the former address, else to a new
     * household there.
     */
    @Spec({"4.6.0.1-j", "4.6.0.1-k"})
    static List<Restoration> home(
        List<Restoration> restorations,
        Households households,
        Facts facts,
        LocalDate today,
        Findings findings) {
      Map<HouseholdNumber, HouseholdNumber> moved = new HashMap<>();
      List<Restoration> returning = new ArrayList<>();
      for (Restoration one : restorations) {
        HouseholdNumber former = one.record().membership().householdNumber();
        if (one.returns() && !stillThere(one, restorations, households, today)) {
          moved.put(former, facts.fresh().household());
          returning.add(one.in(facts.fresh().household()));
        } else {
          returning.add(one);
        }
      }
      findings.addIf(moved.size() > 1, SEVERAL_HOUSEHOLDS_RETURN, "subjects");
      return returning;
    }

    private static boolean stillThere(
        Restoration one, List<Restoration> restorations, Households households, LocalDate today) {
      HouseholdNumber former = one.record().membership().householdNumber();
      String address = one.record().residence().address().full();
      List<String> stayers =
          households.members(former).stream()
              .filter(
                  member ->
                      restorations.stream()
                          .noneMatch(
                              other ->
                                  other.number().equals(member.addresseeNumber()) && other.moves()))
              .map(member -> member.residence().address().full())
              .toList();
      return stayers.isEmpty() ? one.livesIn(former, today) : stayers.contains(address);
    }
  }
}
