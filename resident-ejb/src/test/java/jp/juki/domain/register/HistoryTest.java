package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private final List<RecordVersion> versions = new ArrayList<>();

  /** A record that is told apart by its lot. */
  static ResidentRecord record(String lot) {
    return new ResidentRecord(
        AddresseeNumber.ofSerial(1).orElseThrow(),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("青木"), new Name("太郎")),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1985, 1, 7)),
            Sex.MALE),
        new ResidentRecord.Membership(
            HouseholdNumber.ofSerial(1).orElseThrow(), Relationship.HEAD, 1, Optional.of("青木　太郎")),
        new ResidentRecord.Residence(
            new Address("0001001", "荒川一丁目", lot, Optional.empty(), "5770843"),
            RecordedDate.of(APRIL),
            RecordedDate.of(APRIL),
            APRIL,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.of(new Domicile("なし", "なし")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private HistoryTest version(String lot, int day, int voids) {
    int number = versions.size() + 1;
    versions.add(
        new RecordVersion(
            record(lot),
            number,
            number,
            voids == 0 ? MovementReason.MOVE_WITHIN : MovementReason.CANCELLATION_NEUTRAL,
            RecordedDate.of(APRIL.withDayOfMonth(day)),
            Instant.EPOCH.plusSeconds(number),
            voids == 0 ? Optional.empty() : Optional.of(voids)));
    return this;
  }

  private History history() {
    return new History(versions);
  }

  private String lotOn(int day) {
    return history()
        .on(APRIL.withDayOfMonth(day))
        .map(version -> version.record().residence().address().lot())
        .orElse("none");
  }

  @Test
  @Spec({"1.2.1-l", "1.2.1-m"})
  void versionsCountUpFromOneInRecordingOrder() {
    assertThrows(IllegalArgumentException.class, () -> new History(List.of()));
    version("1番", 1, 0).version("2番", 2, 0);
    RecordVersion first = versions.get(0);
    RecordVersion second = versions.get(1);
    assertThrows(IllegalArgumentException.class, () -> new History(List.of(second)));
    assertThrows(IllegalArgumentException.class, () -> new History(List.of(first, first)));
    RecordVersion sameInstant =
        new RecordVersion(
            second.record(),
            2,
            2,
            second.reason(),
            second.effectiveOn(),
            first.recordedAt(),
            Optional.empty());
    assertThrows(IllegalArgumentException.class, () -> new History(List.of(first, sameInstant)));
    assertEquals(2, new History(List.of(first, second)).versions().size());
  }

  @Test
  @Spec({"1.2.1-k", "1.2.1-l", "1.2.1-m"})
  void nextVersionCountsOnAndIsRecordedLater() {
    Instant now = Instant.parse("2026-04-10T01:02:03.000004567Z");
    RecordVersion first = next(Optional.empty(), now);
    assertEquals(1, first.version());
    assertEquals(Instant.parse("2026-04-10T01:02:03.000004Z"), first.recordedAt());
    History history = new History(List.of(first));
    RecordVersion second = next(Optional.of(history), now);
    assertEquals(2, second.version());
    assertEquals(first.recordedAt().plusNanos(1000), second.recordedAt());
    assertEquals(
        second.recordedAt(), next(Optional.of(history), now.minusSeconds(60)).recordedAt());
    RecordVersion later = next(Optional.of(history), now.plusSeconds(1));
    assertEquals(Instant.parse("2026-04-10T01:02:04.000004Z"), later.recordedAt());
  }

  private static RecordVersion next(Optional<History> before, Instant now) {
    return RecordVersion.next(
        before,
        record("1番"),
        1,
        MovementReason.MOVE_IN,
        RecordedDate.of(APRIL),
        now,
        Optional.empty());
  }

  @Test
  @Spec("1.2.1-n")
  void greatestVersionIsThePresentState() {
    version("1番", 5, 0).version("2番", 3, 0);
    assertEquals(2, history().present().version());
  }

  @Test
  void stateOnADayIsTheGreatestVersionEffectiveByThen() {
    version("1番", 2, 0).version("2番", 10, 0);
    assertEquals("none", lotOn(1));
    assertEquals("1番", lotOn(2));
    assertEquals("1番", lotOn(9));
    assertEquals("2番", lotOn(10));
    version("3番", 5, 0);
    assertEquals("1番", lotOn(4));
    assertEquals("3番", lotOn(5));
    assertEquals("3番", lotOn(12), "what was recorded later speaks");
  }

  @Test
  void stateAsKnownIgnoresWhatWasRecordedLater() {
    version("1番", 1, 0).version("2番", 5, 0).version("1番", 5, 2);
    LocalDate day = APRIL.withDayOfMonth(6);
    assertEquals(Optional.empty(), history().on(day, Instant.EPOCH));
    assertEquals(1, history().on(day, Instant.EPOCH.plusSeconds(1)).orElseThrow().version());
    assertEquals(2, history().on(day, Instant.EPOCH.plusSeconds(2)).orElseThrow().version());
    assertEquals(3, history().on(day, Instant.EPOCH.plusSeconds(3)).orElseThrow().version());
  }

  @Test
  @Spec("4.6.0.1-d")
  void cancellationSpeaksFromItsDayOnInPlaceOfWhatItRestored() {
    version("1番", 1, 0).version("2番", 5, 0).version("1番別", 5, 2);
    assertEquals("1番", lotOn(4));
    assertEquals("1番別", lotOn(5));
    version("4番", 8, 0);
    assertEquals("1番別", lotOn(7));
    assertEquals("4番", lotOn(8));
    version("1番再", 8, 4);
    assertEquals("1番別", lotOn(7));
    assertEquals("1番再", lotOn(8));
  }

  @Test
  void cancelledBackdatedMovementGivesEarlierDaysBackToWhatWasThen() {
    version("1番", 1, 0).version("2番", 10, 0).version("3番", 5, 0).version("2番", 5, 3);
    assertEquals("1番", lotOn(7));
    assertEquals("2番", lotOn(11));
  }

  @Test
  @Spec("4.6.0.1-h")
  void cancelledFirstEntrySpeaksItself() {
    version("1番", 3, 0).version("1番消", 3, 1);
    assertEquals("none", lotOn(2));
    assertEquals("1番消", lotOn(3));
    version("9番", 8, 0);
    assertEquals("1番消", lotOn(7));
    assertEquals("9番", lotOn(8));
  }

  @Test
  void cancellableIsTheLatestThatIsNeitherVoidedNorACancellation() {
    version("1番", 1, 0).version("2番", 5, 0).version("3番", 6, 0);
    assertEquals(3, history().cancellable().orElseThrow().version());
    assertEquals(2, history().beforeCancellable().orElseThrow().version());
    version("2番", 6, 3);
    assertEquals(2, history().cancellable().orElseThrow().version());
    assertEquals(1, history().beforeCancellable().orElseThrow().version());
    version("1番", 5, 2);
    assertEquals(1, history().cancellable().orElseThrow().version());
    assertEquals(Optional.empty(), history().beforeCancellable());
    version("1番消", 1, 1);
    assertEquals(Optional.empty(), history().cancellable());
    assertEquals(Optional.empty(), history().beforeCancellable());
  }

  @Test
  void whatSpokeBeforeMayItselfBeACancellingVersion() {
    version("1番", 1, 0).version("2番", 5, 0).version("1番別", 5, 2).version("4番", 8, 0);
    assertEquals(3, history().beforeCancellable().orElseThrow().version());
  }

  @Test
  void somethingIsPlannedWhileThePresentIsNotYetTheState() {
    version("1番", 1, 0);
    LocalDate today = APRIL.withDayOfMonth(4);
    assertFalse(history().plannedAfter(today));
    version("2番", 5, 0);
    assertTrue(history().plannedAfter(today));
    assertFalse(history().plannedAfter(today.plusDays(1)));
    version("1番", 5, 2);
    assertFalse(history().plannedAfter(today), "a cancelled plan is none");
  }

  @Test
  void removalAheadIsAPlanEvenAfterItsRecordWasCopied() {
    version("1番", 1, 0);
    RecordVersion present = versions.getFirst();
    Removal planned =
        Removal.of(
            MovementReason.MOVE_OUT, RecordedDate.of(APRIL.withDayOfMonth(9)), Optional.empty());
    History history =
        new History(
            List.of(
                new RecordVersion(
                    present.record().withRemoval(Optional.of(planned)),
                    1,
                    1,
                    present.reason(),
                    present.effectiveOn(),
                    present.recordedAt(),
                    Optional.empty())));
    assertTrue(history.plannedAfter(APRIL.withDayOfMonth(8)));
    assertFalse(history.plannedAfter(APRIL.withDayOfMonth(9)));
  }
}
