package jp.juki.domain.kiosk;

import java.time.Instant;
import java.util.Optional;

/**
 * Event of an application (コンビニ交付の状態遷移の記録), never changed.
 *
 * @param applicationId which application
 * @param version the version that the application got by it
 * @param source who caused it
 * @param seq the source's own number, from 1
 * @param step what happened
 * @param state the state after it
 * @param at when it was recorded
 * @param documentId the document it speaks of, or empty
 * @param receivedSha256 what the center received, or empty
 * @param pagesPrinted number of sheets printed, or empty
 * @param cause why, or empty
 */
public record KioskEvent(
    String applicationId,
    long version,
    Source source,
    long seq,
    KioskStep step,
    KioskState state,
    Instant at,
    Optional<String> documentId,
    Optional<String> receivedSha256,
    Optional<Integer> pagesPrinted,
    Optional<String> cause) {
  /** Who caused an event (契機). */
  public enum Source {
    /** 証明書交付センター. */
    CENTER("C"),
    /** 市の側. */
    CITY("M");

    private final String code;

    Source(String code) {
      this.code = code;
    }

    /** The persistent code. */
    public String code() {
      return code;
    }

    /**
     * The source of a stored code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Source ofCode(String code) {
      for (Source known : values()) if (known.code.equals(code)) return known;
      throw new IllegalArgumentException("not a source");
    }
  }

  /** Whether another event says the same. */
  public boolean says(KioskStep otherStep, Optional<String> document, Optional<String> sha256) {
    boolean sameStep =
        step == otherStep || step == KioskStep.RECEIVE_PART && otherStep == KioskStep.RECEIVE;
    return sameStep && documentId.equals(document) && receivedSha256.equals(sha256);
  }
}
