package jp.juki.domain.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.certificate.Certifier.Kind;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifierChoiceTest {
  private static final Certifier MAYOR = Certifier.of(Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎");
  private static final Certifier DEPUTY = Certifier.of(Kind.DEPUTY, "大阪府", "東大阪市長職務代理者", "見本　次郎");

  @Test
  @Spec("1.3.9-b")
  void withoutAChoiceTheDeputyInForceCertifiesElseTheMayor() {
    assertEquals(Outcome.accepted(DEPUTY), CertifierChoice.AUTOMATIC.among(List.of(MAYOR, DEPUTY)));
    assertEquals(Outcome.accepted(DEPUTY), CertifierChoice.AUTOMATIC.among(List.of(DEPUTY, MAYOR)));
    assertEquals(Outcome.accepted(MAYOR), CertifierChoice.AUTOMATIC.among(List.of(MAYOR)));
  }

  @Test
  @Spec("5.6-a")
  void theOneChosenCertifiesWhileInForce() {
    assertEquals(Outcome.accepted(MAYOR), choice(Kind.MAYOR).among(List.of(DEPUTY, MAYOR)));
    assertEquals(Outcome.accepted(DEPUTY), choice(Kind.DEPUTY).among(List.of(DEPUTY, MAYOR)));
  }

  @Test
  @Spec("5.6-a")
  void whoeverIsNotInForceDoesNotCertify() {
    Outcome<Certifier> refused = Outcome.refused(FindingCode.CERTIFIER_NOT_IN_FORCE, "certifier");
    assertEquals(refused, choice(Kind.DEPUTY).among(List.of(MAYOR)));
    assertEquals(refused, choice(Kind.MAYOR).among(List.of(DEPUTY)));
    assertEquals(refused, CertifierChoice.AUTOMATIC.among(List.of()));
  }

  @Test
  void theLatestOfAKindCertifies() {
    Certifier later = Certifier.of(Kind.MAYOR, "大阪府", "東大阪市長", "見本　三郎");
    assertEquals(Outcome.accepted(later), choice(Kind.MAYOR).among(List.of(later, MAYOR)));
    assertEquals(Outcome.accepted(later), CertifierChoice.AUTOMATIC.among(List.of(later, MAYOR)));
  }

  @ParameterizedTest
  @CsvSource({
    "MAYOR,OWN,MAYOR,この印は黒色です",
    "DEPUTY,OWN,DEPUTY,この印は黒色です",
    "MAYOR,CERTIFICATES,CERTIFICATES,この印は黒色です",
    "DEPUTY,CERTIFICATES,CERTIFICATES,この印は黒色です",
    "MAYOR,NONE,,公印省略",
    "DEPUTY,NONE,,公印省略",
  })
  @Spec({"5.6-a", "5.6-c", "5.6-d", "1.3.7-a"})
  void theSealIsTheOneChosenAndHasItsPhrase(
      Kind kind, SealChoice choice, Seal seal, String phrase) {
    var wish = new CertifierChoice(Optional.of(kind), choice);
    if (!(wish.among(List.of(DEPUTY, MAYOR)) instanceof Outcome.Accepted<Certifier>(var done)))
      throw new AssertionError("refused");
    assertEquals(Optional.ofNullable(seal), done.seal());
    assertEquals(Optional.of(phrase), done.phrase());
    assertEquals(kind, done.kind());
  }

  @Test
  @Spec("5.6-a")
  void aSpecimenNamesTheSealInsteadOfBearingIt() {
    for (SealChoice choice : SealChoice.values()) {
      Certifier sealed = DEPUTY.sealed(choice);
      assertEquals(Optional.empty(), sealed.specimen().seal());
      String words = sealed.seal().map(Seal::text).orElse(Certifier.SEAL_OMITTED);
      String phrase = sealed.specimen().phrase().orElseThrow();
      assertTrue(phrase.startsWith(Certifier.SPECIMEN) && phrase.endsWith(words), phrase);
    }
  }

  private static CertifierChoice choice(Kind kind) {
    return new CertifierChoice(Optional.of(kind), SealChoice.OWN);
  }
}
