package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Removal;
import jp.juki.spec.Spec;

/**
 * Removal of records (住民票の消除): what move-outs and deaths have in common. The record keeps
 * household, relationship and numbers as they were, and says why and when it ceases.
 */
final class Removals {
  private Removals() {}

  /** A move-out to another municipality, whose effective day may lie ahead. */
  static List<Change> domesticMoveOut(
      MovementRequest request, Place destination, Facts facts, LocalDate today, Findings findings) {
    DateRules.effectiveMaybeAhead(request.circumstances(), findings);
    DateRules.basis(request.circumstances(), today, findings);
    DateRules.inTimeOrExOfficio(request.circumstances(), findings);
    AddressRules.domestic(destination, "destination", findings);
    return changes(request, Optional.of(destination), facts, today, findings);
  }

  @Spec({"4.0.2-e", "1.1.5-b", "1.1.5-l"})
  static List<Change> changes(
      MovementRequest request,
      Optional<Place> destination,
      Facts facts,
      LocalDate today,
      Findings findings) {
    RecordedDate effectiveOn = DateRules.effectiveOn(request.circumstances(), today);
    List<Subject> subjects = Subjects.of(request.subjects(), facts, findings);
    Subjects.residents(subjects, today, findings);
    Subjects.days(subjects, effectiveOn, today, findings);
    Removal removal =
        new Removal(
            request.kind().reason(),
            effectiveOn,
            request.circumstances().notifiedOn(),
            destination,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Map<AddresseeNumber, String> items = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Subject subject : subjects) {
      items.put(subject.number(), subject.item());
      changes.add(
          new Change(
              Optional.of(subject.record()),
              subject.record().withRemoval(Optional.of(removal)),
              request.kind().reason(),
              effectiveOn,
              Optional.empty()));
    }
    return new Households(facts, today, effectiveOn, findings).settled(changes, items);
  }
}
