package jp.juki.domain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.juki.domain.register.Domicile;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Municipalities of the country (全国の市区町村): which one a written address lies in. */
class MunicipalitiesTest {
  @Test
  @Spec("1.3.3-f")
  void ownCityIsInTheListByCodeAndByName() {
    assertEquals(Optional.of(Municipality.OWN), Municipalities.find(Municipality.OWN.code()));
    assertEquals(Optional.of(Municipality.OWN), Municipalities.of("大阪府東大阪市荒本北一丁目１番１号"));
  }

  @ParameterizedTest
  @CsvSource({
    "大阪府吹田市泉町一丁目３番４０号, 272051",
    "大阪府大阪市北区中之島一丁目３番２０号, 271276",
    "大阪府大阪市, 271004",
    "福島県郡山市朝日一丁目２３番７号, 072036",
    "大阪府泉南郡熊取町野田一丁目１番１号, 273619",
    "大阪府熊取町野田一丁目１番１号, 273619",
    "鹿児島県大島郡徳之島町亀津７２０３番地, 465305",
    "東京都三宅島三宅村阿古４９７番地, 133817",
    "茨城県龍ヶ崎市３７１０番地, 082082",
    "静岡県浜松市天竜区二俣町二俣４８１番地, 221406",
    "静岡県浜松市中区元城町１０３番地の２, 221317"
  })
  @Spec("1.3.3-f")
  void addressNamesItsMostExactMunicipality(String address, String code) {
    assertEquals(Optional.of(code), codeOf(address));
  }

  @ParameterizedTest
  @CsvSource({"吹田市泉町一丁目", "大阪府", "大阪府どこか市１番地", "不明", "北海道古宇郡泊村", "アメリカ合衆国"})
  void addressThatNamesNoneOrTwoIsLeftWithout(String address) {
    assertEquals(Optional.empty(), codeOf(address));
  }

  @Test
  @Spec("4.1.3.0.2-b")
  void municipalitiesAreOfferedByNameByPrefectureAndByReading() {
    for (String typed : List.of("吹田", "大阪府吹", "すいた", "スイタ"))
      assertEquals(List.of("大阪府吹田市"), offered(typed, 9), typed);
    assertEquals(List.of("埼玉県さいたま市", "埼玉県さいたま市西区"), offered("さいたま", 2));
  }

  @Test
  @Spec("4.1.3.0.2-b")
  void abolishedMunicipalityIsNotOffered() {
    assertEquals(List.of("静岡県浜松市", "静岡県浜松市中央区", "静岡県浜松市浜名区", "静岡県浜松市天竜区"), offered("浜松", 9));
  }

  @ParameterizedTest
  @CsvSource({
    "大阪府東大阪市荒川一丁目1番, true",
    "大阪府泉南郡熊取町野田一丁目, true",
    "横浜市中区本町六丁目50番地, true",
    "北海道古宇郡泊村大字茅沼村, true",
    "大阪府布施市足代1番地, false",
    "静岡県浜松市中区元城町103番地, false",
    "樺太豊原市, false"
  })
  @Spec("4.0.6-d")
  void placeOfAMunicipalityThatWasMergedAwayIsKnownAsSuch(String place, boolean exists) {
    assertEquals(exists, Municipalities.exists(place));
    assertEquals(exists, new Domicile(place, "見本　太郎").offered().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"なし", "不明", "＊＊＊"})
  @Spec("4.0.6-d")
  void wordForNoPlaceIsOfferedAsItStands(String place) {
    assertEquals(Optional.of(place), new Domicile(place, "なし").offered());
  }

  @Test
  @Spec("1.3.3-f")
  void placeInJapanTakesTheCodeThatItsTextNamesUnlessOneIsGiven() {
    MunicipalityCode given = new MunicipalityCode("292010");
    String text = "大阪府吹田市泉町";
    assertEquals(
        Optional.of(new MunicipalityCode("272051")),
        Place.inJapan(Optional.empty(), text, Optional.empty()).municipalityCode());
    assertEquals(
        Optional.of(given),
        Place.inJapan(Optional.of(given), text, Optional.empty()).municipalityCode());
    assertEquals(
        Optional.empty(),
        Place.inJapan(Optional.empty(), "吹田", Optional.empty()).municipalityCode());
  }

  private static List<String> offered(String typed, int limit) {
    return Municipalities.startingWith(typed, limit).stream().map(Municipality::fullName).toList();
  }

  private static Optional<String> codeOf(String address) {
    return Stream.of(address)
        .map(Municipalities::of)
        .flatMap(Optional::stream)
        .map(found -> found.code().digits())
        .findFirst();
  }
}
