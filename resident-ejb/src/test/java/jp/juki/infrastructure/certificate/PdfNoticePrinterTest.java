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
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.Notice;
import jp.juki.domain.notice.Notice.Addressee;
import jp.juki.domain.notice.Notice.Item;
import jp.juki.domain.notice.NoticeKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfNoticePrinterTest {
  private static final PdfNoticePrinter PRINTER = new PdfNoticePrinter();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static Notice notice(NoticeKind kind, Optional<String> postal, String movers) {
    return new Notice(
        7,
        kind,
        new Addressee(
            postal, "大阪府大阪市北区中之島一丁目3番20号　架空ハイツ中之島壱番館1203号室", "渡" + SampleCertificates.NABE + "　太郎"),
        List.of("下記のとおり住民異動の届出を受理しましたので、お知らせします。", "この届出にお心当たりがない場合は、下記の問合せ先へご連絡ください。"),
        List.of(
            new Item("届出日", "令和8年11月27日"),
            new Item("異動事由", "国内転入"),
            new Item("届出人氏名", "渡" + SampleCertificates.NABE + "　太郎"),
            new Item("異動者氏名", movers)),
        new Notice.Issuance(DAY, SampleCertificates.CERTIFIER, "問合せ先　東大阪市　日下行政サービスセンター"));
  }

  private static String movers(int persons) {
    return IntStream.rangeClosed(1, persons)
        .mapToObj(n -> "渡" + SampleCertificates.NABE + "　" + "一二三四五六七八九".charAt(n - 1) + "郎")
        .collect(Collectors.joining("、"));
  }

  private static byte[] print(Notice notice) {
    return switch (PRINTER.print(notice)) {
      case Outcome.Accepted<PrintedCertificate>(var printed) -> printed.pdf();
      case Outcome.Refused<PrintedCertificate>(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  @ParameterizedTest
  @EnumSource
  void noticeIsArchivableAndAccessibleAndSaysItsContent(NoticeKind kind) throws Exception {
    Notice notice = notice(kind, Optional.of("5300005"), movers(9));
    byte[] pdf = print(notice);
    Path folder = Files.createDirectories(Path.of("target/notices"));
    Files.write(folder.resolve(kind.name() + ".pdf"), pdf);
    Conformance.assertArchivableAndAccessible(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(
          String.join("", notice.readingOrder()).replaceAll("[\\s　]", ""),
          new PDFTextStripper().getText(document).replaceAll("[\\s　]", ""));
    }
  }

  @Test
  void addressWithoutAPostalCodeIsPrintedWithoutOne() {
    assertTrue(print(notice(NoticeKind.ACCEPTANCE, Optional.empty(), movers(1))).length > 0);
  }

  @Test
  void whatDoesNotFitOrHasNoGlyphIsRefused() {
    String many = movers(9).repeat(12);
    Outcome<PrintedCertificate> tooMany =
        PRINTER.print(notice(NoticeKind.ACCEPTANCE, Optional.empty(), many));
    assertEquals(
        List.of(FindingCode.CERTIFICATE_TEXT_TOO_LONG.at("items[3].value")),
        tooMany instanceof Outcome.Refused<PrintedCertificate>(var findings)
            ? findings
            : List.of());
    Outcome<PrintedCertificate> unknown =
        PRINTER.print(notice(NoticeKind.ACCEPTANCE, Optional.empty(), "\uE123"));
    assertEquals(
        List.of(FindingCode.CERTIFICATE_LETTER_WITHOUT_GLYPH.at("items[3].value")),
        unknown instanceof Outcome.Refused<PrintedCertificate>(var findings)
            ? findings
            : List.of());
  }
}
