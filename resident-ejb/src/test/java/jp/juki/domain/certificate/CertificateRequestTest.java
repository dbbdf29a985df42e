package jp.juki.domain.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateRequestTest {
  @Test
  @Absence
  @Spec("10.7-h")
  void copiesAreTooFewForMassPrinting() {
    List<Finding> over = List.of(FindingCode.CERTIFICATE_COPIES_OVER_LIMIT.at("copies"));
    assertEquals(20, CertificateRequest.MOST_COPIES);
    for (int copies : new int[] {1, 20}) assertEquals(List.of(), findings(copies, Applicant.SELF));
    for (int copies : new int[] {0, 21}) assertEquals(over, findings(copies, Applicant.SELF));
  }

  @ParameterizedTest
  @CsvSource({
    "SELF,0,0",
    "HOUSEHOLD,0,0",
    "AGENT,0,0",
    "THIRD_PARTY,1,1",
    "OFFICIAL,0,1",
  })
  void numbersGoOnlyToThoseWhoMayHaveThem(Applicant applicant, int individual, int code) {
    assertEquals(individual, findings(1, applicant, ShownItem.INDIVIDUAL_NUMBER).size());
    assertEquals(code, findings(1, applicant, ShownItem.RESIDENT_RECORD_CODE).size());
  }

  @ParameterizedTest
  @EnumSource(Applicant.class)
  void everythingElseIsForAll(Applicant applicant) {
    assertEquals(List.of(), findings(1, applicant, ShownItem.DOMICILE, ShownItem.NATIONALITY));
  }

  @ParameterizedTest
  @EnumSource(Applicant.class)
  @Spec("5.7-a")
  void whatAPublicBodyAsksForIsMarkedForOfficialUse(Applicant applicant) {
    assertEquals(applicant == Applicant.OFFICIAL, request(1, applicant).choices().official());
  }

  private static List<Finding> findings(int copies, Applicant applicant, ShownItem... shown) {
    return request(copies, applicant, shown).findings();
  }

  private static CertificateRequest request(int copies, Applicant applicant, ShownItem... shown) {
    var choices =
        new CertificateChoices(
            CertificateForm.INDIVIDUAL,
            Set.of(AddresseeNumber.ofSerial(1).orElseThrow()),
            Set.of(shown),
            false);
    return new CertificateRequest(choices, copies, applicant, CertifierChoice.AUTOMATIC);
  }
}
