package jp.juki.rest.certificate;

import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/**
 * A request for certificates in JSON (証明書の請求).
 *
 * @param type RESIDENT_RECORD_HOUSEHOLD, RESIDENT_RECORD_INDIVIDUAL, MOVE_OUT_CERTIFICATE or
 *     MOVE_OUT_SUBSTITUTE
 * @param subjects whose records (宛名番号)
 * @param show items of {@link ShownItem#key()} that are not omitted; all are shown whatever is
 *     asked on the certificates of a move-out
 * @param copies 部数, 1 if missing
 * @param applicant 請求者区分, necessary
 * @param official whether 公用 is printed
 * @param certifier MAYOR or DEPUTY, whoever certifies on the day if missing
 * @param seal OWN, CERTIFICATES or NONE, OWN if missing
 */
public record CertificateRequests(
    String type,
    List<String> subjects,
    Map<String, Boolean> show,
    Integer copies,
    ApplicantJson applicant,
    Boolean official,
    String certifier,
    String seal) {
  private static final String PREFIX = "RESIDENT_RECORD_";

  /** Who asks. */
  public record ApplicantJson(String kind) {}

  /** The word for a form. */
  static String type(CertificateForm form) {
    return form.ofMoveOut() ? form.name() : PREFIX + form.name();
  }

  /**
   * The request.
   *
   * @throws InvalidRequestException with everything that is wrong
   */
  CertificateRequest toRequest() {
    List<Finding> findings = new ArrayList<>();
    Optional<CertificateForm> form =
        Arrays.stream(CertificateForm.values())
            .filter(known -> type(known).equals(type))
            .findFirst();
    if (form.isEmpty()) {
      findings.add((type == null ? VALUE_MISSING : PARAMETER_INVALID).at("type"));
    }
    Set<AddresseeNumber> numbers = new HashSet<>();
    for (String subject : subjects == null ? List.<String>of() : subjects) {
      Optional<AddresseeNumber> number =
          Optional.ofNullable(subject).flatMap(AddresseeNumber::parse);
      number.ifPresent(numbers::add);
      if (number.isEmpty()) {
        findings.add(PARAMETER_INVALID.at("subjects"));
      }
    }
    Set<ShownItem> shown = EnumSet.noneOf(ShownItem.class);
    for (var wish : show == null ? Map.<String, Boolean>of().entrySet() : show.entrySet()) {
      Optional<ShownItem> item =
          Arrays.stream(ShownItem.values())
              .filter(known -> known.key().equals(wish.getKey()))
              .findFirst();
      item.filter(known -> Boolean.TRUE.equals(wish.getValue())).ifPresent(shown::add);
      if (item.isEmpty()) {
        findings.add(PARAMETER_INVALID.at("show"));
      }
    }
    Optional<Applicant> kind =
        Optional.ofNullable(applicant)
            .map(ApplicantJson::kind)
            .flatMap(Parameters.constant(Applicant.class));
    if (kind.isEmpty()) {
      boolean missing = applicant == null || applicant.kind() == null;
      findings.add((missing ? VALUE_MISSING : PARAMETER_INVALID).at("applicant.kind"));
    }
    Optional<Certifier.Kind> certifying =
        Optional.ofNullable(certifier).flatMap(Parameters.constant(Certifier.Kind.class));
    if (certifier != null && certifying.isEmpty()) {
      findings.add(PARAMETER_INVALID.at("certifier"));
    }
    Optional<SealChoice> sealing =
        Optional.ofNullable(seal).flatMap(Parameters.constant(SealChoice.class));
    if (seal != null && sealing.isEmpty()) {
      findings.add(PARAMETER_INVALID.at("seal"));
    }
    if (!findings.isEmpty()) {
      throw new InvalidRequestException(findings);
    }
    return new CertificateRequest(
        new CertificateChoices(form.orElseThrow(), numbers, shown, Boolean.TRUE.equals(official)),
        copies == null ? 1 : copies,
        kind.orElseThrow(),
        new CertifierChoice(certifying, sealing.orElse(SealChoice.OWN)));
  }
}
