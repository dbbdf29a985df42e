package jp.juki.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.search.SearchLine.Part;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchLineTest {
  @Test
  void kanaInTwoWordsIsOneReading() {
    SearchLine line = SearchLine.parse("やまだ　タロウ");
    assertEquals(Optional.of("やまだタロウ"), line.criteria().kana());
  }

  @Test
  @Spec({"2.1.3-a", "2.1.3-b"})
  void kanjiAndBirthInOneLineAreTakenApart() {
    SearchLine line = SearchLine.parse("山田 太郎 S55.4.1");
    assertEquals(List.of(Part.NAME, Part.NAME, Part.BIRTH), line.understood());
    assertEquals(Optional.of("山田太郎"), line.criteria().name());
    assertEquals(Optional.of(new BirthRange("19800401", "19800401")), line.criteria().birth());
  }

  @ParameterizedTest
  @CsvSource({
    "S55.4.1,19800401,19800401",
    "昭和55年4月1日,19800401,19800401",
    "1980-04-01,19800401,19800401",
    "昭和55年,19800000,19801231",
    "S55.4,19800400,19800431",
    "1980,19800000,19801231",
    "昭和55年 月日不詳,19800000,19800000"
  })
  @Spec({"2.1.3-b", "2.1.3-o"})
  void birthsAreUnderstoodInBothCalendarsAndInPart(String typed, String from, String to) {
    assertEquals(Optional.of(new BirthRange(from, to)), BirthRange.parse(typed));
  }

  @Test
  @Spec("2.1.3-h")
  void twelveDigitsWithTheRightCheckDigitAreAnIndividualNumber() {
    SearchLine line = SearchLine.parse("1234 5678 9018");
    assertEquals(List.of(Part.INDIVIDUAL_NUMBER), line.understood());
    assertEquals(
        Optional.of(new IndividualNumber("123456789018")), line.criteria().individualNumber());
  }

  @Test
  @Spec("2.1.3-h")
  void elevenDigitsWithTheRightCheckDigitAreARecordCode() {
    ResidentRecordCode code = ResidentRecordCode.ofBody("1234567890");
    assertEquals(Optional.of(code), SearchLine.parse(code.digits()).criteria().recordCode());
  }

  @Test
  @Spec("2.1.3-f")
  void fifteenDigitsAreAnAddresseeNumberOfAnyState() {
    AddresseeNumber number = AddresseeNumber.ofSerial(12345).orElseThrow();
    SearchLine line = SearchLine.parse(number.digits());
    assertEquals(Optional.of(number), line.criteria().addresseeNumber());
    assertTrue(line.criteria().includeRemoved());
  }

  @Test
  @Spec("2.1.3-f")
  void fifteenDigitsMayBeAHouseholdNumberAndOtherNumbersMayNot() {
    AddresseeNumber number = AddresseeNumber.ofSerial(12345).orElseThrow();
    SearchLine household = SearchLine.parse(number.digits()).asHouseholdNumber().orElseThrow();
    assertEquals(List.of(Part.HOUSEHOLD_NUMBER), household.understood());
    assertEquals(
        Optional.of(new HouseholdNumber(number.digits())), household.criteria().householdNumber());
    assertEquals(Optional.empty(), household.criteria().addresseeNumber());
    assertTrue(household.criteria().includeRemoved());
    for (String word : List.of("世帯", "世帯番号 ", "世帯番号："))
      assertEquals(household, SearchLine.parse(word + number.digits()), word);
    assertEquals(List.of(Part.NAME), SearchLine.parse("世帯太郎").understood());
    assertEquals(Optional.empty(), SearchLine.parse("123456789018").asHouseholdNumber());
    assertEquals(Optional.empty(), SearchLine.parse("山田").asHouseholdNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB12345678CD", "ab12345678cd", "ＡＢ１２３４５６７８ＣＤ", "AB 1234-5678 CD"})
  @Spec("2.1.3-i")
  void twoLettersEightDigitsAndTwoLettersAreTheNumberOfACard(String typed) {
    SearchLine line = SearchLine.parse(typed);
    assertEquals(List.of(Part.CARD_NUMBER), line.understood());
    assertEquals(
        Optional.of(new ResidenceCardNumber("AB12345678CD")), line.criteria().cardNumber());
  }

  @Test
  @Spec("2.1.3-e")
  void aTownWithNumbersIsAnAddress() {
    assertEquals(Optional.of("荒川一丁目2番3号"), SearchLine.parse("荒川一丁目2番3号").criteria().address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"東大阪市荒川", "大阪府東大阪市荒川", "荒川2-3", "荒川一丁目 2-3", "昭和町2-3"})
  @Spec("2.1.3-e")
  void theCityAndATownWithItsLotAreAnAddress(String typed) {
    SearchLine line = SearchLine.parse(typed);
    assertEquals(Optional.of(typed.replace(" ", "")), line.criteria().address(), line::toString);
    assertEquals(Optional.empty(), line.criteria().name());
  }

  @Test
  @Spec("2.1.3-e")
  void theLastNameMayBeATown() {
    assertEquals(Optional.of("長瀬町"), SearchLine.ofTown("長瀬町").orElseThrow().criteria().address());
    SearchLine both = SearchLine.ofTown("山田 長瀬町").orElseThrow();
    assertEquals(Optional.of("山田"), both.criteria().name());
    assertEquals(Optional.of("長瀬町"), both.criteria().address());
    for (String none : List.of("やまだ", "S55.4.1", "123456789018", "山田 荒川2-3", "S40.13.1", ""))
      assertEquals(Optional.empty(), SearchLine.ofTown(none), none);
  }

  @ParameterizedTest
  @CsvSource({
    "S40.13.1,DATE_INVALID",
    "昭和40年13月1日,DATE_INVALID",
    "1965/13/01,DATE_INVALID",
    "山田 S40.13.1,DATE_INVALID",
    "123456789012,PARAMETER_INVALID",
    "1234567,PARAMETER_INVALID"
  })
  @Spec({"2.1.3-b", "2.1.3-h"})
  void whatCanOnlyBeADateOrANumberIsNoName(String typed, FindingCode code) {
    SearchLine line = SearchLine.parse(typed);
    assertEquals(Optional.of(code), line.unreadable());
  }

  @Test
  void aBlankLineHasNoCondition() {
    assertEquals(SearchCriteria.NONE, SearchLine.parse("　 ").criteria());
  }
}
