package jp.juki.infrastructure.certificate;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificatePrinter;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Certificates as PDF/A-2a and PDF/UA-1 (証明書のPDF), drawn from XHTML templates in IPAmj Mincho.
 *
 * <p>Fits every text before drawing, then reads the finished bytes back. Nothing is fetched from
 * anywhere: the templates hold personal data. Safe for any number of threads, which share the font.
 */
@ApplicationScoped
@Spec({"5.1-f", "5.1-g"})
public class PdfCertificatePrinter implements CertificatePrinter {
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

  @Override
  public Outcome<PrintedCertificate> print(CertificateContent content, OutputChannel channel) {
    try {
      IvsFont font = Shared.FONT;
      var template = new CertificateXhtml(content, font);
      String xhtml = template.xhtml();
      List<Finding> findings = template.findings();
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      byte[] pdf = draw(xhtml, content, channel);
      return ReadBack.agrees(pdf, content, font)
          ? Outcome.accepted(new PrintedCertificate(pdf, content.sheets().size()))
          : Outcome.refused(FindingCode.CERTIFICATE_READ_BACK_DIFFERS, "document");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void prepare() {
    CopyEvidentGround.prepare(Shared.FONT);
    for (CertificateForm form : CertificateForm.values()) {
      if (!(print(Specimen.of(form), OutputChannel.PLAIN_PAPER) instanceof Outcome.Accepted)) {
        throw new IllegalStateException("the specimen cannot be printed");
      }
    }
  }

  private static byte[] draw(String xhtml, CertificateContent content, OutputChannel channel)
      throws IOException {
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
        if (channel.ground()) {
          CopyEvidentGround.underlay(document, font);
        }
        stampDay(document, content);
        document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        ToUnicode.replace(document, embedded, font, xhtml);
        return save(document);
      }
    }
  }

  /** Writes the day of issue instead of the moment of drawing: the same content, the same bytes. */
  private static void stampDay(PDDocument document, CertificateContent content) throws IOException {
    var day = GregorianCalendar.from(content.number().on().atStartOfDay(TOKYO));
    document.setDocumentId((long) content.number().text().hashCode());
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    DocumentMetadata.setDay(document, content.number().on().atStartOfDay(TOKYO).toOffsetDateTime());
  }

  private static byte[] save(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream(1 << 17);
    document.save(out);
    return out.toByteArray();
  }
}
