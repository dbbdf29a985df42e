package jp.juki.infrastructure.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificatePrinter;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Certificates as PDF/A-2a and PDF/UA-1 (証明書のPDF), drawn from XHTML templates in IPAmj Mincho.
 *
 * <p>Fits every text before drawing, then reads the finished bytes back. Safe for any number of
 * threads, which share the font.
 */
@ApplicationScoped
@Spec({"5.1-f", "5.1-g"})
public class PdfCertificatePrinter implements CertificatePrinter {
  @Override
  public Outcome<PrintedCertificate> print(CertificateContent content, OutputChannel channel) {
    try {
      IvsFont font = PdfDrawing.font();
      var template = new CertificateXhtml(content, font);
      String xhtml = template.xhtml();
      List<Finding> findings = template.findings();
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      byte[] pdf =
          new PdfDrawing(content.number().on(), content.number().text(), channel.ground())
              .draw(xhtml);
      return ReadBack.agrees(pdf, content, font)
          ? Outcome.accepted(new PrintedCertificate(pdf, content.sheets().size()))
          : Outcome.refused(FindingCode.CERTIFICATE_READ_BACK_DIFFERS, "document");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void prepare() {
    CopyEvidentGround.prepare(PdfDrawing.font());
    for (CertificateForm form : CertificateForm.values()) {
      if (!(print(Specimen.of(form), OutputChannel.PLAIN_PAPER) instanceof Outcome.Accepted)) {
        throw new IllegalStateException("the specimen cannot be printed");
      }
    }
  }
}
