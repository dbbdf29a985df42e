package jp.juki.domain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  private static Address address(String lot, String building) {
    return new Address("0001001", "荒川一丁目", lot, Optional.ofNullable(building), "5770843");
  }

  @Test
  void addressIsPrintedFromThePrefectureOnWithItsBuilding() {
    assertEquals("大阪府東大阪市荒川一丁目1番1号", address("1番1号", null).full());
    assertEquals("大阪府東大阪市荒川一丁目1番1号　青空荘201号", address("1番1号", "青空荘201号").full());
    assertEquals("大阪府東大阪市荒川一丁目1番1号", address("1番1号", "青空荘201号").place());
  }

  @Test
  void sameLotIsTheSameTownAndLotWhateverTheBuilding() {
    assertTrue(address("1番1号", null).sameLot(address("1番1号", "離れ")));
    assertFalse(address("1番1号", null).sameLot(address("1番2号", null)));
    assertFalse(
        address("1番1号", null)
            .sameLot(new Address("0001002", "荒川二丁目", "1番1号", Optional.empty(), "5770843")));
  }

  @ParameterizedTest
  @CsvSource({
    "001001,荒川一丁目,1番,5770843",
    "00010011,荒川一丁目,1番,5770843",
    "000100a,荒川一丁目,1番,5770843",
    "0001001,荒川一丁目,1番,577084",
    "0001001,荒川一丁目,1番,577-843",
    "0001001,' ',1番,5770843",
    "0001001,荒川一丁目,' ',5770843"
  })
  @Spec("1.1.6-d")
  void malformedOrBlankPartIsNoAddress(String code, String town, String lot, String postalCode) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Address(code, town, lot, Optional.empty(), postalCode));
  }

  @Test
  void blankBuildingIsNone() {
    assertThrows(IllegalArgumentException.class, () -> address("1番", " "));
  }

  @ParameterizedTest
  @CsvSource({"韓国,ソウル,韓国　ソウル", "韓国,韓国,韓国", "韓国,韓国ソウル,韓国ソウル"})
  @Spec("1.1.1-k")
  void placeAbroadIsShownWithItsCountryOnce(String country, String text, String shown) {
    assertEquals(shown, Place.abroad(country, text).shown());
    assertEquals("奈良県奈良市", Place.of("奈良県奈良市").shown());
  }

  @Test
  void placeIsInAMunicipalityOrAbroadNotBoth() {
    MunicipalityCode nara = new MunicipalityCode("292010");
    assertEquals(Optional.of(nara), Place.in(nara, "奈良市").municipalityCode());
    assertEquals(Optional.of("ペルー"), Place.abroad("ペルー", "リマ").country());
    assertEquals("不明", Place.of(Place.UNKNOWN).text());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Place(Optional.of(nara), "奈良市", Optional.empty(), Optional.of("ペルー")));
    assertThrows(IllegalArgumentException.class, () -> Place.of(" "));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Place(Optional.empty(), "奈良市", Optional.of("630"), Optional.empty()));
  }

  @Test
  @Spec("1.1.17-a")
  void placeKeepsItsPostalCode() {
    Place place = new Place(Optional.empty(), "奈良市", Optional.of("6308580"), Optional.empty());
    assertEquals(Optional.of("6308580"), place.postalCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"272272", "271004", "292010", "131016", "011002"})
  @Spec("1.3.3-f")
  void municipalityCodesCarryACheckDigit(String digits) {
    assertEquals(digits, MunicipalityCode.parse(digits).orElseThrow().digits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"272273", "27227", "2722722", "27227２", "", "27227x"})
  @Spec("1.3.3-f")
  void wrongCheckDigitOrLengthIsNoMunicipalityCode(String digits) {
    assertEquals(Optional.empty(), MunicipalityCode.parse(digits));
    assertThrows(IllegalArgumentException.class, () -> new MunicipalityCode(digits));
  }

  @Test
  void ownCityIsHigashiosaka() {
    assertEquals("272272", Municipality.OWN.code().digits());
  }

  @ParameterizedTest
  @CsvSource({
    "6308012, 6308012",
    "630-8012, 6308012",
    "〒６３０－８０１２, 6308012",
    "630ー8012, 6308012",
    "630 8012, 6308012",
    "630801, ",
    "63080123, ",
    "630-801x, ",
    "-, "
  })
  @Spec("1.1.17-a")
  void postalCodeIsReadAsItIsWritten(String written, String digits) {
    assertEquals(Optional.ofNullable(digits), Place.readPostalCode(written));
  }
}
