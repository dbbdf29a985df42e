package jp.juki.domain.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Level;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** What the rules found in one decision (判断の結果), handed over all together. */
@Spec({"11.1-a", "11.1-b"})
final class Findings {
  private final List<Finding> found = new ArrayList<>();

  void add(FindingCode code, String item) {
    Finding finding = code.at(item);
    if (!found.contains(finding)) {
      found.add(finding);
    }
  }

  void addIf(boolean condition, FindingCode code, String item) {
    if (condition) {
      add(code, item);
    }
  }

  void addAll(List<Finding> findings) {
    findings.forEach(finding -> add(finding.code(), finding.item()));
  }

  /**
   * The draft with every alert, or the refusal with every error and alert, in the standard's order.
   */
  @Spec("11.1-c")
  Outcome<Draft> outcome(List<Draft.Change> changes) {
    List<Finding> sorted = found.stream().sorted(Comparator.comparing(Finding::code)).toList();
    return sorted.stream().anyMatch(finding -> finding.code().level() == Level.ERROR)
        ? Outcome.refused(sorted)
        : Outcome.accepted(new Draft(changes, sorted));
  }
}
