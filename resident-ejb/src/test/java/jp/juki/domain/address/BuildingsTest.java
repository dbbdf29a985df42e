package jp.juki.domain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The building of a 方書 (方書の候補), without whose room it is. */
class BuildingsTest {
  @ParameterizedTest
  @CsvSource({
    "コーポ布施203号室, コーポ布施",
    "コーポ布施　２０３号, コーポ布施",
    "コーポ布施 203, コーポ布施",
    "コーポ布施１２０３室, コーポ布施",
    "ハイツ２, ハイツ２",
    "ハイツ12, ハイツ12",
    "府営住宅3棟, 府営住宅3棟",
    "山田方, 山田方"
  })
  @Spec("4.0.7-a")
  void roomIsLeftOutAndTheNumberOfABuildingStays(String written, String building) {
    assertEquals(building, Buildings.withoutRoom(written));
  }
}
