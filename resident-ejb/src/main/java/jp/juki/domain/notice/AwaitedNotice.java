package jp.juki.domain.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Somebody of whom no move-in notice came (転入通知未着者): left for another municipality, or was removed
 * ex officio, and nobody has told where the person lives now.
 *
 * <p>Source: 4.1.3.1.4.
 *
 * @param record the present record, a removed one
 * @param removal how it was removed
 * @param movementId the movement that removed it
 */
public record AwaitedNotice(ResidentRecord record, Removal removal, long movementId) {
  /** The order of the list: the earliest day of leaving first. */
  public static final Comparator<AwaitedNotice> ORDER =
      Comparator.comparing(AwaitedNotice::leftOn)
          .thenComparing(awaited -> awaited.record().addresseeNumber());

  /** Whether and since when a notice is awaited of a person, by the history alone. */
  @Spec("4.1.3.1.4-b")
  public static Optional<AwaitedNotice> of(History history) {
    ResidentRecord record = history.present().record();
    return record
        .removal()
        .filter(AwaitedNotice::awaited)
        .map(removal -> new AwaitedNotice(record, removal, removedBy(history)));
  }

  private static boolean awaited(Removal removal) {
    return removal.noticeable() && removal.noticeReceivedOn().isEmpty();
  }

  /** The movement since which the record has been a removed one without a break. */
  private static long removedBy(History history) {
    long movementId = history.present().movementId();
    for (RecordVersion version : history.versions().reversed()) {
      if (version.record().removal().isEmpty()) break;
      movementId = version.movementId();
    }
    return movementId;
  }

  /** The day on which the record became a removed one: that of the cause, or the planned one. */
  public LocalDate leftOn() {
    return removal.effectiveOn();
  }

  /** The place of the person in the order of the list. */
  public ListPosition position() {
    return new ListPosition(leftOn(), record.addresseeNumber().digits());
  }

  /** How many days have gone by since then. */
  public long daysOn(LocalDate day) {
    return ChronoUnit.DAYS.between(leftOn(), day);
  }

  /** What the list says of the person. */
  Line line(LocalDate asOf) {
    return new Line(
        removal.domesticMoveOut(),
        movementId,
        record.addresseeNumber(),
        Wareki.format(leftOn()),
        removal.reason().text() + "　" + daysOn(asOf) + "日経過",
        record.person().name().text(),
        record.person().birth().wareki(),
        record.residence().address().full(),
        removal.plannedDestination().map(Place::shown).orElse("記載なし"));
  }

  /**
   * A line of the list as shown and printed (一覧の1行).
   *
   * @param inquirable whether the other municipality can be asked: not after a removal ex officio
   * @param movementId the movement that removed the record
   * @param number 宛名番号
   * @param leftOn 転出予定年月日, or the day of the removal
   * @param cause 消除の事由 and how many days ago
   * @param name 氏名
   * @param birth 生年月日
   * @param address 転出前の住所
   * @param destination 転出先住所（予定）
   */
  public record Line(
      boolean inquirable,
      long movementId,
      AddresseeNumber number,
      String leftOn,
      String cause,
      String name,
      String birth,
      String address,
      String destination) {
    /** Masked: this value may reach a log. */
    @Override
    public String toString() {
      return "Line[movement " + movementId + "]";
    }
  }

  /** Masked: this value may reach a log. */
  @Override
  public String toString() {
    return "AwaitedNotice[movement " + movementId + "]";
  }
}
