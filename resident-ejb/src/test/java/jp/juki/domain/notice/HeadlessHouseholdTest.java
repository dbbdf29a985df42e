package jp.juki.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.notice.HeadlessHouseholds.Position;
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
    assertEquals(DAY.plusDays(2), household.since());
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
    assertEquals(Optional.empty(), HeadlessHousehold.left(history(without, again)));
    Removal removal = Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(DAY), Optional.of(DAY));
    assertEquals(
        Optional.empty(),
        HeadlessHousehold.left(history(without, without.withRemoval(Optional.of(removal)))));
    assertEquals(Optional.empty(), HeadlessHousehold.of(List.of(history(again))));
  }

  @Test
  void placeInTheListIsReadBackAndAnythingElseIsNone() {
    Position position = new Position(DAY, People.household(1));
    assertEquals(Optional.of(position), Position.parse(position.text()));
    for (String text : List.of("", "2026-04-01", "2026-13-01_1", "x_y"))
      assertEquals(Optional.empty(), Position.parse(text), text);
  }
}
