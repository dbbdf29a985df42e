package jp.juki.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jp.juki.spec.Spec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
  @ParameterizedTest
  @CsvSource({"ヂ,ジ", "ズ,ヅ", "ワ,ハ", "ヴァ,バ", "ヴィ,ビ", "ヴ,ブ", "オ,ヲ", "ヒ,ピ", "カ,ガ", "ヰ,イ", "ヱ,エ"})
  @Spec("2.1.2-b")
  void listedSoundsAreNotToldApart(String one, String other) {
    assertEquals(SearchKey.kana(one), SearchKey.kana(other));
  }

  @ParameterizedTest
  @CsvSource({"ッ,ツ", "ャ,ヤ", "ュ,ユ", "ョ,ヨ", "ァ,ア", "ヵ,カ", "ヶ,ケ"})
  @Spec("2.1.2-c")
  void smallAndLargeLettersAreNotToldApart(String small, String large) {
    assertEquals(SearchKey.kana(small), SearchKey.kana(large));
  }

  @Test
  void differentSoundsStayApart() {
    assertNotEquals(SearchKey.kana("サトウ"), SearchKey.kana("カトウ"));
    assertNotEquals(SearchKey.kana("チ"), SearchKey.kana("シ"));
    assertNotEquals(SearchKey.kana("ツ"), SearchKey.kana("ス"));
  }

  @Test
  @Spec({"2.1.2-a", "2.1.2-f"})
  void widthKindOfKanaAndSpaceAreIgnored() {
    assertEquals("ヤマタタロオ", SearchKey.kana("ﾔﾏﾀﾞ ﾀﾛｳ"));
    assertEquals("ヤマタタロオ", SearchKey.kana("やまだ　たろう"));
  }

  @ParameterizedTest
  @CsvSource({"オオタ,オウタ", "コウノ,コオノ", "サトウ,サトオ", "ヨウコ,ヨオコ", "ショウジ,ショオジ"})
  @Spec("2.1.2-g")
  void uAfterTheOColumnIsSearchedAsO(String written, String meant) {
    assertEquals(SearchKey.kana(meant), SearchKey.kana(written));
  }

  @Test
  @Spec("2.1.2-g")
  void uAfterAnotherColumnStays() {
    assertNotEquals(SearchKey.kana("クウ"), SearchKey.kana("クオ"));
    assertEquals("ウエノ", SearchKey.kana("ウエノ"));
  }

  @ParameterizedTest
  @CsvSource({"ユーコ,ユコ", "ユ―コ,ユーコ", "ユ－コ,ユーコ", "ユ‐コ,ユーコ", "ﾕｰｺ,ユーコ", "ユ-コ,ユーコ"})
  @Spec({"2.1.2-h", "2.1.2-i"})
  void longMarksInAnyShapeMayBeThereOrNot(String one, String other) {
    assertEquals(SearchKey.kana(other), SearchKey.kana(one));
  }

  @ParameterizedTest
  @CsvSource({"渡邊,渡辺", "渡邉,渡辺", "濱田,浜田", "濵田,浜田", "髙橋,高橋", "山﨑,山崎", "齋藤,斎藤"})
  @Spec("2.1.2-j")
  void variantsOfALetterAreFoundByEachOther(String one, String other) {
    assertEquals(SearchKey.name(other), SearchKey.name(one));
  }

  @Test
  @Spec("2.1.2-j")
  void aVariationSelectorIsNoDifferenceForASearch() {
    assertEquals(SearchKey.name("葛城"), SearchKey.name("葛\uDB40\uDD02城"));
  }

  @ParameterizedTest
  @CsvSource({
    "荒川一丁目2番3号,荒川1-2-3",
    "荒川１丁目２－３,荒川1-2-3",
    "本町十二丁目1番地,本町12-1",
    "本町二十丁目,本町20",
    "三ノ瀬一丁目1番1号,三ノ瀬1-1-1"
  })
  @Spec("2.1.3-e")
  void wordsBetweenNumbersAreNotToldApart(String written, String typed) {
    assertEquals(SearchKey.address(typed), SearchKey.address(written));
  }

  @Property
  @Spec({"2.1.2-b", "2.1.2-c", "2.1.2-f", "2.1.2-g", "2.1.2-h", "2.1.2-i"})
  void theKeyOfAKeyIsItself(@ForAll("katakana") String text) {
    String key = SearchKey.kana(text);
    assertEquals(key, SearchKey.kana(key));
  }

  @Property
  @Spec({"2.1.2-f", "2.1.2-h", "2.1.2-i"})
  void spacesAndLongMarksNeverChangeAKey(@ForAll("katakana") String text) {
    assertEquals(SearchKey.kana(text), SearchKey.kana("　" + text + "ー "));
  }

  @Provide
  Arbitrary<String> katakana() {
    return Arbitraries.strings().withCharRange('ァ', 'ヶ').ofMinLength(1).ofMaxLength(12);
  }
}
