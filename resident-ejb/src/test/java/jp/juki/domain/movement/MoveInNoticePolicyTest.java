package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Acceptance of move-in notices (転入通知の受理). */
class MoveInNoticePolicyTest {
  private static final Place KOBE = Place.in(new MunicipalityCode("281000"), "兵庫県神戸市中央区加納町六丁目5番1号");
  private static final LocalDate PLANNED = TODAY.plusDays(20);

  private final Casebook city = new Casebook();

  private static MoveInNotice notice(LocalDate movedOn, AddresseeNumber... who) {
    return notice(movedOn, TODAY, who);
  }

  private static MoveInNotice notice(
      LocalDate movedOn, LocalDate receivedOn, AddresseeNumber... who) {
    return new MoveInNotice(
        exOfficio(Optional.ofNullable(movedOn).map(RecordedDate::of).orElse(null)),
        Set.of(who),
        KOBE,
        Optional.ofNullable(receivedOn));
  }

  @Test
  @Spec({"4.1.3.1.1-a", "4.1.3.1.1-b", "1.1.1-ag", "1.1.1-ah"})
  void whatIsConfirmedStandsBesideWhatWasPlanned() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY.minusDays(3), taro));
    ResidentRecord left = city.present(taro);
    Draft draft = city.accepted(notice(TODAY.minusDays(1), taro));
    Removal removal = city.present(taro).removal().orElseThrow();
    assertEquals(Optional.of(KOBE), removal.confirmedDestination());
    assertEquals(Optional.of(TODAY.minusDays(1)), removal.confirmedOn());
    assertEquals(Optional.of(TODAY), removal.noticeReceivedOn());
    assertEquals(Optional.of(NARA), removal.plannedDestination());
    assertEquals(RecordedDate.of(TODAY.minusDays(3)), removal.on());
    assertEquals(Optional.of(TODAY), removal.notifiedOn());
    assertEquals(left, city.present(taro).withRemoval(left.removal()), "all other items stay");
    assertEquals(List.of(), draft.alerts());
    assertEquals(1, draft.changes().size());
    assertEquals(MovementReason.CORRECTION_EX_OFFICIO, draft.changes().getFirst().reason());
  }

  @Test
  @Spec({"1.1.5-b", "4.1.3.1.1-a"})
  void whoMovedBeforeThePlannedDayIsRemovedFromTheDayTold() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(PLANNED, taro));
    LocalDate moved = TODAY.minusDays(2);
    city.accepted(notice(moved, taro));
    assertTrue(city.on(moved.minusDays(1), taro).residentOn(moved.minusDays(1)));
    assertFalse(city.on(moved, taro).residentOn(moved));
    assertFalse(city.on(TODAY, taro).residentOn(TODAY));
    assertEquals(RecordedDate.of(PLANNED), city.present(taro).removal().orElseThrow().on(), "kept");
  }

  @Test
  @Spec("1.1.5-b")
  void whoMovedAfterThePlannedDayStaysRemovedFromThePlannedDay() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    LocalDate planned = TODAY.minusDays(5);
    city.accepted(moveOut(planned, taro));
    city.accepted(notice(TODAY, taro));
    for (LocalDate day : List.of(planned, TODAY.minusDays(1), TODAY))
      assertFalse(city.on(day, taro).residentOn(day));
    assertEquals(planned, city.present(taro).removal().orElseThrow().effectiveOn());
  }

  @Test
  @Spec("4.1.3.1.1-c")
  void whoWasRemovedExOfficioStaysRemovedFromThatDay() {
    AddresseeNumber taro = removedExOfficio(TODAY.minusDays(4));
    city.accepted(notice(TODAY.minusDays(8), taro));
    Removal removal = city.present(taro).removal().orElseThrow();
    assertEquals(MovementReason.REMOVAL_EX_OFFICIO, removal.reason());
    assertEquals(Optional.of(KOBE), removal.confirmedDestination());
    assertEquals(Optional.empty(), removal.plannedDestination());
    assertEquals(TODAY.minusDays(4), removal.effectiveOn());
  }

  private AddresseeNumber removedExOfficio(LocalDate day) {
    AddresseeNumber taro = city.family(taro()).getFirst();
    RecordVersion first = city.history(taro).present();
    Removal removal =
        Removal.of(MovementReason.REMOVAL_EX_OFFICIO, RecordedDate.of(day), Optional.empty());
    city.put(
        List.of(
            first,
            new RecordVersion(
                first.record().withRemoval(Optional.of(removal)),
                2,
                900,
                MovementReason.REMOVAL_EX_OFFICIO,
                RecordedDate.of(day),
                first.recordedAt().plusMillis(1),
                Optional.empty())));
    return taro;
  }

  @Test
  void onlyWhoMovedOutWithinJapanOrWasRemovedExOfficioIsNotified() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    assertEquals(
        List.of(NOT_MOVED_OUT.at("subjects[0]")), city.findings(notice(TODAY, family.get(0))));
    city.accepted(new Death(exOfficio(RecordedDate.of(TODAY)), Set.of(family.get(1))));
    assertTrue(city.codes(notice(TODAY, family.get(1))).contains(NOT_MOVED_OUT));
    city.accepted(
        new MoveOutAbroad(notified(TODAY), Set.of(family.get(2)), Place.abroad("ペルー", "リマ")));
    assertTrue(city.codes(notice(TODAY, family.get(2))).contains(NOT_MOVED_OUT));
  }

  @Test
  @Spec("4.1.3.1.1-a")
  void daysOfANoticeAreEnteredAndFitEachOther() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    assertEquals(Set.of(EFFECTIVE_DATE_MISSING), city.codes(notice(null, taro)));
    assertEquals(Set.of(EFFECTIVE_DATE_IN_FUTURE), city.codes(notice(TODAY.plusDays(1), taro)));
    assertEquals(
        List.of(NOTICE_DATE_MISSING.at("noticeReceivedOn")),
        city.findings(notice(TODAY, (LocalDate) null, taro)));
    assertEquals(
        List.of(NOTICE_DATE_IN_FUTURE.at("noticeReceivedOn")),
        city.findings(notice(TODAY, TODAY.plusDays(1), taro)));
    assertEquals(
        List.of(NOTICE_BEFORE_MOVE.at("noticeReceivedOn")),
        city.findings(notice(TODAY, TODAY.minusDays(1), taro)));
    assertEquals(Set.of(), city.codes(notice(TODAY, TODAY, taro)));
    RecordedDate about = Wareki.parse("令和8年4月上旬").orElseThrow();
    assertEquals(
        Set.of(DATE_NOT_EXACT),
        city.codes(new MoveInNotice(exOfficio(about), Set.of(taro), KOBE, Optional.of(TODAY))));
  }

  @Test
  void moveBeforeThePersonBecameAResidentIsPointedOut() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    assertEquals(
        List.of(EFFECTIVE_BEFORE_LAST_MOVEMENT.at("subjects[0]")),
        city.findings(notice(MOVED_IN.minusDays(1), taro)));
    assertEquals(Set.of(), city.codes(notice(MOVED_IN, taro)));
  }

  @Test
  void noticeIsNeitherNotifiedNorOffered() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    for (Basis basis : List.of(Basis.NOTIFICATION, Basis.OFFER)) {
      Circumstances given =
          new Circumstances(
              basis,
              Optional.of(RecordedDate.of(TODAY)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      assertEquals(
          List.of(BASIS_IS_A_NOTICE.at("basis")),
          city.findings(new MoveInNotice(given, Set.of(taro), KOBE, Optional.of(TODAY))));
    }
  }

  @Test
  void daysOfOtherBasesDoNotBelongToANotice() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    Circumstances given =
        new Circumstances(
            Basis.EX_OFFICIO,
            Optional.of(RecordedDate.of(TODAY)),
            Optional.of(TODAY),
            Optional.of(TODAY),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        Set.of(NOTIFICATION_DATE_EX_OFFICIO, OFFER_DATE_WITHOUT_OFFER),
        city.codes(new MoveInNotice(given, Set.of(taro), KOBE, Optional.of(TODAY))));
  }

  @Test
  void destinationLiesInAnotherMunicipalityOfJapan() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY, taro));
    Circumstances today = exOfficio(RecordedDate.of(TODAY));
    assertEquals(
        Set.of(PLACE_OF_OTHER_KIND),
        city.codes(
            new MoveInNotice(today, Set.of(taro), Place.abroad("ペルー", "リマ"), Optional.of(TODAY))));
    assertEquals(
        Set.of(PLACE_IN_OWN_CITY),
        city.codes(
            new MoveInNotice(
                today,
                Set.of(taro),
                Place.in(Municipality.OWN.code(), "東大阪市"),
                Optional.of(TODAY))));
  }

  @Test
  void secondNoticeIsPointedOutAndReplacesWhatTheFirstTold() {
    AddresseeNumber taro = city.family(taro()).getFirst();
    city.accepted(moveOut(TODAY.minusDays(3), taro));
    city.accepted(notice(TODAY.minusDays(3), taro));
    MoveInNotice again = notice(TODAY.minusDays(1), taro);
    assertEquals(List.of(NOTICE_REPEATED.at("subjects[0]")), city.findings(again));
    city.accepted(again);
    assertEquals(
        Optional.of(TODAY.minusDays(1)), city.present(taro).removal().orElseThrow().confirmedOn());
  }

  @Test
  @Spec({"4.0.4-a", "1.1.5-b"})
  void headshipThatWasPlannedFollowsOnTheDayOfTheMove() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(PLANNED, family.get(0)));
    LocalDate moved = TODAY.minusDays(2);
    Draft draft = city.accepted(notice(moved, family.get(0)));
    assertEquals(List.of(), draft.alerts());
    assertEquals(MovementReason.HEAD_CHANGE, draft.changes().get(1).reason());
    assertEquals(
        "妻", draft.changes().get(1).before().orElseThrow().membership().relationship().text());
    assertEquals(
        "妻", city.on(moved.minusDays(1), family.get(1)).membership().relationship().text());
    ResidentRecord hanako = city.on(moved, family.get(1));
    assertEquals(Relationship.HEAD, hanako.membership().relationship());
    assertEquals(Optional.of("青木　花子"), hanako.membership().headName());
  }

  @Test
  @Spec("4.0.4-c")
  void householdOfTwoWhoStayHasNoHeadFromTheDayOfTheMove() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(PLANNED, family.get(0)));
    city.accepted(notice(TODAY, family.get(0)));
    for (AddresseeNumber stayer : family.subList(1, 3))
      assertEquals(Optional.empty(), city.on(TODAY, stayer).membership().headName());
  }

  @Test
  void headWhoMovedBeforeOthersOfTheSamePlanIsPointedOut() {
    List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
    city.accepted(moveOut(PLANNED, family.get(0), family.get(1)));
    MoveInNotice first = notice(TODAY, family.get(0));
    assertEquals(List.of(HEAD_LEAVES.at("household")), city.findings(first));
    city.accepted(first);
    for (AddresseeNumber stayer : family.subList(1, 3)) {
      ResidentRecord today = city.on(TODAY, stayer);
      assertTrue(today.residentOn(TODAY));
      assertEquals(Optional.empty(), today.membership().headName());
    }
    assertFalse(city.on(PLANNED, family.get(1)).residentOn(PLANNED), "her plan stands");
    assertEquals(Set.of(), city.codes(notice(TODAY, family.get(1))), "she is not the head");
  }

  @Test
  void stayerInTheHandsOfAnotherClerkIsLeftAlone() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(PLANNED, family.get(0)));
    city.lock(family.get(1));
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("household")), city.findings(notice(TODAY, family.get(0))));
  }

  @Test
  @Spec({"4.6.0.1-a", "4.6.0.1-d"})
  void noticeTakenBackLeavesTheMoveOutAsItWasPlanned() {
    List<AddresseeNumber> family = city.family(taro(), hanako());
    city.accepted(moveOut(PLANNED, family.get(0)));
    ResidentRecord planned = city.present(family.get(0));
    city.accepted(notice(TODAY.minusDays(2), family.get(0)));
    Draft draft = city.accepted(cancel(city.last(), family.get(0)));
    assertEquals(List.of(), draft.alerts());
    assertEquals(MovementReason.CANCELLATION_NEUTRAL, draft.changes().getFirst().reason());
    assertEquals(planned, city.present(family.get(0)));
    assertTrue(city.on(TODAY, family.get(0)).residentOn(TODAY));
    assertFalse(city.on(PLANNED, family.get(0)).residentOn(PLANNED));
    assertEquals("妻", city.on(TODAY, family.get(1)).membership().relationship().text());
    assertEquals(Relationship.HEAD, city.on(PLANNED, family.get(1)).membership().relationship());
    Draft both = city.accepted(cancel(2, family.get(0)));
    assertEquals(MovementReason.CANCELLATION_PLUS, both.changes().getFirst().reason());
    assertEquals(Optional.empty(), city.present(family.get(0)).removal());
    assertEquals("妻", city.on(PLANNED, family.get(1)).membership().relationship().text());
  }
}
