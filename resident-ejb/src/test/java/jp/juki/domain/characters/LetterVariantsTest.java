package jp.juki.domain.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterVariantsTest {
  private static final List<MjLetter> OF_BEN = LetterVariants.of(Letter.of('辺'));

  @Test
  @Spec({"2.1.3-n", "2.2.3-b"})
  void variantsOfALetterAreNamedWithTheirCodes() {
    Set<String> variants =
        OF_BEN.stream()
            .map(v -> v.code() + " " + v.letter().notation())
            .collect(Collectors.toSet());
    assertTrue(
        variants.containsAll(
            List.of(
                "MJ025758 U+8FBA",
                "MJ025759 U+8FBA U+E0102",
                "MJ026190 U+9089",
                "MJ026191 U+9089 U+E0119",
                "MJ026200 U+908A")),
        variants.toString());
    assertEquals("MJ025758", OF_BEN.getFirst().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"邉", "邊", "\u9089\uDB40\uDD19"})
  @Spec("2.1.3-n")
  void everyVariantLeadsToTheSameList(String variant) {
    assertEquals(OF_BEN, LetterVariants.of(Letters.of(variant).list().getFirst()));
  }

  @Test
  void everyVariantIsAdmittedInItsCanonicalSpellingAndOnce() {
    for (MjLetter variant : OF_BEN) {
      assertTrue(MojiJoho.isValid(variant.letter()), variant.code());
      assertEquals(variant.letter(), MojiJoho.canonical(variant.letter()), variant.code());
    }
    assertEquals(OF_BEN.size(), OF_BEN.stream().map(MjLetter::letter).distinct().count());
  }

  @Test
  void whatIsNotInTheMjListHasNoVariants() {
    assertEquals(List.of(), LetterVariants.of(Letter.of('A')));
  }
}
