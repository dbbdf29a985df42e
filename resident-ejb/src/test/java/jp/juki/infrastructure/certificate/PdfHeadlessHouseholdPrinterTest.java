package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.HeadlessHousehold;
import jp.juki.domain.notice.HeadlessHouseholdList;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the households without a head on paper (世帯主のいない世帯の一覧). */
class PdfHeadlessHouseholdPrinterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 1", "20, 2"})
  @Spec("4.0.5-c")
  void listIsArchivableAndAccessibleAndNamesWhoeverGetsTheLetters(int households, int sheets)
      throws Exception {
    List<HeadlessHousehold> rows =
        IntStream.rangeClosed(1, households)
            .mapToObj(
                n ->
                    new HeadlessHousehold(
                        People.household(n),
                        RecordedDate.of(DAY.minusDays(40 - n)),
                        n,
                        IntStream.rangeClosed(n, n + 5).mapToObj(People::japanese).toList()))
            .toList();
    HeadlessHouseholdList list =
        new HeadlessHouseholdList(
            DAY,
            rows,
            rows.stream()
                .collect(
                    Collectors.toMap(HeadlessHousehold::movementId, row -> MovementReason.DEATH)),
            Optional.empty());
    PrintedCertificate printed =
        switch (new PdfHeadlessHouseholdPrinter().print(list, "日下行政サービスセンター")) {
          case Outcome.Accepted<PrintedCertificate>(var done) -> done;
          case Outcome.Refused<PrintedCertificate>(var findings) ->
              throw new AssertionError(findings.toString());
        };
    Path folder = Files.createDirectories(Path.of("target/notices"));
    Files.write(folder.resolve("headless-" + households + ".pdf"), printed.pdf());
    Conformance.assertArchivableAndAccessible(printed.pdf());
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      assertEquals(sheets, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
      for (HeadlessHousehold row : rows) {
        ResidentRecord highest = row.highest();
        assertTrue(
            text.contains(highest.person().name().text().replace("　", "")),
            () -> "nobody: " + text);
      }
      assertEquals(households > 0, text.contains("6人"), text);
      assertEquals(households > 0, text.contains("ほか"), text);
    }
  }
}
