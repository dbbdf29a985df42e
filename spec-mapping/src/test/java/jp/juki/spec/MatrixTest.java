package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way a claim can be wrong is tried once on really compiled classes and real reports. */
class MatrixTest {
  private static final String DONE = "4.0.3-a|1|MUST|unit|done||A rule holds.";
  private static final String RULE = "public class Rule { @Spec(\"4.0.3-a\") void decide() {} }";
  private static final String RULE_TEST =
      "class RuleTest { @Spec(\"4.0.3-a\") void ruleHolds() {} }";
  private static final String JQWIK =
      "import java.lang.annotation.*;"
          + " @Retention(RetentionPolicy.RUNTIME) public @interface Property {}";

  @TempDir Path root;
  private Project project;

  @BeforeEach
  void emptyProject() throws IOException {
    project = new Project(root);
  }

  private Project proven() throws IOException {
    return project
        .catalogue(DONE)
        .code("resident-ejb", "jp.juki.a.Rule", RULE)
        .test("resident-ejb", "jp.juki.a.RuleTest", RULE_TEST)
        .report("resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|");
  }

  private void assertProblems(String command, String... problems) throws IOException {
    Project.Run run = project.run(command);
    assertEquals(List.of(problems).stream().map(p -> "conformance: " + p).toList(), run.lines());
    assertEquals(1, run.status());
  }

  private void assertGood(String sentence) throws IOException {
    Project.Run run = project.run("generate");
    assertEquals(List.of("conformance: " + sentence), run.lines());
    assertEquals(0, run.status());
  }

  @Test
  void codeAndPassingTestBearOutAClaim() throws IOException {
    proven();
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
  }

  @Test
  void aPartKnownToBeMissingKeepsAClauseFromBeingDone() throws IOException {
    proven().catalogue(DONE.replace("done||", "partly|the other half|"));
    assertGood("1 clauses: 0 done, 1 partly, 0 open, 0 exempt");
    String page = Files.readString(root.resolve("docs/conformance/matrix.md"));
    assertTrue(page.contains("| the other half |"), page);
    assertFalse(page.contains("*(the other half)*"), page);
    project.run("claim");
    assertTrue(project.catalogueText().contains("partly\tthe other half"));
  }

  @Test
  void unknownIdFailsEvenWithoutTestRun() throws IOException {
    proven().code("resident-ejb", "jp.juki.a.Other", "@Spec(\"4.0.3-z\") public class Other {}");
    assertProblems("check", "Other: unknown clause 4.0.3-z");
    assertProblems("generate", "Other: unknown clause 4.0.3-z");
  }

  @Test
  void unknownIdOnFieldConstructorOrPageFails() throws IOException {
    project
        .catalogue("4.0.3-a|1|MUST|unit|open||A rule holds.")
        .code(
            "resident-web",
            "jp.juki.a.Wrong",
            "public class Wrong { @Spec(\"9.9-a\") int field; @Spec(\"9.9-b\") Wrong() {} }")
        .text("resident-web/src/main/webapp/page.xhtml", "<!-- @Spec(\"9.9-c\") --><html/>")
        .text("db/src/main/resources/V1.sql", "-- @Spec({\"4.0.3-a\", \"9.9-d\"}) reason\n");
    assertProblems(
        "check",
        "V1.sql: unknown clause 9.9-d",
        "Wrong#field: unknown clause 9.9-a",
        "Wrong#new: unknown clause 9.9-b",
        "page.xhtml: unknown clause 9.9-c");
  }

  @Test
  void staleReferenceFails() throws IOException {
    proven().catalogue(DONE.replace("|1|", "|2|"));
    assertProblems(
        "check",
        "Rule#decide: stale reference 4.0.3-a, now 4.0.3-a@2",
        "RuleTest#ruleHolds: stale reference 4.0.3-a, now 4.0.3-a@2");
  }

  @Test
  void claimWithoutCodeFails() throws IOException {
    project
        .catalogue(DONE)
        .test("resident-ejb", "jp.juki.a.RuleTest", RULE_TEST)
        .report("resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|");
    assertProblems("generate", "4.0.3-a: claimed done without code");
  }

  @Test
  void claimWithoutReportFails() throws IOException {
    project
        .catalogue(DONE)
        .code("resident-ejb", "jp.juki.a.Rule", RULE)
        .test("resident-ejb", "jp.juki.a.RuleTest", RULE_TEST);
    assertProblems("generate", "4.0.3-a: claimed done without a passing unit test");
    assertEquals(0, project.run("check").status());
  }

  @Test
  void reportOfAnotherMethodIsNoProof() throws IOException {
    proven().report("resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHoldsNot|");
    assertProblems("generate", "4.0.3-a: claimed done without a passing unit test");
  }

  @Test
  void failedTestFailsTheClaim() throws IOException {
    proven()
        .report(
            "resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|<failure message='no'/>");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing unit test",
        "4.0.3-a: claimed done, but RuleTest#ruleHolds failed");
  }

  @Test
  void oneFailedRunOfManyFailsTheTest() throws IOException {
    proven()
        .report(
            "resident-ejb",
            "surefire",
            "jp.juki.a.RuleTest",
            "ruleHolds(String)[1]|",
            "ruleHolds(String)[2]|<error type='x'>trace</error>",
            "ruleHolds(String)[3]|");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing unit test",
        "4.0.3-a: claimed done, but RuleTest#ruleHolds failed");
  }

  @Test
  void everyRunPassingProves() throws IOException {
    proven()
        .report(
            "resident-ejb",
            "surefire",
            "jp.juki.a.RuleTest",
            "ruleHolds{String}[1]|",
            "ruleHolds{String}[2]|<system-out>text</system-out>");
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
  }

  @Test
  void failureOfTheWholeClassFailsItsTests() throws IOException {
    proven()
        .report(
            "resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|", "|<error type='x'/>");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing unit test",
        "4.0.3-a: claimed done, but RuleTest#ruleHolds failed");
  }

  @Test
  void skippedTestIsNoProofAndFailsTheClaim() throws IOException {
    proven().report("resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|<skipped/>");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing unit test",
        "4.0.3-a: claimed done, but RuleTest#ruleHolds was skipped");
  }

  @Test
  void everyNeededKindMustPass() throws IOException {
    proven().catalogue(DONE.replace("|unit|", "|unit,property,container,database,browser|"));
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing property test",
        "4.0.3-a: claimed done without a passing container test",
        "4.0.3-a: claimed done without a passing database test",
        "4.0.3-a: claimed done without a passing browser test");
  }

  @Test
  void kindIsToldFromWhereAndHowTheTestRuns() throws IOException {
    proven()
        .catalogue(DONE.replace("|unit|", "|unit,property,container,database,browser|"))
        .test("resident-ejb", "net.jqwik.api.Property", JQWIK)
        .test(
            "resident-ejb",
            "jp.juki.a.RuleProperty",
            "class RuleProperty { @net.jqwik.api.Property @Spec(\"4.0.3-a\") void always() {} }")
        .test(
            "resident-ear",
            "jp.juki.a.RuleIT",
            "class RuleIT { @Spec(\"4.0.3-a\") void deployed() {} }")
        .test(
            "resident-ejb",
            "jp.juki.a.RuleDbTest",
            "class RuleDbTest { @Spec(\"4.0.3-a\") void stored() {} }")
        .test(
            "resident-ear",
            "jp.juki.browser.RuleIT",
            "@Spec(\"4.0.3-a\") class RuleIT { void typed() {} }")
        .propertyReport("resident-ejb", "jp.juki.a.RuleProperty", "always|")
        .report("resident-ejb", "surefire", "jp.juki.a.RuleDbTest", "stored|")
        .report("resident-ear", "failsafe", "jp.juki.a.RuleIT", "deployed|")
        .report("resident-ear", "failsafe", "jp.juki.browser.RuleIT", "typed|", "clicked|");
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
    project.report(
        "resident-ear", "failsafe", "jp.juki.browser.RuleIT", "typed|", "clicked|<failure/>");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing browser test",
        "4.0.3-a: claimed done, but RuleIT failed");
  }

  @Test
  void propertyOfAnInnerGroupIsFound() throws IOException {
    project
        .catalogue(DONE)
        .code("resident-ejb", "jp.juki.a.Rule", RULE)
        .test(
            "resident-ejb",
            "jp.juki.a.RuleTest",
            "class RuleTest { class Inner { @Spec(\"4.0.3-a\") void ruleHolds() {} } }")
        .text(
            "resident-ejb/target/surefire-reports/TEST-jp.juki.a.RuleTest.xml",
            "<testsuite name=\"jp.juki.a.RuleTest\">"
                + "<testcase classname=\"Inner\" name=\"ruleHolds\"/></testsuite>");
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
  }

  @Test
  void mustNotNeedsATestOfAbsenceButNoCode() throws IOException {
    project
        .catalogue("4.0.3-a|1|MUST_NOT|unit,absence|done||A rule is broken.")
        .test("resident-ejb", "jp.juki.a.RuleTest", RULE_TEST)
        .report("resident-ejb", "surefire", "jp.juki.a.RuleTest", "ruleHolds|");
    assertProblems("generate", "4.0.3-a: claimed done without a passing absence test");
    project.test(
        "resident-ejb", "jp.juki.a.RuleTest", RULE_TEST.replace("@Spec", "@Absence @Spec"));
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
    project.test(
        "resident-ejb", "jp.juki.a.RuleTest", RULE_TEST.replace("class", "@Absence class"));
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
  }

  @Test
  void testOfABaseClassCountsWhereASubclassRan() throws IOException {
    proven()
        .test("resident-ejb", "jp.juki.a.SubTest", "class SubTest extends RuleTest {}")
        .report("resident-ejb", "surefire", "jp.juki.a.RuleTest")
        .report("resident-ejb", "surefire", "jp.juki.a.SubTest", "ruleHolds|");
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
  }

  @Test
  void contractCountsForTheContainerWhereItRan() throws IOException {
    proven()
        .catalogue(DONE.replace("unit", "container"))
        .test(
            "resident-ear",
            "jp.juki.a.RuleContract",
            "interface RuleContract { @Spec(\"4.0.3-a\") default void ruleIsKept() {} }")
        .test("resident-ear", "jp.juki.a.AllIT", "class AllIT implements RuleContract {}");
    assertProblems("generate", "4.0.3-a: claimed done without a passing container test");
    project.report("resident-ear", "failsafe", "jp.juki.a.AllIT", "ruleIsKept|");
    assertGood("1 clauses: 1 done, 0 partly, 0 open, 0 exempt");
    project.report("resident-ear", "failsafe", "jp.juki.a.AllIT", "ruleIsKept|<failure/>");
    assertProblems(
        "generate",
        "4.0.3-a: claimed done without a passing container test",
        "4.0.3-a: claimed done, but RuleContract#ruleIsKept failed");
  }

  @Test
  void openClauseNeverFailsTheBuild() throws IOException {
    project
        .catalogue(
            "4.0.3-a|1|MUST|unit|open||A rule holds.",
            "4.0.3-b|1|MUST|unit|open||Another rule holds.",
            "4.0.3-c|1|MUST|unit|exempt|wards only|A ward rule holds.")
        .code("resident-ejb", "jp.juki.a.Rule", RULE);
    assertGood("3 clauses: 0 done, 1 partly, 1 open, 1 exempt");
  }

  @Test
  void claimMarksWhatIsProvenAndNothingElse() throws IOException {
    proven()
        .catalogue(
            "4.0.3-a|1|MUST|unit|open||A rule holds.",
            "4.0.3-b|1|MUST|unit|open||Another rule holds.");
    assertEquals(List.of("1 clauses newly claimed done"), project.run("claim").lines());
    assertTrue(project.catalogueText().contains("4.0.3-a\t1\tMUST\tunit\tdone\t\tA rule holds.\n"));
    assertTrue(project.catalogueText().contains("4.0.3-b\t1\tMUST\tunit\topen\t"));
  }

  @Test
  void pagesShowCodeTestsResultsAndWhatIsLacking() throws IOException {
    proven()
        .catalogue(DONE, "4.0.3-b|1|MUST|unit,browser|open|scope & more|<Rule> 異動日 second.")
        .test("resident-ejb", "jp.juki.a.BTest", "class BTest { @Spec(\"4.0.3-b\") void b() {} }");
    project.run("generate");
    String markdown = project.page("matrix.md");
    assertTrue(
        markdown.contains(
            "| 4.0.3-a | 必 | Done | A rule holds."
                + " | [Rule#decide](../../resident-ejb/src/main/java/jp/juki/a/Rule.java)"
                + " | [RuleTest#ruleHolds](../../resident-ejb/src/test/java/jp/juki/a/RuleTest.java)"
                + " unit: passed |  |"),
        markdown);
    assertTrue(markdown.contains("unit: not run | code, unit, browser |"), markdown);
    String html = project.page("index.html");
    assertTrue(
        html.contains("<tr id=\"4.0.3-a\" data-state=\"DONE\" data-obligation=\"MUST\">"), html);
    assertTrue(html.contains("&lt;Rule&gt; <span lang=\"ja\">異動日</span>"), html);
    assertTrue(html.contains("scope &amp; more"), html);
    assertFalse(html.contains("<!--"), html);
  }

  @Test
  void sameEvidenceGivesTheSameBytes() throws IOException {
    proven();
    project.run("generate");
    String first = project.page("index.html") + project.page("matrix.md");
    project.run("generate");
    assertEquals(first, project.page("index.html") + project.page("matrix.md"));
  }

  @Test
  void wrongCommandIsExplained() throws IOException {
    assertEquals(2, project.catalogue(DONE).run("destroy").status());
  }

  @Test
  void ownModuleRefersToKnownClausesOnly() throws IOException {
    assertEquals(
        List.of(),
        Matrix.problemsIn(List.of(Path.of("target/classes"), Path.of("target/test-classes"))));
  }
}
