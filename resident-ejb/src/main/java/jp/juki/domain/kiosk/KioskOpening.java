package jp.juki.domain.kiosk;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When a kind of certificate is open (コンビニ交付の利用時間).
 *
 * @param certificate which kind
 * @param opensAt minute of the day at which it opens, 0 to 1439
 * @param closesAt minute of the day at which it closes, up to 1440
 * @param suspended whether it is stopped
 */
public record KioskOpening(
    KioskCertificate certificate, int opensAt, int closesAt, boolean suspended) {
  private static final int SECONDS = 60;

  /** Whether the kind can be had at a time of the day, in Japan. */
  public Status at(LocalTime time) {
    int minute = time.toSecondOfDay() / SECONDS;
    if (suspended) return Status.SUSPENDED;
    return minute >= opensAt && minute < closesAt ? Status.OPEN : Status.CLOSED_HOURS;
  }

  /** Whether it is open (利用の可否). */
  public enum Status {
    OPEN(null, null),
    CLOSED_HOURS(KioskCode.OUTSIDE_HOURS, KioskReason.CLOSED),
    SUSPENDED(KioskCode.SUSPENDED, KioskReason.STOPPED);

    private final KioskCode code;
    private final KioskReason reason;

    Status(KioskCode code, KioskReason reason) {
      this.code = code;
      this.reason = reason;
    }

    /** Why nothing is issued, or empty if it is open. */
    public Optional<KioskRefusal> refusal() {
      return code == null ? Optional.empty() : Optional.of(new KioskRefusal(code, reason));
    }
  }
}
