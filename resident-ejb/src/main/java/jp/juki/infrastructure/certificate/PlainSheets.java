package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * Sheets without seal and without the ground against copying (通知書・一覧の印字), drawn and read back as
 * certificates are.
 *
 * @param title the title of the document
 * @param style the styles of its sheets beside those common to all
 * @param on the day that it bears
 * @param identity what tells it from other documents
 */
record PlainSheets(String title, String style, LocalDate on, String identity) {
  private static final String DOCUMENT = Template.text("document.xhtml");
  private static final String COMMON = Template.text("common.css");

  /**
   * Draws the sheets.
   *
   * @param sheets their XHTML
   * @param texts what each says, in reading order
   * @param findings what could not be put into them
   */
  Outcome<PrintedCertificate> drawn(
      String sheets, List<List<String>> texts, List<Finding> findings) {
    if (!findings.isEmpty()) return Outcome.refused(findings);
    String xhtml =
        DOCUMENT
            .replace("{{>title}}", title)
            .replace("{{>name}}", title)
            .replace("{{>style}}", COMMON + style)
            .replace("{{>sheets}}", sheets);
    try {
      byte[] pdf = new PdfDrawing(on, identity, false).draw(xhtml);
      return ReadBack.agrees(pdf, texts, false, PdfDrawing.font())
          ? Outcome.accepted(new PrintedCertificate(pdf, texts.size()))
          : Outcome.refused(FindingCode.CERTIFICATE_READ_BACK_DIFFERS, "document");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
