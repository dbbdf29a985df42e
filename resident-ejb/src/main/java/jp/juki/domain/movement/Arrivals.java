package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.RELATIONSHIP_MISSING;
import static jp.juki.domain.finding.FindingCode.RELATIONSHIP_OF_OTHERS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.ResidentRecord;

/** Relationships that a request gives to residents who move (異動後の続柄). */
final class Arrivals {
  private Arrivals() {}

  /** The relationship of each subject; one is given to every subject. */
  static List<Relationship> relationships(
      Arrival arrival, List<Subject> subjects, Findings findings) {
    Map<AddresseeNumber, Relationship> own = new HashMap<>(arrival.relationships());
    if (arrival instanceof Arrival.Join)
      own.keySet().retainAll(subjects.stream().map(Subject::number).toList());
    return relationships(own, subjects, findings);
  }

  /**
   * What a request gives to those who live in the household that is joined; nobody else gets a
   * relationship, and they only where the head changes.
   *
   * @param coming numbers of the subjects of the register
   * @param newHead whether one of those who come becomes the head
   */
  static Map<AddresseeNumber, Relationship> ofMembers(
      Arrival.Join join,
      Collection<AddresseeNumber> coming,
      List<ResidentRecord> members,
      boolean newHead,
      Findings findings) {
    Map<AddresseeNumber, Relationship> given = new HashMap<>(join.relationships());
    given.keySet().removeAll(coming);
    Set<AddresseeNumber> there =
        members.stream().map(ResidentRecord::addresseeNumber).collect(Collectors.toSet());
    findings.addIf(
        !given.isEmpty() && !newHead || !there.containsAll(given.keySet()),
        RELATIONSHIP_OF_OTHERS,
        "arrival.relationships");
    return given;
  }

  static List<Relationship> relationships(
      Map<AddresseeNumber, Relationship> given, List<Subject> subjects, Findings findings) {
    List<Relationship> relationships = new ArrayList<>();
    for (Subject subject : subjects) {
      Relationship relationship = given.get(subject.number());
      findings.addIf(relationship == null, RELATIONSHIP_MISSING, subject.item() + ".relationship");
      relationships.add(relationship == null ? Relationship.LODGER : relationship);
    }
    findings.addIf(
        given.keySet().stream()
            .anyMatch(
                number -> subjects.stream().noneMatch(subject -> subject.number().equals(number))),
        RELATIONSHIP_OF_OTHERS,
        "arrival.relationships");
    return relationships;
  }
}
