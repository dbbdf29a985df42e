package jp.juki.domain.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays in force when printing breaks off (印刷の中断). */
class KioskDocumentTest {
  @ParameterizedTest
  @CsvSource({"0, 1 2 3", "1, 1 2 3", "2, 2 3", "3, 3", "4, 3", "5, ''", "9, ''"})
  @Spec("1.3.8-f")
  void copiesPrintedToTheirLastSheetStayInForce(int sheets, String voided) {
    List<KioskDocument> copies = List.of(copy(3, 2), copy(1, 2), copy(2, 1));
    assertEquals(
        voided,
        String.join(
            " ",
            KioskDocument.unprinted(copies, sheets).stream()
                .map(copy -> String.valueOf(copy.copyNo()))
                .toList()));
  }

  private static KioskDocument copy(int copyNo, int pages) {
    return new KioskDocument("d" + copyNo, "issue", "number", copyNo, pages, 1, "00", "binding");
  }
}
