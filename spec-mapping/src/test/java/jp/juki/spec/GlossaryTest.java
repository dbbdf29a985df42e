package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final String ROW = "転入\tてんにゅう\tMoveIn\t法 第22条\t転居";

  private final Glossary glossary = Glossary.load();

  @Test
  void everyRowIsWholeAndEveryTermAndIdentifierStandsOnce() {
    assertEquals(List.of(), glossary.problems());
  }

  @Test
  void dictionaryCoversTheDomain() {
    assertTrue(glossary.terms().size() >= 150);
    for (String type :
        List.of("MoveIn", "MoveWithin", "MoveOut", "MoveOutAbroad", "MoveInFromAbroad")) {
      assertTrue(glossary.knows(type), type);
    }
  }

  @Test
  void readingsAreKana() {
    for (Glossary.Term term : glossary.terms()) {
      assertTrue(
          term.reading().matches("[\\p{IsHiragana}\\p{IsKatakana}ー・0-9（）]+"), term.reading());
    }
  }

  @Test
  void bannedNameIsUnknown() {
    assertFalse(glossary.knows("ResidentNumber"));
    assertFalse(glossary.knows("Transfer"));
  }

  @Test
  void policyAndPluralOfAKnownTermAreKnown() {
    assertTrue(glossary.knows("ProvisionalMovements"));
    assertFalse(glossary.knows("Transfers"));
    assertTrue(glossary.knows("MoveInPolicy"));
    assertFalse(glossary.knows("TransferPolicy"));
    assertFalse(glossary.knows("Policy"));
  }

  @Test
  void termOrIdentifierTwiceAndBlankCellAreProblems() {
    assertEquals(
        List.of(
            "glossary.tsv: 転入 stands twice",
            "glossary.tsv: 転入 and 転入 share identifier MoveIn",
            "glossary.tsv: 転居: cell 2 is blank"),
        Glossary.read(List.of(Glossary.HEADING, ROW, ROW, "転居\t\tMoveWithin\t法\t転入")).problems());
  }
}
