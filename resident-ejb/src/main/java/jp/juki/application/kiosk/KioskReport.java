package jp.juki.application.kiosk;

import java.util.Arrays;
import java.util.Optional;
import jp.juki.domain.kiosk.KioskStep;

/**
 * What the center reports of an application (状態通知).
 *
 * @param seq the center's number of the report within the application, from 1
 * @param type what happened
 * @param documentId the document, or empty
 * @param receivedSha256 what was received, or empty
 * @param pagesPrinted number of sheets of all copies together, or empty
 * @param cause a code of the center, or empty
 */
public record KioskReport(
    int seq,
    Type type,
    Optional<String> documentId,
    Optional<String> receivedSha256,
    Optional<Integer> pagesPrinted,
    Optional<String> cause) {
  /** What happened (状態通知の種類). */
  public enum Type {
    RECEIVED_OK(KioskStep.RECEIVE),
    PAID(KioskStep.PAY),
    PRINTING(KioskStep.PRINT),
    PRINT_STARTED(KioskStep.PRINT),
    COMPLETED(KioskStep.COMPLETE),
    FAILED(KioskStep.FAIL);

    private final KioskStep step;

    Type(KioskStep step) {
      this.step = step;
    }

    /** The step it means. */
    public KioskStep step() {
      return step;
    }

    /** The type of a code. */
    public static Optional<Type> find(String code) {
      return Arrays.stream(values()).filter(known -> known.name().equals(code)).findFirst();
    }
  }
}
