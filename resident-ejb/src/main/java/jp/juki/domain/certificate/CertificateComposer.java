package jp.juki.domain.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Composer of copies of resident records (証明書の作成): what a copy of resident records says, as a pure
 * function of the records on the day and the choices.
 *
 * <p>Removed persons are refused: no copy joins them with present members. A planned removal leaves
 * no trace, because nothing here reads it but to ask who is a resident on the day of issue. The
 * building is part of every address and cannot be left out.
 *
 * <p>Source: 5.1, 5.2, 5.4; spec-forms §3–4.
 */
@Spec({"5.1-a", "5.1-f", "5.1-j", "5.1-k", "5.4-a", "1.1.3-b", "5.1-b"})
public final class CertificateComposer {
  /** The order in which members stand (5.2). */
  public static final Comparator<ResidentRecord> ORDER =
      Comparator.comparingInt((ResidentRecord r) -> r.membership().order())
          .thenComparing(ResidentRecord::addresseeNumber);

  private CertificateComposer() {}

  /**
   * Composes a certificate.
   *
   * @param household the records of everybody in the household, and of subjects who are not, as of
   *     the day of issue
   * @param choices what the applicant wants
   * @param issuance when, by whom and under which number
   * @return the content, or every reason why there is none
   */
  public static Outcome<CertificateContent> compose(
      List<ResidentRecord> household, CertificateChoices choices, Issuance issuance) {
    List<ResidentRecord> subjects =
        household.stream()
            .filter(record -> choices.subjects().contains(record.addresseeNumber()))
            .sorted(ORDER)
            .toList();
    List<Finding> findings = findings(subjects, choices, issuance.on());
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    ResidentRecord first = subjects.getFirst();
    return Outcome.accepted(
        new CertificateContent(
            choices.form(),
            Map.of(
                CertificateItem.ADDRESS,
                CellValue.of(first.residence().address().full()),
                CertificateItem.HEAD,
                PersonBlocks.choice(
                    choices.shown(),
                    ShownItem.HEAD_AND_RELATIONSHIP,
                    first.membership().headName())),
            subjects.stream()
                .map(record -> PersonBlocks.of(record, choices.form(), choices.shown()))
                .toList(),
            certification(household, subjects, choices.form(), issuance.on()),
            CertificateDates.wareki(issuance.on()).replace("　", ""),
            issuance.certifier(),
            choices.official() ? Set.of(CertificateMark.OFFICIAL) : Set.of(),
            issuance.number()));
  }

  private static List<Finding> findings(
      List<ResidentRecord> subjects, CertificateChoices choices, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    if (choices.subjects().isEmpty()) {
      findings.add(FindingCode.CERTIFICATE_SUBJECT_MISSING.at("subjects"));
    }
    boolean allFound = subjects.size() == choices.subjects().size();
    if (!allFound || subjects.stream().anyMatch(record -> !record.residentOn(on))) {
      findings.add(FindingCode.CERTIFICATE_SUBJECT_NOT_RESIDENT.at("subjects"));
    }
    Set<HouseholdNumber> households =
        subjects.stream()
            .map(record -> record.membership().householdNumber())
            .collect(Collectors.toSet());
    if (households.size() > 1) {
      findings.add(FindingCode.CERTIFICATE_SUBJECTS_APART.at("subjects"));
    }
    if (choices.form() == CertificateForm.INDIVIDUAL && choices.subjects().size() > 1) {
      findings.add(FindingCode.CERTIFICATE_ONE_SUBJECT_ONLY.at("subjects"));
    }
    int lines = choices.form().remarksPerSheet();
    if (choices.form() == CertificateForm.HOUSEHOLD) {
      for (int i = 0; i < subjects.size(); i++) {
        if (PersonBlocks.remarks(subjects.get(i), choices.form(), choices.shown()).size() > lines) {
          findings.add(
              FindingCode.CERTIFICATE_TEXT_TOO_LONG.at("persons[%d].remarks".formatted(i)));
        }
      }
    }
    return findings;
  }

  private static String certification(
      List<ResidentRecord> household,
      List<ResidentRecord> subjects,
      CertificateForm form,
      LocalDate on) {
    if (form == CertificateForm.INDIVIDUAL) {
      return "この写しは、住民票の原本と相違ないことを証明する。";
    }
    HouseholdNumber number = subjects.getFirst().membership().householdNumber();
    long members =
        household.stream()
            .filter(record -> record.membership().householdNumber().equals(number))
            .filter(record -> record.residentOn(on))
            .count();
    return subjects.size() == members
        ? "この写しは、世帯全員の住民票の原本と相違ないことを証明する。"
        : "この写しは、世帯の一部の住民票の原本と相違ないことを証明する。";
  }
}
