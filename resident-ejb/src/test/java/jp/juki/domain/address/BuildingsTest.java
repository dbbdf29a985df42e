package jp.juki.domain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "府営住宅3棟, 府営住宅3棟"
  })
  @Spec("4.0.7-a")
  void roomIsLeftOutAndTheNumberOfABuildingStays(String written, String building) {
    assertEquals(Optional.of(building), Buildings.named(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"山田方", "山田様方", "203号室", "１２０３"})
  @Absence
  @Spec("4.0.7-a")
  void householdThatSomebodyLivesWithAndARoomAloneAreOfferedToNobody(String written) {
    assertEquals(Optional.empty(), Buildings.named(written));
  }
}
