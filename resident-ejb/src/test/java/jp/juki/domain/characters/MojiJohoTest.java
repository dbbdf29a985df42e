package jp.juki.domain.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.characters.LetterProblem.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MojiJohoTest {
  private static final int ROWS_WITH_CODE_POINT = 52_607;
  private static final int MOJI_JOHO_SEQUENCES = 11_384;
  private static final int STANDARDIZED_SEQUENCES = 89;

  @Test
  void namesOfTheListAreValid() {
    for (String name :
        List.of("渡邉　花子", "𠮷田　髙志", "佐々木 〆子", "神　猪塚", "ＺＨＡＮＧ　ＹＵＬＩＮ", "Ｏ’ＢＲＩＥＮ", "𛀁ん", "メゾンⅡ－１０１")) {
      assertEquals(List.of(), MojiJoho.check(name), name);
    }
    assertEquals(List.of(), MojiJoho.check(""));
  }

  @Test
  void sequenceOfMojiJohoIsValid() {
    assertTrue(MojiJoho.isValid(new Letter(0x845B, 0xE0102)));
    assertTrue(MojiJoho.isValid(new Letter(0x9089, 0xE010F)));
  }

  @Test
  void sequenceOfAnotherCollectionIsRefusedByItsName() {
    var kuzu = new Letter(0x845B, 0xE0100);
    assertEquals(
        List.of(new LetterProblem(2, kuzu, Reason.WRONG_COLLECTION, List.of("Adobe-Japan1"))),
        MojiJoho.check("小" + kuzu.text() + "城"));
    var ichi = firstHanyoDenshiOnly();
    assertEquals(
        List.of(new LetterProblem(1, ichi, Reason.WRONG_COLLECTION, List.of("Hanyo-Denshi"))),
        MojiJoho.check(ichi.text()));
  }

  private static Letter firstHanyoDenshiOnly() {
    for (int base = 0x4E00; base < 0x9FFF; base++) {
      for (int selector = 0xE0100; selector < 0xE0110; selector++) {
        var letter = new Letter(base, selector);
        if (!MojiJoho.isValid(letter)
            && VariationCollections.of(letter).equals(List.of("Hanyo-Denshi"))) {
          return letter;
        }
      }
    }
    throw new AssertionError("none found");
  }

  @Test
  void sequenceOfNoCollectionIsRefused() {
    assertEquals(Reason.UNKNOWN_SEQUENCE, onlyReason("葛" + Character.toString(0xE01EF)));
    assertEquals(Reason.UNKNOWN_SEQUENCE, onlyReason("あ" + Character.toString(0xFE00)));
  }

  @Test
  void letterOutsideTheListIsRefused() {
    assertEquals(Reason.NOT_IN_MJ, onlyReason("㋿"));
    assertEquals(Reason.NOT_IN_MJ, onlyReason("ｱ"));
    assertEquals(Reason.NOT_IN_MJ, onlyReason("ữ"));
    assertEquals(Reason.NOT_IN_MJ, onlyReason("☑"));
    assertEquals(Reason.NOT_IN_MJ, onlyReason("한"));
    assertEquals(Reason.NOT_IN_MJ, onlyReason(Character.toString(0x1F600)));
  }

  @Test
  void brokenTextIsRefusedWithItsReason() {
    assertEquals(Reason.LONE_SELECTOR, onlyReason(Character.toString(0xE0102)));
    assertEquals(Reason.COMBINING_MARK, onlyReason("\u3099"));
    assertEquals(Reason.CONTROL, onlyReason("\n"));
    assertEquals(Reason.CONTROL, onlyReason("\u200D"));
    assertEquals(Reason.CONTROL, onlyReason("\u202E"));
    assertEquals(Reason.PRIVATE_USE, onlyReason("\uE000"));
    assertEquals(Reason.PRIVATE_USE, onlyReason(Character.toString(0x100000)));
    assertEquals(Reason.BROKEN, onlyReason("\uD842"));
  }

  @Test
  void everyProblemIsReportedWithItsPositionInLetters() {
    var valid = new Letter(0x845B, 0xE0102).text();
    List<LetterProblem> problems = MojiJoho.check(valid + "㋿" + valid + "\n");
    assertEquals(List.of(2, 4), problems.stream().map(LetterProblem::position).toList());
  }

  /** The 89 compatibility ideographs of the list: NFC turns each into another letter. */
  @Test
  void normalizingANameWouldChangeItsLetters() {
    List<Integer> changed = new ArrayList<>();
    for (int codePoint : MojiJohoData.load().codePoints()) {
      String letter = Character.toString(codePoint);
      String normalized = Normalizer.normalize(letter, Normalizer.Form.NFC);
      if (!letter.equals(normalized)) {
        changed.add(codePoint);
        assertEquals(List.of(), MojiJoho.check(letter));
        assertEquals(letter, MojiJoho.canonical(letter));
        assertNotEquals(normalized, MojiJoho.canonical(letter));
      }
    }
    assertEquals(89, changed.size());
  }

  @Test
  void listIsReadWhole() {
    MojiJohoData data = MojiJohoData.load();
    assertEquals(ROWS_WITH_CODE_POINT, data.codePoints().length);
    assertEquals(MOJI_JOHO_SEQUENCES + STANDARDIZED_SEQUENCES, data.sequences().length);
    for (int i = 1; i < data.sequences().length; i++) {
      assertTrue(data.sequences()[i - 1] < data.sequences()[i]);
    }
    for (int i = 1; i < data.nonKanji().length; i++) {
      assertTrue(data.nonKanji()[i - 1] <= data.nonKanji()[i]);
    }
  }

  @Test
  void codePointIsCanonicalWhereARowHasBoth() {
    assertEquals("葛", MojiJoho.canonical("葛" + Character.toString(0xE0103)));
    assertEquals("久", MojiJoho.canonical("久" + Character.toString(0xE0101)));
    String other = new Letter(0x845B, 0xE0102).text();
    assertEquals(other, MojiJoho.canonical(other));
    assertEquals(Character.toString(0xF91D), MojiJoho.canonical("欄" + Character.toString(0xFE00)));
  }

  @Property(tries = 2000)
  void canonicalSpellingIsFoundInOneStep(
      @ForAll @IntRange(min = 0x3400, max = 0x9FFF) int base,
      @ForAll @IntRange(min = 0xE0100, max = 0xE0110) int selector) {
    var letter = new Letter(base, selector);
    Letter canonical = MojiJoho.canonical(letter);
    assertEquals(canonical, MojiJoho.canonical(canonical));
    assertEquals(MojiJoho.isValid(letter), MojiJoho.isValid(canonical));
  }

  @Property(tries = 2000)
  void letterIsValidExactlyWhenTheCheckFindsNothing(
      @ForAll @IntRange(min = 0, max = 0x10FFFF) int codePoint) {
    Letter letter = Letter.of(codePoint);
    assertEquals(MojiJoho.isValid(letter), MojiJoho.check(letter.text()).isEmpty());
  }

  @Test
  void problemDoesNotShowTheLetter() {
    assertFalse(MojiJoho.check("㋿").toString().contains("㋿"));
  }

  private static Reason onlyReason(String text) {
    List<LetterProblem> problems = MojiJoho.check(text);
    assertEquals(1, problems.size());
    return problems.getFirst().reason();
  }
}
