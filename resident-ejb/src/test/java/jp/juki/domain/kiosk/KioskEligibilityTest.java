package jp.juki.domain.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Who may be served at a kiosk (コンビニ交付の可否). */
class KioskEligibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ResidentRecord HOLDER = People.japanese(1, 1);
  private static final ResidentRecord MEMBER = People.japanese(2, 1);
  private static final ResidentRecord NEIGHBOUR = People.japanese(3, 3);
  private static final String OWN = "272272";

  @Test
  void cardIsAcceptedFromItsFirstDayToItsLast() {
    assertEquals(Optional.of("KG-1002"), card(TODAY.plusDays(1), TODAY.plusDays(9), TODAY));
    assertEquals(Optional.empty(), card(TODAY, TODAY, TODAY));
    assertEquals(Optional.of("KG-1003"), card(TODAY.minusDays(9), TODAY.minusDays(1), TODAY));
  }

  @Test
  void holderIsServedFromTheFifteenthBirthday() {
    LocalDate fifteenth = LocalDate.of(1980, 1, 2).plusYears(15);
    assertEquals(Optional.of("KG-1004"), card(TODAY.minusYears(40), TODAY, fifteenth.minusDays(1)));
    assertEquals(Optional.empty(), card(TODAY.minusYears(40), TODAY, fifteenth));
  }

  @Test
  void unknownCardAndOtherCityGiveOneCode() {
    for (String city : List.of(OWN, "271004"))
      assertEquals(
          Optional.of("KG-1001"),
          code(KioskEligibility.ofCard(city, "GOOD", Optional.empty(), Optional.empty(), TODAY)));
  }

  @Test
  void cardThatWasReplacedOrPassedOnAfterItsReadingIsNotAcceptedAnyMore() {
    var holder = HOLDER.addresseeNumber();
    var card = new CardCertificate("SERIAL1", holder, TODAY, TODAY);
    var replaced = new CardCertificate("SERIAL1", holder, TODAY, TODAY, Optional.of(TODAY));
    assertEquals(Optional.empty(), inUse(Optional.of(card), TODAY));
    assertEquals(Optional.of("KG-1003"), inUse(Optional.of(replaced), TODAY));
    assertEquals(Optional.of("KG-1003"), inUse(Optional.of(card), TODAY.plusDays(1)));
    assertEquals(Optional.of("KG-1001"), inUse(Optional.empty(), TODAY));
    var passedOn = new CardCertificate("SERIAL1", MEMBER.addresseeNumber(), TODAY, TODAY);
    assertEquals(Optional.of("KG-1001"), inUse(Optional.of(passedOn), TODAY));
  }

  @Test
  void residentsWithoutAnythingAheadAreServed() {
    assertEquals(List.of(), KioskEligibility.ofHousehold(household(HOLDER)));
  }

  @Test
  void plannedMoveOutStopsTheHouseholdAndRemovalTheHolder() {
    assertEquals(
        List.of(KioskReason.MOVEMENT_AHEAD),
        KioskEligibility.ofHousehold(household(removed(TODAY.plusDays(5)))));
    assertEquals(
        List.of(KioskReason.HOLDER_NOT_RESIDENT),
        KioskEligibility.ofHousehold(household(removed(TODAY))));
    assertEquals(
        List.of(KioskReason.HOLDER_UNKNOWN),
        KioskEligibility.ofHousehold(
            new KioskHousehold(HOLDER.addresseeNumber(), Map.of(), TODAY)));
  }

  @Test
  @Spec("5.1-a")
  void onlyTheHouseholdIsOffered() {
    KioskHousehold household = household(HOLDER);
    assertEquals(Set.of(HOLDER.addresseeNumber(), MEMBER.addresseeNumber()), household.numbers());
  }

  private static Optional<String> card(LocalDate from, LocalDate to, LocalDate day) {
    var card = new CardCertificate("SERIAL1", HOLDER.addresseeNumber(), from, to);
    return code(
        KioskEligibility.ofCard(
            OWN, "GOOD", Optional.of(card), Optional.of(history(HOLDER, 1)), day));
  }

  private static Optional<String> inUse(Optional<CardCertificate> card, LocalDate day) {
    return code(KioskEligibility.ofCardInUse(card, HOLDER.addresseeNumber(), day));
  }

  private static Optional<String> code(Optional<KioskRefusal> refusal) {
    return refusal.map(KioskRefusal::code).map(KioskCode::code);
  }

  private static KioskHousehold household(ResidentRecord holder) {
    return new KioskHousehold(
        holder.addresseeNumber(),
        Map.of(
            holder.addresseeNumber(), history(holder, 1),
            MEMBER.addresseeNumber(), history(MEMBER, 2),
            NEIGHBOUR.addresseeNumber(), history(NEIGHBOUR, 3)),
        TODAY);
  }

  private static History history(ResidentRecord record, long movement) {
    return People.entered(record, movement, Instant.parse("2010-04-02T00:00:00Z"));
  }

  private static ResidentRecord removed(LocalDate on) {
    return HOLDER.withRemoval(
        Optional.of(Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(on), Optional.of(TODAY))));
  }
}
