package jp.juki.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands behind one clause (裏付け): the code that decides it and the tests with their results.
 *
 * @param clause the clause
 * @param code marked code
 * @param tests marked tests
 */
record Evidence(Clause clause, List<Mark> code, List<Test> tests) {

  /** How far a clause is (状態). */
  enum State {
    /** Code and every needed kind of proof, nothing failed or skipped. */
    DONE("Done"),
    /**
     * Some code or some passing proof, or all of it where the catalogue knows of a part missing.
     */
    PARTLY("Partly"),
    /** Nothing yet. */
    OPEN("Open"),
    /** Left out with a reason. */
    EXEMPT("Exempt");

    private final String label;

    State(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * A marked test.
   *
   * @param mark where it is
   * @param kinds what it proves when it passes
   * @param result how it ended
   */
  record Test(Mark mark, Set<Proof> kinds, TestReports.Result result) {
    boolean passed() {
      return result == TestReports.Result.PASSED;
    }
  }

  /**
   * The kinds of proof a test gives, told from where it runs and how it is written.
   *
   * @param absence whether it is marked as a test of absence, by itself or through its class
   */
  static Set<Proof> kinds(Mark mark, boolean absence) {
    EnumSet<Proof> kinds = EnumSet.noneOf(Proof.class);
    String outer = mark.type().replaceAll("\\$.*", "");
    if (outer.startsWith("jp.juki.browser.")) {
      kinds.add(Proof.BROWSER);
    } else if (mark.module().equals("db") || outer.endsWith("DbTest")) {
      kinds.add(Proof.DATABASE);
    } else if (mark.module().equals("resident-ear") && outer.matches(".*(IT|Contract)")) {
      kinds.add(Proof.CONTAINER);
    } else {
      kinds.add(Proof.UNIT);
    }
    if (mark.property()) {
      kinds.add(Proof.PROPERTY);
    }
    if (absence) {
      kinds.add(Proof.ABSENCE);
    }
    return kinds;
  }

  /** The needed kinds of proof for which no test passed. */
  Set<Proof> missing() {
    EnumSet<Proof> missing = EnumSet.copyOf(clause.needs());
    for (Test test : tests) {
      if (test.passed()) {
        missing.removeAll(test.kinds());
      }
    }
    return missing;
  }

  /** Whether code is needed and not there; a MUST NOT is best decided by no code at all. */
  boolean lacksCode() {
    return clause.obligation() != Obligation.MUST_NOT && code.isEmpty();
  }

  /** Tests that failed or were skipped: they spoil the proof of the others. */
  List<Test> spoiling() {
    return tests.stream()
        .filter(
            test ->
                test.result() == TestReports.Result.FAILED
                    || test.result() == TestReports.Result.SKIPPED)
        .toList();
  }

  State state() {
    if (clause.claim() == Claim.EXEMPT) {
      return State.EXEMPT;
    }
    boolean complete = !lacksCode() && missing().isEmpty() && spoiling().isEmpty();
    if (complete && clause.claim() != Claim.PARTLY) {
      return State.DONE;
    }
    boolean some = !code.isEmpty() || tests.stream().anyMatch(Test::passed);
    return some ? State.PARTLY : State.OPEN;
  }

  /** What is lacking, in words; empty for a clause that is done. */
  String lacking() {
    if (state() == State.DONE || state() == State.EXEMPT) {
      return "";
    }
    List<String> lacking = new ArrayList<>();
    if (lacksCode()) {
      lacking.add("code");
    }
    missing().stream().map(Proof::word).forEach(lacking::add);
    if (clause.claim() == Claim.PARTLY) {
      lacking.add(clause.note());
    }
    return String.join(", ", lacking);
  }
}
