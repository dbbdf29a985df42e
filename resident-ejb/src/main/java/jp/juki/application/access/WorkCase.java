package jp.juki.application.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import jp.juki.domain.access.PurposeOfUse;

/**
 * The case in hand at a screen (案件): opened once with its purpose, it covers every view, act and
 * print until it is closed.
 *
 * <p>Opened and closed by {@link WorkCaseService}; the web filter hands its purpose to the {@link
 * Caller} of each request.
 */
@SessionScoped
public class WorkCase implements Serializable {
  private static final long serialVersionUID = 1L;
  private PurposeOfUse purpose;
  private Instant openedAt;
  private String subject;

  void open(PurposeOfUse why, Instant now) {
    purpose = why;
    openedAt = now;
    subject = null;
  }

  void close() {
    purpose = null;
    openedAt = null;
    subject = null;
  }

  /** True while a case is open. */
  public boolean isOpen() {
    return purpose != null;
  }

  /** The purpose and receipt number (利用目的・受付番号) of the open case. */
  public Optional<PurposeOfUse> purpose() {
    return Optional.ofNullable(purpose);
  }

  /** When it was opened (開始時刻). */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  /** Puts a person in hand (対象者): the 宛名番号 that the case bar names, or null. */
  public void take(String addresseeNumber) {
    subject = addresseeNumber;
  }

  /** The 宛名番号 of the person in hand (対象者). */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }
}
