package jp.juki.domain.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldingTableTest {
  @Test
  void formsOfALetterShareOneRepresentative() {
    assertEquals("渡辺", FoldingTable.fold("渡邊"));
    assertEquals("渡辺", FoldingTable.fold("渡邉"));
    assertEquals("渡辺", FoldingTable.fold("渡" + new Letter(0x9089, 0xE0119).text()));
    assertEquals("高島", FoldingTable.fold("髙嶋"));
    assertEquals("高島", FoldingTable.fold("髙嶌"));
    assertEquals("吉浜", FoldingTable.fold("𠮷濱"));
    assertEquals("吉浜", FoldingTable.fold("𠮷濵"));
    assertEquals("広沢", FoldingTable.fold("廣澤"));
    assertEquals("葛", FoldingTable.fold(new Letter(0x845B, 0xE0102).text()));
  }

  @Test
  void sequenceOfAnotherCollectionFoldsAsItsBase() {
    assertEquals("葛", FoldingTable.fold(new Letter(0x845B, 0xE0100).text()));
    assertEquals(
        FoldingTable.fold(Letter.of(0x9089)), FoldingTable.fold(new Letter(0x9089, 0xE0104)));
  }

  @Test
  void lettersThatNameEachOtherShareTheSmaller() {
    assertEquals(FoldingTable.fold(Letter.of(0xFA1A)), FoldingTable.fold(Letter.of('祥')));
    assertEquals('祥', FoldingTable.fold(Letter.of('祥')));
    assertEquals(FoldingTable.fold(Letter.of('址')), FoldingTable.fold(Letter.of('阯')));
  }

  @Test
  void lettersTheMapDoesNotNameStay() {
    assertEquals("山田ハナコ", FoldingTable.fold("山田ハナコ"));
    assertNotEquals(FoldingTable.fold("斉"), FoldingTable.fold("斎"), "two letters by law");
  }

  @Test
  void groupsStaySmallEnoughForANameSearch() {
    Map<Integer, Integer> sizes = new HashMap<>();
    MojiJohoData data = MojiJohoData.load();
    for (int codePoint : data.codePoints()) {
      sizes.merge(FoldingTable.fold(Letter.of(codePoint)), 1, Integer::sum);
    }
    int greatest = sizes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertTrue(greatest <= 32, "greatest group " + greatest);
    assertTrue(sizes.size() < data.codePoints().length * 2 / 3, "groups " + sizes.size());
  }

  @Property(tries = 2000)
  void canonicalSpellingFoldsAlike(
      @ForAll @IntRange(min = 0x3400, max = 0x9FFF) int base,
      @ForAll @IntRange(min = 0xE0100, max = 0xE0110) int selector) {
    var letter = new Letter(base, selector);
    assertEquals(FoldingTable.fold(MojiJoho.canonical(letter)), FoldingTable.fold(letter));
  }
}
