package jp.juki.domain.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final Letter KUZU_E0102 = new Letter(0x845B, 0xE0102);
  private static final Letter TSUCHIYOSHI = Letter.of(0x20BB7);

  @Test
  void baseAndSelectorAreOneLetter() {
    String text = KUZU_E0102.text() + TSUCHIYOSHI.text() + "子";
    assertEquals(6, text.length(), "UTF-16 code units");
    assertEquals(3, Letters.count(text));
    assertEquals(List.of(KUZU_E0102, TSUCHIYOSHI, Letter.of('子')), Letters.of(text).list());
  }

  @Test
  void selectorWithoutBaseIsALetterOfItsOwn() {
    String text = Character.toString(0xE0102) + "葛" + Character.toString(0xE0102).repeat(2);
    assertEquals(
        List.of(Letter.of(0xE0102), KUZU_E0102, Letter.of(0xE0102)), Letters.of(text).list());
  }

  @Test
  void backspaceRemovesTheSelectorWithItsBase() {
    assertEquals("子", Letters.of("子" + KUZU_E0102.text()).withoutLast().text());
    assertEquals("", Letters.of("").withoutLast().text());
  }

  @Test
  void paddingCountsLetters() {
    String padded = Letters.of(KUZU_E0102.text()).padded(3, Letter.of('　')).text();
    assertEquals(KUZU_E0102.text() + "　　", padded);
    assertEquals("葛子", Letters.of("葛子").padded(1, Letter.of('　')).text());
  }

  @Test
  void notationIsThatOfTheCharacterStandards() {
    assertEquals("U+845B U+E0102", KUZU_E0102.notation());
    assertEquals("U+20BB7", TSUCHIYOSHI.notation());
  }

  @Test
  void letterNeedsACodePointAndASelector() {
    assertThrows(IllegalArgumentException.class, () -> Letter.of(0x110000));
    assertThrows(IllegalArgumentException.class, () -> new Letter(0x845B, 0x845B));
  }

  @Test
  void letterAndTextStayOutOfLogs() {
    assertFalse(KUZU_E0102.toString().contains("葛"));
    assertFalse(Letters.of("葛").toString().contains("葛"));
  }

  @Property(tries = 500)
  void lettersJoinedAreTheText(@ForAll("texts") String text) {
    String joined =
        Letters.of(text).list().stream().map(Letter::text).collect(Collectors.joining());
    assertEquals(text, joined);
    assertEquals(Letters.of(text).list().size(), Letters.count(text));
  }

  @Property(tries = 500)
  void cuttingNeverTearsALetter(@ForAll("texts") String text, @ForAll @IntRange(max = 40) int n) {
    List<Letter> whole = Letters.of(text).list();
    List<Letter> cut = Letters.of(text).first(n).list();
    assertEquals(whole.subList(0, Math.min(n, whole.size())), cut);
    assertTrue(text.startsWith(Letters.of(text).first(n).text()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> bases =
        Arbitraries.of(0x845B, 0x20BB7, 0x5B50, 0x61, 0x3000, 0xD840, 0x9089);
    Arbitrary<Integer> selectors = Arbitraries.of(0xE0100, 0xE0102, 0xE01EF, 0xFE00);
    return Arbitraries.oneOf(List.of(bases, bases, selectors))
        .map(Character::toString)
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
