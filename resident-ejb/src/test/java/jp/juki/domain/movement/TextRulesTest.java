package jp.juki.domain.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are no longer than a record holds (文字数). */
class TextRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"山", "邊\uDB40\uDD01", "\uD842\uDFB7"})
  void letterCountsOnceWithItsSelectorAndWhateverItsUnits(String letter) {
    assertEquals(Set.of(), findings(letter.repeat(50)));
    assertEquals(Set.of(FindingCode.TEXT_TOO_LONG.at("lot")), findings(letter.repeat(51)));
  }

  private static Set<Finding> findings(String text) {
    Findings findings = new Findings();
    TextRules.shorter(text, TextRules.LOT, "lot", findings);
    return switch (findings.outcome(List.of())) {
      case Outcome.Accepted<Draft> accepted -> Set.of();
      case Outcome.Refused<Draft>(var found) -> Set.copyOf(found);
    };
  }
}
