package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNotice;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfAwaitedNoticePrinterTest {
  private static final PdfAwaitedNoticePrinter PRINTER = new PdfAwaitedNoticePrinter();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final String OFFICE = "日下行政サービスセンター";

  private static AwaitedNoticeList list(int persons, String destination) {
    List<AwaitedNotice> rows =
        IntStream.rangeClosed(1, persons).mapToObj(n -> left(n, destination)).toList();
    return new AwaitedNoticeList(Optional.empty(), DAY, DAY, rows, Optional.empty());
  }

  private static AwaitedNotice left(int person, String destination) {
    Removal removal =
        new Removal(
            MovementReason.MOVE_OUT,
            RecordedDate.of(DAY.minusDays(60 - person)),
            Optional.of(DAY.minusDays(60)),
            Optional.of(Place.of(destination)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new AwaitedNotice(
        People.japanese(person).withRemoval(Optional.of(removal)), removal, person);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "17, 1", "18, 2", "40, 3"})
  @Spec("4.1.3.1.4-b")
  void listIsArchivableAndAccessibleAndNamesEverybody(int persons, int sheets) throws Exception {
    AwaitedNoticeList list = list(persons, "北海道虻田郡倶知安町北四条東三丁目3番地　架空マンション倶知安1203号室");
    PrintedCertificate printed = accepted(PRINTER.print(list, OFFICE));
    Path folder = Files.createDirectories(Path.of("target/notices"));
    Files.write(folder.resolve("awaited-" + persons + ".pdf"), printed.pdf());
    Conformance.assertArchivableAndAccessible(printed.pdf());
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      assertEquals(sheets, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
      for (AwaitedNotice.Line line : list.lines())
        assertTrue(text.contains(line.name().replace("　", "")), () -> "somebody in " + text);
      assertTrue(text.contains("1／" + sheets), text);
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_TEXT_TOO_LONG, "lines[0].destination"),
        PRINTER.print(list(1, "架空".repeat(90)), OFFICE));
  }

  private static PrintedCertificate accepted(Outcome<PrintedCertificate> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<PrintedCertificate>(var printed) -> printed;
      case Outcome.Refused<PrintedCertificate>(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }
}
