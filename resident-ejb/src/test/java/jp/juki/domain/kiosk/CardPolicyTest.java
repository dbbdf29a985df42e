package jp.juki.domain.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import org.junit.jupiter.api.Test;

/** Whether a card may be registered for a person (個人番号カードの登録の審査). */
class CardPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ResidentRecord HOLDER = People.japanese(1, 1);
  private static final ResidentRecord OTHER = People.japanese(2, 1);
  private static final CardRegistration GOOD = asked("0123ABC", TODAY, TODAY.plusYears(5));

  @Test
  void residentsCardIsRegisteredWithItsOwnDays() {
    var card = new CardCertificate("0123ABC", HOLDER.addresseeNumber(), TODAY, TODAY.plusYears(5));
    assertEquals(Outcome.accepted(card), decide(GOOD, HOLDER, Optional.empty()));
    assertEquals(Outcome.accepted(card), decide(GOOD, HOLDER, Optional.of(card)));
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    var nothing = new CardRegistration(Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(
        Outcome.refused(
            List.of(
                FindingCode.VALUE_MISSING.at("serial"),
                FindingCode.VALUE_MISSING.at("validFrom"),
                FindingCode.VALUE_MISSING.at("validTo"))),
        decide(nothing, HOLDER, Optional.empty()));
  }

  @Test
  void serialHasOneToFortyDigitsAndCapitals() {
    for (String serial : List.of("abc", "0-1", "０１２", "", "A".repeat(41)))
      assertRefused(
          FindingCode.PARAMETER_INVALID.at("serial"), asked(serial, TODAY, TODAY), HOLDER);
    assertTrue(
        decide(asked("A".repeat(40), TODAY, TODAY), HOLDER, Optional.empty())
            instanceof Outcome.Accepted);
  }

  @Test
  void periodRunsForwardsForFiveYearsAtMostAndIsNotOver() {
    assertRefused(
        FindingCode.CARD_PERIOD_IMPOSSIBLE.at("validTo"),
        asked("A", TODAY, TODAY.minusDays(1)),
        HOLDER);
    assertRefused(
        FindingCode.CARD_PERIOD_IMPOSSIBLE.at("validTo"),
        asked("A", TODAY, TODAY.plusYears(5).plusDays(1)),
        HOLDER);
    assertRefused(
        FindingCode.CARD_EXPIRED.at("validTo"),
        asked("A", TODAY.minusYears(1), TODAY.minusDays(1)),
        HOLDER);
  }

  @Test
  void cardOfAnotherAndACardThatWasReplacedAreRefused() {
    var others = new CardCertificate("0123ABC", OTHER.addresseeNumber(), TODAY, TODAY);
    assertEquals(
        Outcome.refused(FindingCode.CARD_OF_ANOTHER, "serial"),
        decide(GOOD, HOLDER, Optional.of(others)));
    var replaced =
        new CardCertificate(
            "0123ABC", HOLDER.addresseeNumber(), TODAY, TODAY, Optional.of(TODAY.minusDays(1)));
    assertEquals(
        Outcome.refused(FindingCode.CARD_REPLACED, "serial"),
        decide(GOOD, HOLDER, Optional.of(replaced)));
  }

  @Test
  void whoLeftOrIsAboutToLeaveRegistersNoCard() {
    assertRefused(FindingCode.NOT_A_RESIDENT.at("addresseeNumber"), GOOD, leaving(TODAY));
    assertRefused(
        FindingCode.PLANNED_MOVEMENT_AHEAD.at("addresseeNumber"), GOOD, leaving(TODAY.plusDays(1)));
  }

  @Test
  void replacedCertificateIsAcceptedUntilItsEnd() {
    var card =
        new CardCertificate(
            "A",
            HOLDER.addresseeNumber(),
            TODAY,
            TODAY.plusDays(9),
            Optional.of(TODAY.plusDays(3)));
    assertTrue(card.validOn(TODAY.plusDays(2)));
    assertFalse(card.validOn(TODAY.plusDays(3)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CardCertificate("a", HOLDER.addresseeNumber(), TODAY, TODAY));
  }

  private static CardRegistration asked(String serial, LocalDate from, LocalDate to) {
    return new CardRegistration(Optional.of(serial), Optional.of(from), Optional.of(to));
  }

  private static ResidentRecord leaving(LocalDate on) {
    return HOLDER.withRemoval(
        Optional.of(Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(on), Optional.of(TODAY))));
  }

  private static void assertRefused(Finding why, CardRegistration asked, ResidentRecord holder) {
    assertEquals(Outcome.refused(List.of(why)), decide(asked, holder, Optional.empty()));
  }

  private static Outcome<CardCertificate> decide(
      CardRegistration asked, ResidentRecord holder, Optional<CardCertificate> known) {
    return CardPolicy.decide(asked, holder, known, TODAY);
  }
}
