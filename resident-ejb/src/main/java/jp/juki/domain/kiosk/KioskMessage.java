package jp.juki.domain.kiosk;

import java.time.Instant;
import java.util.Optional;

/**
 * Message of the center that changes something (コンビニ交付の電文), kept so that a repetition gets the
 * first answer.
 *
 * @param account the machine
 * @param key 再送判定の鍵
 * @param messageId the center's id of the message
 * @param operation which call
 * @param bodyHash keyed hash of what was asked
 * @param receivedAt when it came
 * @param answer what was answered, or empty while it is worked on
 */
public record KioskMessage(
    String account,
    String key,
    String messageId,
    String operation,
    String bodyHash,
    Instant receivedAt,
    Optional<Answer> answer) {
  /**
   * What was answered (応答).
   *
   * @param resultId session or application, or empty
   * @param state the state then, or empty
   * @param expiresAt the expiry then, or empty
   * @param refusal the code, or empty if it was not refused
   */
  public record Answer(
      Optional<String> resultId,
      Optional<KioskState> state,
      Optional<Instant> expiresAt,
      Optional<KioskCode> refusal) {
    /** The answer that refuses. */
    public static Answer refused(KioskCode code) {
      return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(code));
    }
  }

  /** Whether a message asks the same again. */
  public boolean repeats(String otherOperation, String otherHash) {
    return operation.equals(otherOperation) && bodyHash.equals(otherHash);
  }
}
