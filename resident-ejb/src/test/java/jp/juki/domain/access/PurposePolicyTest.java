package jp.juki.domain.access;

import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.PURPOSE_MISSING;
import static jp.juki.domain.finding.FindingCode.PURPOSE_UNKNOWN;
import static jp.juki.domain.finding.FindingCode.RECEIPT_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import org.junit.jupiter.api.Test;

class PurposePolicyTest {
  private static final Purposes MASTER =
      () ->
          List.of(
              new Purpose("NOTIFICATION", "届出", "法", false),
              new Purpose("OFFICIAL", "公用", "法", true));

  @Test
  void knownPurposeIsAcceptedWithItsReceiptNumberIfAny() {
    assertEquals(accepted("NOTIFICATION", null), PurposePolicy.decide(MASTER, "NOTIFICATION", " "));
    assertEquals(
        accepted("OFFICIAL", "R8-0001"), PurposePolicy.decide(MASTER, " OFFICIAL ", " R8-0001 "));
  }

  @Test
  void purposeMustBeStatedAndKnownAndHaveItsReceiptNumber() {
    assertEquals(refused(PURPOSE_MISSING, "purpose"), PurposePolicy.decide(MASTER, null, null));
    assertEquals(refused(PURPOSE_MISSING, "purpose"), PurposePolicy.decide(MASTER, " ", "1"));
    assertEquals(refused(PURPOSE_UNKNOWN, "purpose"), PurposePolicy.decide(MASTER, "X", "1"));
    assertEquals(refused(RECEIPT_MISSING, "receipt"), PurposePolicy.decide(MASTER, "OFFICIAL", ""));
  }

  @Test
  void receiptNumberIsShortAndPlain() {
    assertEquals(
        refused(PARAMETER_INVALID, "receipt"),
        PurposePolicy.decide(MASTER, "OFFICIAL", "1".repeat(31)));
    assertEquals(
        refused(PARAMETER_INVALID, "receipt"), PurposePolicy.decide(MASTER, "OFFICIAL", "a b<c>"));
  }

  private static Outcome<PurposeOfUse> accepted(String code, String receipt) {
    return Outcome.accepted(new PurposeOfUse(code, receipt));
  }

  private static Outcome<PurposeOfUse> refused(FindingCode code, String item) {
    return Outcome.refused(code, item);
  }
}
