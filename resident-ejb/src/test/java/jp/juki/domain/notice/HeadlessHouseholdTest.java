package jp.juki.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Households whose head left (世帯主のいない世帯). */
class HeadlessHouseholdTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static ResidentRecord member(int person, int order, Optional<String> head) {
    ResidentRecord record = People.japanese(person, 1);
    return record.with(
        new ResidentRecord.Membership(
            record.membership().householdNumber(),
            record.membership().relationship(),
            order,
            head));
  }

  private static History history(ResidentRecord... records) {
    List<RecordVersion> versions = new ArrayList<>();
    for (ResidentRecord record : records) {
      int number = versions.size() + 1;
      versions.add(
          new RecordVersion(
              record,
              number,
              number * 10,
              MovementReason.HEAD_CHANGE,
              RecordedDate.of(DAY.plusDays(number)),
              Instant.EPOCH.plusSeconds(number),
              Optional.empty()));
    }
    return new History(versions);
  }

  @Test
  @Spec({"4.0.5-c", "4.0.5-d"})
  void householdHasNoHeadSinceTheHeadLeftAndTheHighestGetsItsLetters() {
    Optional<String> head = Optional.of("架空　太郎");
    Optional<String> none = Optional.empty();
    History son = history(member(1, 3, head), member(1, 3, none), member(1, 3, none));
    History wife = history(member(2, 2, head), member(2, 2, none));
    HeadlessHousehold household = HeadlessHousehold.of(List.of(son, wife)).orElseThrow();
    assertEquals(RecordedDate.of(DAY.plusDays(2)), household.since());
    assertEquals(20, household.movementId());
    assertEquals(List.of(People.person(2), People.person(1)), household.persons());
    assertEquals(People.person(2), household.highest().addresseeNumber());
    HeadlessHousehold.Line line = household.line(MovementReason.DEATH);
    assertEquals("令和8年4月3日", line.since());
    assertEquals("死亡", line.cause());
    assertEquals("2人　" + names(household), line.members());
  }

  private static String names(HeadlessHousehold household) {
    return household.members().get(0).person().name().text()
        + "、"
        + household.members().get(1).person().name().text();
  }

  @Test
  @Spec("4.0.5-c")
  void whoeverHasAHeadAgainOrLeftBelongsToNone() {
    ResidentRecord without = member(1, 2, Optional.empty());
    ResidentRecord again = member(1, 2, Optional.of("架空　花子"));
    assertEquals(Optional.empty(), HeadlessHousehold.member(history(without, again)));
    Removal removal = Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(DAY), Optional.of(DAY));
    assertEquals(
        Optional.empty(),
        HeadlessHousehold.member(history(without, without.withRemoval(Optional.of(removal)))));
    assertEquals(Optional.empty(), HeadlessHousehold.of(List.of(history(again))));
  }

  @Test
  void placeInTheListIsReadBackAndAnythingElseIsNone() {
    ListPosition position = new ListPosition(DAY, People.household(1).digits());
    assertEquals(Optional.of(position), ListPosition.parse(position.text()));
    for (String text : List.of("", "2026-04-01", "2026-13-01_1", "x_y"))
      assertEquals(Optional.empty(), ListPosition.parse(text), text);
  }

  private static RecordVersion version(
      int number, ResidentRecord record, LocalDate effectiveOn, Integer voids) {
    return new RecordVersion(
        record,
        number,
        number * 10,
        MovementReason.HEAD_CHANGE,
        RecordedDate.of(effectiveOn),
        Instant.parse("2026-05-01T00:00:00Z").plusSeconds(number),
        Optional.ofNullable(voids));
  }

  @Test
  @Spec("4.0.5-c")
  void aHeadNamedAndTakenBackLeavesTheDayAndTheMovementAsTheyWere() {
    ResidentRecord headed = member(1, 2, Optional.of("架空　太郎"));
    ResidentRecord without = member(1, 2, Optional.empty());
    HeadlessHousehold.Member member =
        HeadlessHousehold.member(
                new History(
                    List.of(
                        version(1, headed, DAY, null),
                        version(2, without, DAY.plusDays(5), null),
                        version(3, headed, DAY.plusDays(9), null),
                        version(4, without, DAY.plusDays(9), 3))))
            .orElseThrow();
    assertEquals(RecordedDate.of(DAY.plusDays(5)), member.since());
    assertEquals(20, member.movementId());
  }

  @Test
  @Spec("4.0.5-c")
  void aNoticeOfAnEarlierDayMovesTheDayAndNotTheMovement() {
    ResidentRecord without = member(1, 2, Optional.empty());
    HeadlessHousehold.Member member =
        HeadlessHousehold.member(
                new History(
                    List.of(
                        version(1, member(1, 2, Optional.of("架空　太郎")), DAY, null),
                        version(2, without, DAY.plusDays(20), null),
                        version(3, without, DAY.plusDays(10), null))))
            .orElseThrow();
    assertEquals(RecordedDate.of(DAY.plusDays(10)), member.since());
    assertEquals(20, member.movementId());
  }

  @Test
  @Spec("4.0.5-c")
  void aChildBornBeforeTheHeadLeftAndEnteredAfterwardsIsNotTheCause() {
    ResidentRecord without = member(1, 2, Optional.empty());
    History mother =
        new History(
            List.of(
                version(1, member(1, 2, Optional.of("架空　太郎")), DAY, null),
                version(2, without, DAY.plusDays(20), null)));
    History child = new History(List.of(version(1, member(2, 3, Optional.empty()), DAY, null)));
    HeadlessHousehold household = HeadlessHousehold.of(List.of(child, mother)).orElseThrow();
    assertEquals(RecordedDate.of(DAY.plusDays(20)), household.since());
    assertEquals(20, household.movementId());
    assertEquals(2, household.members().size());
  }
}
