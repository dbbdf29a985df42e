package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Pattern LONG_JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。（）]{14,}");

  private final Catalogue catalogue = Catalogue.load();

  @Test
  void catalogueHasNoProblem() {
    assertEquals(List.of(), catalogue.problems());
  }

  @Test
  void everySectionOfTheStandardIsThereInItsOrder() {
    List<String> standard = Tsv.lines("section-numbers.txt");
    assertEquals(143, standard.size());
    assertEquals(standard, catalogue.sections().stream().map(Section::number).toList());
  }

  @Test
  void everySectionHasAClauseAndEveryClauseASection() {
    Set<String> numbers = new HashSet<>();
    catalogue.clauses().forEach(clause -> numbers.add(clause.section()));
    assertEquals(Set.copyOf(Tsv.lines("section-numbers.txt")), numbers);
  }

  @Test
  void clausesStandInTheOrderOfTheSections() {
    List<String> order = catalogue.clauses().stream().map(Clause::section).distinct().toList();
    assertEquals(catalogue.sections().stream().map(Section::number).toList(), order);
  }

  @Test
  void wordingIsOneEnglishSentenceOfOurOwn() {
    for (Clause clause : catalogue.clauses()) {
      assertTrue(clause.text().endsWith("."), clause.id());
      assertFalse(clause.text().contains(". "), clause.id());
      assertTrue(clause.text().chars().anyMatch(c -> c >= 'a' && c <= 'z'), clause.id());
      assertFalse(LONG_JAPANESE.matcher(clause.text()).find(), clause.id());
    }
  }

  @Test
  void idsThatTheHouseStyleTeachesMeanWhatItSays() {
    assertEquals(Obligation.MUST, clause("4.0.3-c").obligation());
    assertTrue(clause("4.0.3-c").text().contains("after today"));
    assertEquals(Obligation.MUST_NOT, clause("4.0.3-e").obligation());
    assertTrue(clause("4.0.3-e").text().contains("処理日"));
    assertTrue(clause("4.1.1.1-a").text().contains("moving in"));
    assertTrue(clause("4.6.0.1-f").text().contains("never deletes"));
  }

  @Test
  void lettersGoOnAfterTheAlphabet() {
    assertEquals("a", Catalogue.letters(1));
    assertEquals("z", Catalogue.letters(26));
    assertEquals("aa", Catalogue.letters(27));
    assertEquals("ab", Catalogue.letters(28));
    assertEquals("ba", Catalogue.letters(53));
  }

  private Clause clause(String id) {
    return catalogue.clauses().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
