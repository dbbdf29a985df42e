package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.RELATIONSHIP_MISSING;
import static jp.juki.domain.finding.FindingCode.RELATIONSHIP_OF_OTHERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.AddresseeNumber;

/** Relationships that a request gives to residents who move (異動後の続柄). */
final class Arrivals {
  private Arrivals() {}

  /** The relationship of each subject; one is given to every subject and to nobody else. */
  static List<Relationship> relationships(
      Arrival arrival, List<Subject> subjects, Findings findings) {
    return relationships(arrival.relationships(), subjects, findings);
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
