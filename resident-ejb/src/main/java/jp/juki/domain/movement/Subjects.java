package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** The residents whose record a movement changes (異動者), and whether it may. */
final class Subjects {
  private Subjects() {}

  /**
   * One resident of the register who moves.
   *
   * @param item where findings about this person point to
   * @param history every version
   */
  record Subject(String item, History history) {
    ResidentRecord record() {
      return history.present().record();
    }

    AddresseeNumber number() {
      return record().addresseeNumber();
    }
  }

  /** Those of the register, in the order of their numbers; the others are reported. */
  @Spec({"4.0.1-a", "4.0.1-d"})
  static List<Subject> of(Set<AddresseeNumber> numbers, Facts facts, Findings findings) {
    findings.addIf(numbers.isEmpty(), SUBJECT_MISSING, "subjects");
    List<Subject> subjects = new ArrayList<>();
    List<AddresseeNumber> sorted = numbers.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      String item = "subjects[" + i + "]";
      Optional<History> history = facts.history(sorted.get(i));
      findings.addIf(history.isEmpty(), TARGET_NOT_FOUND, item);
      findings.addIf(facts.locked().contains(sorted.get(i)), LOCKED_BY_OTHER, item);
      history.ifPresent(known -> subjects.add(new Subject(item, known)));
    }
    return subjects;
  }

  /** Each is a resident today of whom nothing planned lies ahead. */
  static void residents(List<Subject> subjects, LocalDate today, Findings findings) {
    for (Subject subject : subjects) {
      boolean resident = subject.record().residentOn(today);
      findings.addIf(!resident, NOT_A_RESIDENT, subject.item());
      findings.addIf(
          resident && subject.history().plannedAfter(today),
          PLANNED_MOVEMENT_AHEAD,
          subject.item());
    }
  }

  /** The effective day is not before the birth; one before the last movement is pointed out. */
  static void days(
      List<Subject> subjects, RecordedDate effectiveOn, LocalDate today, Findings findings) {
    for (Subject subject : subjects) {
      DateRules.notBeforeBirth(effectiveOn, subject.record().person().birth(), findings);
      findings.addIf(
          subject
              .history()
              .cancellable()
              .map(RecordVersion::effectiveOn)
              .filter(last -> !last.sortDay().isAfter(today))
              .filter(last -> effectiveOn.compareTo(last) < 0)
              .isPresent(),
          EFFECTIVE_BEFORE_LAST_MOVEMENT,
          subject.item());
    }
  }
}
