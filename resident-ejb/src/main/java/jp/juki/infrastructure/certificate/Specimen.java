package jp.juki.infrastructure.certificate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.certificate.CellValue;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateItem;
import jp.juki.domain.certificate.CertificateMark;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.IssueNumber;
import jp.juki.domain.certificate.PersonBlock;

/** Specimen (見本): a certificate of nobody, drawn once at the start so that no applicant waits. */
final class Specimen {
  private static final String TEXT = "見本";

  private Specimen() {}

  /** Returns the specimen of a form. */
  static CertificateContent of(CertificateForm form) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    form.items().forEach(item -> cells.put(item, CellValue.unused()));
    cells.put(CertificateItem.NAME, CellValue.of(TEXT));
    cells.put(CertificateItem.FORMER_NAME_KANA, CellValue.unused());
    cells.put(CertificateItem.FORMER_NAME, CellValue.unused());
    Map<CertificateItem, CellValue> heading = new EnumMap<>(CertificateItem.class);
    form.heading().forEach(item -> heading.put(item, CellValue.unused()));
    heading.put(CertificateItem.ADDRESS, CellValue.of(TEXT));
    return new CertificateContent(
        form,
        heading,
        List.of(new PersonBlock(cells, List.of(), List.of())),
        TEXT,
        TEXT,
        Certifier.of(Certifier.Kind.MAYOR, TEXT, TEXT, TEXT),
        Set.of(CertificateMark.OFFICIAL),
        new IssueNumber(LocalDate.EPOCH, TEXT, Optional.empty(), Optional.empty(), 1));
  }
}
