package jp.juki.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import jp.juki.domain.certificate.CellValue;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateItem;
import jp.juki.domain.certificate.CertificatePrinter;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.certificate.IssueNumber;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PersonBlock;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Mayor and deputy as certifiers (認証者), from their registration to the paper. */
interface CertifierContract extends InContainer {
  @Test
  @Spec({"1.3.7-a", "1.3.9-a", "1.3.9-b", "5.6-a", "5.6-c"})
  default void whoIsRegisteredForTheDayCertifiesAsChosen() throws Exception {
    LocalDate today = LocalDate.now(the(Clock.class));
    undone(
        () -> {
          registerDeputy(today.minusDays(1), today);
          for (SealChoice seal : SealChoice.values()) {
            assertPrinted(today, Optional.empty(), seal, "大阪府東大阪市長職務代理者見本次郎");
            assertPrinted(today, Optional.of(Certifier.Kind.DEPUTY), seal, "大阪府東大阪市長職務代理者見本次郎");
            assertPrinted(today, Optional.of(Certifier.Kind.MAYOR), seal, "大阪府東大阪市長河内太郎");
          }
          assertEquals(
              Outcome.refused(FindingCode.CERTIFIER_NOT_IN_FORCE, "certifier"),
              the(Certifiers.class)
                  .on(
                      today.plusDays(1),
                      new CertifierChoice(Optional.of(Certifier.Kind.DEPUTY), SealChoice.OWN)));
          return null;
        });
  }

  private static void registerDeputy(LocalDate from, LocalDate to) throws Exception {
    DataSource database = InitialContext.doLookup("java:app/jdbc/resident");
    try (Connection connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO certifier (certifier_id, prefecture, title, person_name, kind,"
                    + " valid_from, valid_to) VALUES (2, '大阪府', '東大阪市長職務代理者', '見本　次郎',"
                    + " 'DEPUTY', ?, ?)")) {
      insert.setDate(1, Date.valueOf(from));
      insert.setDate(2, Date.valueOf(to));
      insert.executeUpdate();
    }
  }

  private void assertPrinted(
      LocalDate on, Optional<Certifier.Kind> kind, SealChoice seal, String titleAndName)
      throws IOException {
    Outcome<PrintedCertificate> printed =
        the(Certifiers.class)
            .on(on, new CertifierChoice(kind, seal))
            .flatMap(
                certifier ->
                    the(CertificatePrinter.class)
                        .print(content(certifier, on), OutputChannel.COUNTER));
    if (!(printed instanceof Outcome.Accepted<PrintedCertificate>(PrintedCertificate done)))
      throw new AssertionError(printed.toString());
    try (PDDocument pdf = Loader.loadPDF(done.pdf())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
      boolean omitted = seal == SealChoice.NONE;
      assertTrue(text.contains(titleAndName + (omitted ? "公印省略" : "この印は黒色です")), text);
      assertEquals(omitted ? 0 : 1, images(pdf.getPage(0).getResources()));
    }
  }

  private static int images(PDResources resources) {
    int images = 0;
    for (COSName name : resources.getXObjectNames()) if (resources.isImageXObject(name)) images++;
    return images;
  }

  private static CertificateContent content(Certifier certifier, LocalDate on) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    CertificateForm.INDIVIDUAL.items().forEach(item -> cells.put(item, CellValue.unused()));
    cells.put(CertificateItem.FORMER_NAME_KANA, CellValue.unused());
    cells.put(CertificateItem.FORMER_NAME, CellValue.unused());
    return new CertificateContent(
        CertificateForm.INDIVIDUAL,
        Map.of(
            CertificateItem.ADDRESS, CellValue.of("見本"), CertificateItem.HEAD, CellValue.unused()),
        List.of(new PersonBlock(cells, List.of(), List.of())),
        "見本",
        "見本",
        certifier,
        Set.of(),
        new IssueNumber(on, "見本市", Optional.empty(), Optional.empty(), 1));
  }
}
