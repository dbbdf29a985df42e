package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.RelationshipTerm;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.Sex;

/** Relationships (続柄) that do not fit sex or age; all of them may be true and are only alerts. */
final class RelationshipRules {
  /** The age of marriage (婚姻適齢). */
  private static final int MARRIAGE_AGE = 18;

  private RelationshipRules() {}

  static void check(
      ResidentRecord record,
      ResidentRecord head,
      LocalDate day,
      String subject,
      Findings findings) {
    String item = subject + ".relationship";
    List<RelationshipTerm> terms = record.membership().relationship().terms();
    RelationshipTerm last = terms.getLast();
    findings.addIf(
        sex(last).filter(sex -> sex != record.person().sex()).isPresent(),
        SEX_AGAINST_RELATIONSHIP,
        item);
    RecordedDate birth = record.person().birth();
    findings.addIf(
        last.spouse() && ChronoUnit.YEARS.between(birth.sortDay(), day) < MARRIAGE_AGE,
        SPOUSE_UNDER_AGE,
        item);
    if (terms.size() == 1 && birth.known() && head.person().birth().known()) {
      int older = birth.compareTo(head.person().birth());
      boolean parent = last == RelationshipTerm.FATHER || last == RelationshipTerm.MOTHER;
      findings.addIf(
          last.child() && older <= 0 || parent && older >= 0, AGE_AGAINST_RELATIONSHIP, item);
    }
  }

  static boolean twoSpouses(List<ResidentRecord> members) {
    return members.stream()
            .filter(member -> member.membership().relationship().spouseOfHead())
            .count()
        > 1;
  }

  private static Optional<Sex> sex(RelationshipTerm term) {
    return switch (term) {
      case HUSBAND,
          HUSBAND_UNREGISTERED,
          CHILD_HUSBAND_OF_CHILD,
          FATHER,
          ELDER_BROTHER,
          YOUNGER_BROTHER ->
          Optional.of(Sex.MALE);
      case WIFE, WIFE_UNREGISTERED, CHILD_WIFE_OF_CHILD, MOTHER, ELDER_SISTER, YOUNGER_SISTER ->
          Optional.of(Sex.FEMALE);
      case HEAD, CHILD, RELATIVE, LODGER -> Optional.empty();
    };
  }
}
