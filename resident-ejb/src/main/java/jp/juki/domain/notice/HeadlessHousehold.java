package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.notice.HeadlessHouseholds.Position;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * A household whose head left it and that has named no other (世帯主のいない世帯).
 *
 * <p>Source: 4.0.5.
 *
 * @param number 世帯番号
 * @param since the day from which it has had no head
 * @param movementId the movement that took the head away
 * @param members who lives in it, in the order of the household; the first gets its letters
 */
public record HeadlessHousehold(
    HouseholdNumber number, LocalDate since, long movementId, List<ResidentRecord> members) {
  /** The order of the list: whoever has been without a head longest comes first. */
  public static final Comparator<HeadlessHousehold> ORDER =
      Comparator.comparing(HeadlessHousehold::since).thenComparing(HeadlessHousehold::number);

  private static final Comparator<ResidentRecord> MEMBERS =
      Comparator.comparingInt((ResidentRecord record) -> record.membership().order())
          .thenComparing(ResidentRecord::addresseeNumber);

  /** The most names on a line. */
  private static final int NAMED = 3;

  /** Copies the members. */
  public HeadlessHousehold {
    members = List.copyOf(members);
  }

  /**
   * The version since which somebody has belonged to a household without a head, or empty for
   * whoever does not.
   */
  @Spec("4.0.5-c")
  public static Optional<RecordVersion> left(History history) {
    Optional<RecordVersion> since = Optional.empty();
    for (RecordVersion version : history.versions().reversed()) {
      ResidentRecord record = version.record();
      if (record.membership().headName().isPresent() || record.removal().isPresent()) break;
      since = Optional.of(version);
    }
    return since;
  }

  /** A household by the histories of those of its members who have no head; empty for none. */
  public static Optional<HeadlessHousehold> of(Collection<History> histories) {
    return histories.stream()
        .flatMap(history -> left(history).stream())
        .min(Comparator.comparing(RecordVersion::effectiveOn))
        .map(
            first ->
                new HeadlessHousehold(
                    first.record().membership().householdNumber(),
                    first.effectiveOn().sortDay(),
                    first.movementId(),
                    histories.stream()
                        .filter(history -> left(history).isPresent())
                        .map(history -> history.present().record())
                        .sorted(MEMBERS)
                        .toList()));
  }

  /** Who gets its letters: the highest in the order of the household (5.2). */
  @Spec("4.0.5-d")
  public ResidentRecord highest() {
    return members.getFirst();
  }

  /** Everybody who lives in it. */
  public List<AddresseeNumber> persons() {
    return members.stream().map(ResidentRecord::addresseeNumber).toList();
  }

  /** The place of the household in the order of the list. */
  public Position position() {
    return new Position(since, number);
  }

  /** What the list says of the household. */
  Line line(MovementReason cause) {
    return new Line(
        movementId,
        highest().addresseeNumber(),
        Wareki.format(since),
        cause.text(),
        highest().person().name().text(),
        highest().person().birth().wareki(),
        highest().residence().address().full(),
        names());
  }

  private String names() {
    String named =
        members.stream()
            .limit(NAMED)
            .map(record -> record.person().name().text())
            .collect(Collectors.joining("、"));
    return members.size() + "人　" + named + (members.size() > NAMED ? " ほか" : "");
  }

  /**
   * A line of the list as shown and printed (一覧の1行).
   *
   * @param movementId the movement that took the head away
   * @param number 宛名番号 of whoever gets the letters
   * @param since the day from which there has been no head
   * @param cause 世帯主の異動事由
   * @param name 送付先の氏名
   * @param birth 生年月日
   * @param address 住所
   * @param members how many live there, and who
   */
  public record Line(
      long movementId,
      AddresseeNumber number,
      String since,
      String cause,
      String name,
      String birth,
      String address,
      String members) {
    /** Masked: this value may reach a log. */
    @Override
    public String toString() {
      return "Line[movement " + movementId + "]";
    }
  }

  /** Masked: this value may reach a log. */
  @Override
  public String toString() {
    return "HeadlessHousehold[movement " + movementId + "]";
  }
}
