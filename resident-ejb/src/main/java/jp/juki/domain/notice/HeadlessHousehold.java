package jp.juki.domain.notice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.domain.calendar.RecordedDate;
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
 * @param since the day from which it has had no head, as far as that is known
 * @param movementId the movement that took the head away
 * @param members who lives in it, in the order of the household; the first gets its letters
 */
public record HeadlessHousehold(
    HouseholdNumber number, RecordedDate since, long movementId, List<ResidentRecord> members) {
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
   * That somebody belongs to a household without a head (世帯主のいない世帯の世帯員).
   *
   * @param household 世帯番号
   * @param since the earliest day from which the person has belonged to one without a break; of
   *     whoever came later the day on which that was recorded
   * @param movementId the movement that took the head away, or let the person in
   * @param lost whether the person lived there when the head left
   */
  public record Member(
      HouseholdNumber household, RecordedDate since, long movementId, boolean lost) {}

  /**
   * Whether and since when somebody belongs to a household without a head, by the history alone.
   */
  @Spec("4.0.5-c")
  public static Optional<Member> member(History history) {
    ResidentRecord present = history.present().record();
    HouseholdNumber household = present.membership().householdNumber();
    if (!headless(present, household)) return Optional.empty();
    List<RecordVersion> standing = history.standing().reversed();
    List<RecordVersion> without =
        standing.stream().takeWhile(version -> headless(version.record(), household)).toList();
    if (without.isEmpty()) return Optional.empty();
    boolean lost =
        standing.size() > without.size()
            && headed(standing.get(without.size()).record(), household);
    RecordVersion first = without.getLast();
    RecordedDate since =
        without.stream()
            .map(RecordVersion::effectiveOn)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return Optional.of(
        new Member(
            household,
            lost ? since : RecordedDate.of(LocalDate.ofInstant(first.recordedAt(), ZoneOffset.UTC)),
            first.movementId(),
            lost));
  }

  private static boolean headless(ResidentRecord record, HouseholdNumber household) {
    return record.membership().headName().isEmpty()
        && record.removal().isEmpty()
        && record.membership().householdNumber().equals(household);
  }

  private static boolean headed(ResidentRecord record, HouseholdNumber household) {
    return record.membership().headName().isPresent()
        && record.membership().householdNumber().equals(household);
  }

  /** A household by the histories of those who live in it; empty if none of them lacks a head. */
  public static Optional<HeadlessHousehold> of(Collection<History> histories) {
    List<ResidentRecord> members =
        histories.stream()
            .filter(history -> member(history).isPresent())
            .map(history -> history.present().record())
            .sorted(MEMBERS)
            .toList();
    return histories.stream()
        .flatMap(history -> member(history).stream())
        .min(Comparator.comparing((Member member) -> !member.lost()).thenComparing(Member::since))
        .map(
            first ->
                new HeadlessHousehold(
                    first.household(), first.since(), first.movementId(), members));
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

  /** What the list says of the household. */
  Line line(MovementReason cause) {
    return new Line(
        movementId,
        highest().addresseeNumber(),
        since.wareki(),
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
