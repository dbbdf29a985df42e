package jp.juki.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.spec.Spec;

/**
 * How and when a record ceases to be in force (消除), which makes it a removed record (除票).
 *
 * <p>A planned move-out (転出予定) is a removal whose day lies ahead: until that day the person is a
 * resident (1.1.5).
 *
 * @param reason a reason of the removing group (消除の事由)
 * @param on the day the cause arises (事由の生じた年月日); for a move-out the planned day
 * @param notifiedOn day of the notification (届出の年月日), or empty ex officio
 * @param plannedDestination destination as notified (転出先住所・予定), or empty
 * @param confirmedDestination destination as the other city confirmed it (確定), or empty
 * @param confirmedOn day of the move as confirmed (転出年月日・確定), or empty
 * @param noticeReceivedOn day of the move-in notice (転入通知年月日), or empty
 */
@Spec({"1.1.1-t", "1.1.1-u", "1.1.1-v", "1.1.1-ag", "1.1.1-ah", "1.1.5-b", "1.1.5-l", "1.1.5-a"})
public record Removal(
    MovementReason reason,
    RecordedDate on,
    Optional<LocalDate> notifiedOn,
    Optional<Place> plannedDestination,
    Optional<Place> confirmedDestination,
    Optional<LocalDate> confirmedOn,
    Optional<LocalDate> noticeReceivedOn) {
  /** Days within which a movement is notified (届出期間). */
  public static final int NOTIFICATION_DAYS = 14;

  /** A removal without anything about a destination. */
  public static Removal of(MovementReason reason, RecordedDate on, Optional<LocalDate> notifiedOn) {
    return new Removal(
        reason,
        on,
        notifiedOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same with what a move-in notice (転入通知) says; what was planned stays beside it (4.1.3.1.1).
   *
   * @param destination 転出先住所（確定）
   * @param movedOn 転出年月日（確定）
   * @param noticedOn 転入通知年月日
   */
  public Removal confirmed(Place destination, LocalDate movedOn, LocalDate noticedOn) {
    return new Removal(
        reason,
        on,
        notifiedOn,
        plannedDestination,
        Optional.of(destination),
        Optional.of(movedOn),
        Optional.of(noticedOn));
  }

  /** Whether another municipality may tell where the person lives now (転入通知の対象). */
  @Spec("4.1.3.1.1-c")
  public boolean noticeable() {
    return reason == MovementReason.MOVE_OUT || reason == MovementReason.REMOVAL_EX_OFFICIO;
  }

  /**
   * The first day on which the record is a removed one: for a move-out the earlier of the planned
   * and the confirmed day (1.1.5). A removal ex officio stays on its day.
   */
  public LocalDate effectiveOn() {
    return confirmedOn
        .filter(day -> reason == MovementReason.MOVE_OUT && day.isBefore(on.sortDay()))
        .orElseGet(on::sortDay);
  }

  /**
   * Whether the removal was notified within the period: not one ex officio, as which a late
   * notification of a move-out is entered (4.1.3.0.1).
   */
  @Spec("4.1.3.0.3-b")
  public boolean notifiedInTime() {
    LocalDate last = on.sortDay().plusDays(NOTIFICATION_DAYS);
    return notifiedOn.filter(day -> !day.isAfter(last)).isPresent();
  }

  /** Whether this is a move-out to another municipality, planned or past (国内転出). */
  public boolean domesticMoveOut() {
    return reason == MovementReason.MOVE_OUT;
  }

  /** The status that this removal gives from {@link #effectiveOn()} on. */
  public ResidentStatus status() {
    return statusBy(reason);
  }

  /** The status that a reason of the removing group gives. */
  public static ResidentStatus statusBy(MovementReason reason) {
    return switch (reason) {
      case MOVE_OUT, MOVE_OUT_ABROAD -> ResidentStatus.MOVED_OUT;
      case DEATH -> ResidentStatus.DECEASED;
      default -> ResidentStatus.REMOVED;
    };
  }
}
