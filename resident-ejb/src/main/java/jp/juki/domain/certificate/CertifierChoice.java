package jp.juki.domain.certificate;

import static java.util.Comparator.comparing;
import static jp.juki.domain.finding.FindingCode.CERTIFIER_NOT_IN_FORCE;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Choice of the certifier (認証者の指定): who certifies a certificate, and with which seal.
 *
 * <p>Source: 5.6; 1.3.9 for what happens when nobody chooses.
 *
 * @param kind the mayor or the deputy, or empty for the rule of the day
 * @param seal which seal, or none
 */
@Spec("5.6-a")
public record CertifierChoice(Optional<Certifier.Kind> kind, SealChoice seal) {
  /** Whoever certifies by the rule of the day, with the seal of that office. */
  public static final CertifierChoice AUTOMATIC =
      new CertifierChoice(Optional.empty(), SealChoice.OWN);

  /**
   * The certifier of this choice: the one chosen, else the deputy if one is in force, else the
   * mayor.
   *
   * @param inForce the certifiers of the day, the latest of a kind first
   * @return the certifier with seal and phrase, or a refusal if the one chosen is not in force
   */
  @Spec({"5.6-a", "1.3.9-b"})
  public Outcome<Certifier> among(List<Certifier> inForce) {
    return inForce.stream()
        .filter(certifier -> kind.isEmpty() || kind.get() == certifier.kind())
        .max(comparing(Certifier::kind))
        .map(certifier -> Outcome.accepted(certifier.sealed(seal)))
        .orElseGet(() -> Outcome.refused(CERTIFIER_NOT_IN_FORCE, "certifier"));
  }
}
