package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Marks beside a person (状態の表示). */
class MarkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final ResidentRecord RESIDENT = People.japanese(1);

  @Test
  @Spec("1.1.5-e")
  void removalIsPlannedBeforeItsDayAndMakesARemovedRecordFromThen() {
    ResidentRecord leaving =
        RESIDENT.withRemoval(
            Optional.of(
                Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(DAY), Optional.empty())));
    assertEquals(List.of("転出予定（令和8年5月1日）"), texts(Mark.of(leaving, DAY.minusDays(1), false)));
    assertEquals(List.of("除票（令和8年5月1日）"), texts(Mark.of(leaving, DAY, false)));
  }

  @Test
  void provisionalMovementIsToldFirstAndNothingWithoutAReason() {
    assertEquals(List.of(), Mark.of(RESIDENT, DAY, false));
    assertEquals(List.of("仮登録中", "世帯主不在"), texts(Mark.of(withoutHead(RESIDENT), DAY, true)));
  }

  @Test
  @Spec("1.1.10-a")
  void absentHeadIsToldOfResidentsOnly() {
    ResidentRecord alone = withoutHead(RESIDENT);
    assertEquals(List.of("世帯主不在"), texts(Mark.of(alone, DAY, false)));
    ResidentRecord dead =
        alone.withRemoval(
            Optional.of(Removal.of(MovementReason.DEATH, RecordedDate.of(DAY), Optional.empty())));
    assertEquals(List.of("除票（令和8年5月1日）"), texts(Mark.of(dead, DAY, false)));
  }

  private static ResidentRecord withoutHead(ResidentRecord record) {
    ResidentRecord.Membership membership = record.membership();
    return record.with(
        new ResidentRecord.Membership(
            membership.householdNumber(),
            membership.relationship(),
            membership.order(),
            Optional.empty()));
  }

  private static List<String> texts(List<Mark> marks) {
    return marks.stream().map(Mark::text).toList();
  }
}
