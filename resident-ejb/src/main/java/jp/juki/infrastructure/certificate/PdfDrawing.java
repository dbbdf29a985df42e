package jp.juki.infrastructure.certificate;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Drawing of one document (印字), from XHTML to PDF/A-2a and PDF/UA-1. Nothing is fetched from
 * anywhere: the templates hold personal data.
 *
 * @param on the day that the document bears instead of the moment of drawing: the same content, the
 *     same bytes
 * @param identity what tells it from other documents
 * @param ground whether the ground against copying lies under it
 */
record PdfDrawing(LocalDate on, String identity, boolean ground) {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final String PRODUCER = "jp.juki";

  /** The font and the colour profile, loaded by the first who needs them. */
  private static final class Shared {
    static final IvsFont FONT = IvsFont.load();
    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
      XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }
  }

  /** The font of every document. */
  static IvsFont font() {
    return Shared.FONT;
  }

  byte[] draw(String xhtml) throws IOException {
    IvsFont font = Shared.FONT;
    try (var document = new PDDocument()) {
      PDType0Font embedded = PDType0Font.load(document, font.outlines(), true);
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.withHtmlContent(font.encode(xhtml), null);
      builder.useFont(new PDFontSupplier(embedded), "mj");
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(Shared.SRGB);
      builder.withProducer(PRODUCER);
      builder.useExternalResourceAccessControl(
          (uri, type) -> uri.startsWith("data:image/png;base64,"),
          ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.useExternalResourceAccessControl(
          (uri, type) -> uri.startsWith("data:image/png;base64,"),
          ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        if (ground) {
          CopyEvidentGround.underlay(document, font);
        }
        stampDay(document);
        document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        ToUnicode.replace(document, embedded, font, xhtml);
        return save(document);
      }
    }
  }

  private void stampDay(PDDocument document) throws IOException {
    var day = GregorianCalendar.from(on.atStartOfDay(TOKYO));
    document.setDocumentId((long) identity.hashCode());
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    DocumentMetadata.setDay(document, on.atStartOfDay(TOKYO).toOffsetDateTime());
  }

  private static byte[] save(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream(1 << 17);
    document.save(out);
    return out.toByteArray();
  }
}
