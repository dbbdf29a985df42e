package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule of the catalogue is broken once. */
class CatalogueProblemTest {
  private static final String GOOD = "4.0.3-a\t1\tMUST\tunit\topen\t\tSomething is so.";

  @Test
  void goodTableHasNoProblem() {
    assertProblems(List.of(GOOD));
  }

  @Test
  void duplicateIdIsAProblem() {
    assertProblems(
        List.of(GOOD, GOOD.replace("Something", "Another thing")),
        "catalogue.tsv: 4.0.3-a stands twice");
  }

  @Test
  void unknownKindOfProofIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\tunit,magic\topen\t\tText."),
        "catalogue.tsv: 4.0.3-b: unknown proof magic");
  }

  @Test
  void noKindOfProofIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\t\topen\t\tText."),
        "catalogue.tsv: 4.0.3-b: unknown proof ");
  }

  @Test
  void unknownObligationIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tSHOULD\tunit\topen\t\tText."),
        "catalogue.tsv: 4.0.3-b: unknown obligation SHOULD");
  }

  @Test
  void unknownStatusIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\talmost\t\tText."),
        "catalogue.tsv: 4.0.3-b: unknown status almost");
  }

  @Test
  void mustNotWithoutAbsenceIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST_NOT\tunit\topen\t\tText."),
        "catalogue.tsv: 4.0.3-b: a MUST NOT needs a test of absence");
  }

  @Test
  void exemptionWithoutReasonIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\texempt\t\tText."),
        "catalogue.tsv: 4.0.3-b: an exemption without a reason");
    assertProblems(List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\texempt\tscope\tText."));
  }

  @Test
  void partWithoutWhatIsMissingIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\tpartly\t\tText."),
        "catalogue.tsv: 4.0.3-b: a part without what is missing");
    assertProblems(List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\tpartly\tthe rest\tText."));
  }

  @Test
  void gapInTheLettersIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-c\t1\tMUST\tunit\topen\t\tText."),
        "catalogue.tsv: 4.0.3-c stands where letter b goes");
  }

  @Test
  void sameWordingTwiceIsAProblem() {
    assertProblems(
        List.of(GOOD, GOOD.replace("4.0.3-a", "4.0.3-b")),
        "catalogue.tsv: 4.0.3-a and 4.0.3-b have one wording");
  }

  @Test
  void blankWordingIsAProblem() {
    assertProblems(
        List.of(GOOD, "4.0.3-b\t1\tMUST\tunit\topen\t\t "), "catalogue.tsv: 4.0.3-b: no text");
  }

  @Test
  void sectionWithoutClauseAndClauseWithoutSectionAreProblems() {
    assertProblems(
        List.of(GOOD.replace("4.0.3", "4.0.4")),
        "catalogue.tsv: section 4.0.3 has no clause",
        "catalogue.tsv: section 4.0.4 is not in the standard");
  }

  @Test
  void misshapenIdAndRevisionAreProblems() {
    assertProblems(
        List.of(GOOD, "4.0.3b\t0\tMUST\tunit\topen\t\tText."),
        "catalogue.tsv: 4.0.3b: the id is not section, hyphen, letter",
        "catalogue.tsv: 4.0.3b: the revision is not a number from 1");
  }

  @Test
  void missingCellAndWrongHeadingAreProblems() {
    assertProblems(List.of(GOOD, "4.0.3-b\t1"), "catalogue.tsv: line 3 has 2 cells, not 7");
    assertEquals(
        List.of("sections.tsv: the heading is not number|title|gloss"),
        Catalogue.read(List.of("nothing"), List.of(Catalogue.CLAUSE_HEADING)).problems());
  }

  @Test
  void referenceNamesTheRevisionOnceTheWordingChanged() {
    Catalogue catalogue =
        read(List.of(GOOD, "4.0.3-b\t2\tMUST\tunit\topen\t\tReworded text stands here."));
    assertEquals(Optional.empty(), catalogue.problemOf("4.0.3-a"));
    assertEquals(Optional.empty(), catalogue.problemOf("4.0.3-b@2"));
    assertEquals(
        Optional.of("stale reference 4.0.3-b, now 4.0.3-b@2"), catalogue.problemOf("4.0.3-b"));
    assertEquals(Optional.of("unknown clause 4.0.3-x"), catalogue.problemOf("4.0.3-x"));
  }

  private static Catalogue read(List<String> rows) {
    List<String> clauses = new ArrayList<>(List.of(Catalogue.CLAUSE_HEADING));
    clauses.addAll(rows);
    return Catalogue.read(List.of(Catalogue.SECTION_HEADING, "4.0.3\t異動日\tDates"), clauses);
  }

  private static void assertProblems(List<String> rows, String... problems) {
    assertEquals(List.of(problems), read(rows).problems());
  }
}
