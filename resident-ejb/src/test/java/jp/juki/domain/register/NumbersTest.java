package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.juki.spec.Spec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four numbers (個人番号・住民票コード・宛名番号・世帯番号) and the card number. */
class NumbersTest {

  // ---- 個人番号 --------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {"123456789018", "111111111118", "987654321093", "983205673214", "454972364860"})
  void publishedSamplesAreIndividualNumbers(String digits) {
    assertEquals(digits, IndividualNumber.parse(digits).orElseThrow().digits());
    assertEquals(new IndividualNumber(digits), IndividualNumber.ofBody(digits.substring(0, 11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345678901",
        "1234567890180",
        "12345678901８",
        "12345678901a",
        " 23456789018",
        "123456789017"
      })
  void wrongLengthCharacterOrCheckDigitIsNoIndividualNumber(String digits) {
    assertEquals(Optional.empty(), IndividualNumber.parse(digits));
    IllegalArgumentException bug =
        assertThrows(IllegalArgumentException.class, () -> new IndividualNumber(digits));
    assertFalse(!digits.isBlank() && bug.getMessage().contains(digits), "never echoed");
  }

  @Property(tries = 2000)
  void slipInTheCheckDigitIsAlwaysFound(
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long body,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    String digits = IndividualNumber.ofBody("%011d".formatted(body)).digits();
    assertEquals(Optional.empty(), IndividualNumber.parse(slipped(digits, 11, slip)));
  }

  @Property(tries = 3000)
  void slipInTheBodyPassesOnlyWhereRemaindersZeroAndOneMeet(
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long body,
      @ForAll @IntRange(min = 0, max = 10) int place,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    String digits = IndividualNumber.ofBody("%011d".formatted(body)).digits();
    if (IndividualNumber.parse(slipped(digits, place, slip)).isPresent()) {
      assertTrue(digits.endsWith("0"), "only the two remainders that share a digit can hide it");
    }
  }

  private static String slipped(String digits, int place, int slip) {
    char other = (char) ('0' + (digits.charAt(place) - '0' + slip) % 10);
    return digits.substring(0, place) + other + digits.substring(place + 1);
  }

  // ---- 住民票コード ----------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {"24727059608", "24846016224", "25208017643", "12345678903", "10000000006"})
  void specimensAreResidentRecordCodes(String digits) {
    assertEquals(digits, ResidentRecordCode.parse(digits).orElseThrow().digits());
    assertEquals(
        new ResidentRecordCode(digits), ResidentRecordCode.ofBody(digits.substring(0, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2472705960", "247270596080", "24727059607", "2472705960x"})
  void wrongLengthCharacterOrCheckDigitIsNoResidentRecordCode(String digits) {
    assertEquals(Optional.empty(), ResidentRecordCode.parse(digits));
    assertThrows(IllegalArgumentException.class, () -> new ResidentRecordCode(digits));
  }

  @Property
  void slipInTheCheckDigitOfACodeIsFound(
      @ForAll @LongRange(min = 0, max = 9_999_999_999L) long body,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    String digits = ResidentRecordCode.ofBody("%010d".formatted(body)).digits();
    assertEquals(Optional.empty(), ResidentRecordCode.parse(slipped(digits, 10, slip)));
  }

  // ---- 宛名番号・世帯番号 -----------------------------------------------------------------------

  @Test
  @Spec({"1.1.13-b", "1.1.13-c"})
  void serialGetsTheCheckDigitOfTheStandard() {
    assertEquals("000000000000019", AddresseeNumber.ofSerial(1).orElseThrow().digits());
    assertEquals("000000000123455", AddresseeNumber.ofSerial(12_345).orElseThrow().digits());
    assertEquals("000000000000140", AddresseeNumber.ofSerial(14).orElseThrow().digits());
    assertEquals("000000000000019", HouseholdNumber.ofSerial(1).orElseThrow().digits());
    assertEquals("000000000123455", HouseholdNumber.ofSerial(12_345).orElseThrow().digits());
    assertEquals("000000000000140", HouseholdNumber.ofSerial(14).orElseThrow().digits());
  }

  @Test
  @Spec("1.1.13-c")
  void serialWithRemainderOneIsSkipped() {
    assertEquals(Optional.empty(), AddresseeNumber.ofSerial(6));
    assertEquals(Optional.empty(), HouseholdNumber.ofSerial(6));
    for (int check = 0; check <= 9; check++) {
      assertEquals(Optional.empty(), AddresseeNumber.parse("00000000000006" + check));
      assertEquals(Optional.empty(), HouseholdNumber.parse("00000000000006" + check));
    }
  }

  @Property(tries = 2000)
  @Spec({"1.1.13-b", "1.1.13-c"})
  void everySingleSlipInAMunicipalNumberIsFound(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long serial,
      @ForAll @IntRange(min = 0, max = 14) int place,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    AddresseeNumber.ofSerial(serial)
        .ifPresent(
            number -> {
              assertEquals(serial, number.serial());
              assertEquals(Optional.of(number), AddresseeNumber.parse(number.digits()));
              assertEquals(
                  Optional.empty(), AddresseeNumber.parse(slipped(number.digits(), place, slip)));
            });
    HouseholdNumber.ofSerial(serial)
        .ifPresent(
            number -> {
              assertEquals(serial, number.serial());
              assertEquals(Optional.of(number), HouseholdNumber.parse(number.digits()));
              assertEquals(
                  Optional.empty(), HouseholdNumber.parse(slipped(number.digits(), place, slip)));
            });
    assertEquals(
        AddresseeNumber.ofSerial(serial).isPresent(), HouseholdNumber.ofSerial(serial).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00000000000019", "0000000000000019", "00000000000001９", "000000000000018"})
  void wrongLengthCharacterOrCheckDigitIsNoMunicipalNumber(String digits) {
    assertEquals(Optional.empty(), AddresseeNumber.parse(digits));
    assertEquals(Optional.empty(), HouseholdNumber.parse(digits));
    assertThrows(IllegalArgumentException.class, () -> new AddresseeNumber(digits));
    assertThrows(IllegalArgumentException.class, () -> new HouseholdNumber(digits));
  }

  @Test
  void municipalNumbersSortBySerial() {
    AddresseeNumber one = AddresseeNumber.ofSerial(1).orElseThrow();
    AddresseeNumber two = AddresseeNumber.ofSerial(2).orElseThrow();
    assertTrue(one.compareTo(two) < 0);
    assertTrue(two.compareTo(one) > 0);
    HouseholdNumber first = HouseholdNumber.ofSerial(1).orElseThrow();
    HouseholdNumber second = HouseholdNumber.ofSerial(2).orElseThrow();
    assertTrue(first.compareTo(second) < 0);
    assertTrue(second.compareTo(first) > 0);
  }

  // ---- 在留カード番号 --------------------------------------------------------------------------

  @Test
  void cardNumberIsTwoLettersEightDigitsTwoLetters() {
    assertEquals("AB12345678CD", ResidenceCardNumber.parse("AB12345678CD").orElseThrow().value());
    for (String wrong :
        new String[] {
          "", "AB1234567CD", "ab12345678cd", "AB12345678C1", "AB123456789CD", "A112345678CD"
        }) {
      assertEquals(Optional.empty(), ResidenceCardNumber.parse(wrong), wrong);
      assertThrows(IllegalArgumentException.class, () -> new ResidenceCardNumber(wrong));
    }
  }

  @Test
  void numbersNeverShowThemselvesInALog() {
    assertEquals("IndividualNumber[masked]", new IndividualNumber("123456789018").toString());
    assertEquals("ResidentRecordCode[masked]", new ResidentRecordCode("24727059608").toString());
    assertEquals("AddresseeNumber[masked]", new AddresseeNumber("000000000000019").toString());
    assertEquals("HouseholdNumber[masked]", new HouseholdNumber("000000000000019").toString());
    assertEquals("ResidenceCardNumber[masked]", new ResidenceCardNumber("AB12345678CD").toString());
  }
}
