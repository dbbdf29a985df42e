package jp.juki.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static org.junit.jupiter.params.provider.EnumSource.Mode.INCLUDE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of whom a move-in notice is awaited (転入通知未着者). All people are invented. */
class AwaitedNoticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Place NARA = Place.of("奈良県奈良市二条大路南一丁目1番1号");
  private static final ResidentRecord TARO = People.japanese(1);

  private static History history(ResidentRecord... records) {
    List<RecordVersion> versions = new ArrayList<>();
    for (ResidentRecord record : records) {
      int number = versions.size() + 1;
      versions.add(
          new RecordVersion(
              record,
              number,
              number * 10,
              MovementReason.CORRECTION_EX_OFFICIO,
              RecordedDate.of(DAY),
              Instant.EPOCH.plusSeconds(number),
              Optional.empty()));
    }
    return new History(versions);
  }

  private static ResidentRecord gone(MovementReason reason) {
    return gone(TARO, reason, DAY);
  }

  private static ResidentRecord gone(ResidentRecord record, MovementReason reason, LocalDate on) {
    Removal removal = Removal.of(reason, RecordedDate.of(on), Optional.of(on));
    return record.withRemoval(
        Optional.of(
            reason == MovementReason.MOVE_OUT
                ? new Removal(
                    reason,
                    removal.on(),
                    removal.notifiedOn(),
                    Optional.of(NARA),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())
                : removal));
  }

  @ParameterizedTest
  @EnumSource(
      mode = INCLUDE,
      names = {"MOVE_OUT", "REMOVAL_EX_OFFICIO"})
  @Spec("4.1.3.1.4-b")
  void noticeIsAwaitedOfWhoeverLeftOrWasRemovedExOfficio(MovementReason reason) {
    AwaitedNotice awaited = AwaitedNotice.of(history(TARO, gone(reason))).orElseThrow();
    assertEquals(20, awaited.movementId());
    assertEquals(DAY, awaited.leftOn());
  }

  @ParameterizedTest
  @EnumSource(
      mode = INCLUDE,
      names = {"MOVE_OUT_ABROAD", "DEATH", "REMOVAL_BY_NATURALISATION"})
  void noNoticeIsAwaitedOfWhoeverCeasedOtherwise(MovementReason reason) {
    assertEquals(Optional.empty(), AwaitedNotice.of(history(TARO, gone(reason))));
  }

  @Test
  @Spec("4.1.3.1.4-b")
  void noticeThatCameIsNoLongerAwaitedUntilItIsTakenBack() {
    ResidentRecord out = gone(MovementReason.MOVE_OUT);
    ResidentRecord told =
        out.withRemoval(out.removal().map(left -> left.confirmed(NARA, DAY, DAY.plusDays(9))));
    assertEquals(Optional.empty(), AwaitedNotice.of(history(TARO, out, told)));
    AwaitedNotice again = AwaitedNotice.of(history(TARO, out, told, out)).orElseThrow();
    assertEquals(20, again.movementId(), "the movement that removed the record");
  }

  @Test
  void residentIsAwaitedNowhere() {
    assertEquals(Optional.empty(), AwaitedNotice.of(history(TARO)));
    assertEquals(
        Optional.empty(), AwaitedNotice.of(history(TARO, gone(MovementReason.MOVE_OUT), TARO)));
  }

  @Test
  @Spec("4.1.3.1.4-b")
  void lineTellsWhoLeftWhenAndWhereTo() {
    AwaitedNotice.Line line =
        AwaitedNotice.of(history(TARO, gone(MovementReason.MOVE_OUT)))
            .orElseThrow()
            .line(DAY.plusDays(61));
    assertEquals("令和8年4月1日", line.leftOn());
    assertEquals("国内転出　61日経過", line.cause());
    assertEquals(NARA.text(), line.destination());
    assertEquals(TARO.residence().address().full(), line.address());
    assertEquals(
        "記載なし",
        AwaitedNotice.of(history(TARO, gone(MovementReason.REMOVAL_EX_OFFICIO)))
            .orElseThrow()
            .line(DAY)
            .destination());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"MOVE_OUT"})
  void onlyAMoveOutCanBeInquiredAbout(MovementReason reason) {
    AwaitedNotice.of(history(TARO, gone(reason)))
        .ifPresent(awaited -> assertEquals(false, awaited.line(DAY).inquirable()));
  }

  @Test
  void placeInTheListIsReadBackAndAnythingElseIsNone() {
    ListPosition position = new ListPosition(DAY, People.person(1).digits());
    assertEquals(Optional.of(position), ListPosition.parse(position.text()));
    for (String text : List.of("", "2026-04-01", "2026-13-01_" + People.person(1).digits(), "x_y"))
      assertEquals(Optional.empty(), ListPosition.parse(text), text);
  }
}
