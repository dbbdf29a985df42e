package jp.juki.domain.access;

import java.util.Optional;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/** Decides whether a stated purpose may be worked under (利用目的の審査). */
public final class PurposePolicy {
  private static final int RECEIPT_LENGTH = 30;

  private PurposePolicy() {}

  /**
   * Checks a purpose and its receipt number against the master.
   *
   * @param code stated code, null or blank when missing
   * @param receipt stated 受付番号, null or blank when missing
   */
  public static Outcome<PurposeOfUse> decide(Purposes master, String code, String receipt) {
    if (code == null || code.isBlank())
      return Outcome.refused(FindingCode.PURPOSE_MISSING, "purpose");
    Optional<Purpose> purpose = master.find(code.strip());
    if (purpose.isEmpty()) return Outcome.refused(FindingCode.PURPOSE_UNKNOWN, "purpose");
    if (receipt == null || receipt.isBlank())
      return purpose.get().receiptRequired()
          ? Outcome.refused(FindingCode.RECEIPT_MISSING, "receipt")
          : Outcome.accepted(new PurposeOfUse(purpose.get().code(), null));
    String number = receipt.strip();
    return number.length() > RECEIPT_LENGTH || !number.matches("[\\p{L}\\p{N}_./-]+")
        ? Outcome.refused(FindingCode.PARAMETER_INVALID, "receipt")
        : Outcome.accepted(new PurposeOfUse(purpose.get().code(), number));
  }
}
