package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class BirthPolicyTest {
  private static final LocalDate BORN = TODAY.minusDays(3);
  private final Casebook city = new Casebook();
  private final List<AddresseeNumber> family = city.family(taro(), hanako());
  private final HouseholdNumber household = city.household(family.getFirst());

  private Birth birth(RecordedDate day, Newcomer child) {
    return new Birth(exOfficio(day), household, child);
  }

  private static Newcomer child() {
    return newcomer("三郎", "子", BORN.toString(), Sex.MALE);
  }

  @Test
  @Spec({"4.2.1.2-a", "4.2.1.1-c", "4.0.1-e", "4.3.1-b", "1.1.6-e"})
  void childJoinsTheHouseholdAtItsAddressWithoutAPreviousPlace() {
    Draft draft = city.accepted(birth(RecordedDate.of(BORN), child()));
    assertEquals(List.of(), draft.alerts());
    assertEquals(1, draft.changes().size());
    Draft.Change change = draft.changes().getFirst();
    ResidentRecord record = change.after();
    assertEquals(MovementReason.BIRTH, change.reason());
    assertEquals(RecordedDate.of(BORN), change.effectiveOn());
    assertEquals(ARAKAWA, record.residence().address());
    assertEquals(Optional.empty(), record.residence().previousPlace());
    assertEquals(RecordedDate.of(BORN), record.residence().residentSince());
    assertEquals(RecordedDate.of(BORN), record.residence().addressSince());
    assertEquals(TODAY, record.residence().notifiedOn());
    assertTrue(record.residence().notifiedExOfficio());
    assertEquals(Optional.empty(), record.individualNumber());
    assertTrue(record.recordCode().isPresent());
    assertEquals(Optional.of("青木　太郎"), record.membership().headName());
    assertEquals(3, record.membership().order());
    assertEquals(Set.of(), birth(RecordedDate.of(BORN), child()).subjects());
  }

  @Test
  void effectiveDayIsTheBirth() {
    assertEquals(
        List.of(EFFECTIVE_DATE_NOT_BIRTH.at("effectiveOn")),
        city.findings(birth(RecordedDate.of(TODAY), child())));
    assertEquals(Set.of(EFFECTIVE_DATE_MISSING), city.codes(birth(null, child())));
    assertTrue(
        city.codes(
                birth(
                    RecordedDate.of(TODAY.plusDays(1)),
                    newcomer("未来", "子", TODAY.plusDays(1).toString(), Sex.MALE)))
            .containsAll(Set.of(EFFECTIVE_DATE_IN_FUTURE, BIRTH_IN_FUTURE)));
  }

  @Test
  @Spec({"1.1.8-b", "1.1.8-c"})
  void birthMayBeUnknown() {
    RecordedDate about = Wareki.parse("令和8年4月5日頃").orElseThrow();
    Newcomer base = child();
    Newcomer foundling =
        new Newcomer(
            Optional.empty(),
            new ResidentRecord.Person(
                base.person().name(),
                base.person().furigana(),
                Optional.empty(),
                Optional.empty(),
                about,
                Sex.MALE),
            base.relationship(),
            base.domicile(),
            Optional.empty(),
            Optional.empty());
    Draft draft = city.accepted(birth(about, foundling));
    assertEquals(about, draft.changes().getFirst().after().residence().residentSince());
  }

  @Test
  void newbornHasNoNumberAndComesFromNoRemovedRecord() {
    Newcomer base = child();
    Newcomer numbered =
        new Newcomer(
            Optional.empty(),
            base.person(),
            base.relationship(),
            base.domicile(),
            Optional.of(individualNumber(1)),
            Optional.empty());
    assertEquals(Set.of(NEWBORN_WITH_NUMBER), city.codes(birth(RecordedDate.of(BORN), numbered)));
    Newcomer reentrant =
        new Newcomer(
            Optional.of(family.get(1)),
            base.person(),
            base.relationship(),
            base.domicile(),
            Optional.empty(),
            Optional.empty());
    assertTrue(city.codes(birth(RecordedDate.of(BORN), reentrant)).contains(NEWBORN_WITH_NUMBER));
  }

  @Test
  void childJoinsAHouseholdThatExistsAndIsNotItsSecondHead() {
    assertEquals(
        List.of(HOUSEHOLD_WITHOUT_MEMBERS.at("household")),
        city.findings(
            new Birth(
                exOfficio(RecordedDate.of(BORN)),
                HouseholdNumber.ofSerial(66_666).orElseThrow(),
                child())));
    assertTrue(
        city.codes(birth(RecordedDate.of(BORN), newcomer("三郎", "世帯主", BORN.toString(), Sex.MALE)))
            .contains(HEAD_TWICE));
  }

  @Test
  void namesAndBasisOfABirthAreCheckedLikeAnyEntry() {
    Birth wrong =
        new Birth(
            notified(BORN, null), household, newcomer("\uE000", "妻", BORN.toString(), Sex.FEMALE));
    assertEquals(
        Set.of(NOTIFICATION_DATE_MISSING, LETTER_PRIVATE_USE, SPOUSE_UNDER_AGE, TWO_SPOUSES),
        city.codes(wrong));
  }

  @Test
  void twinWithTheSameNameIsPointedOut() {
    city.accepted(birth(RecordedDate.of(BORN), child()));
    assertEquals(
        Set.of(DOUBLE_REGISTRATION_SUSPECTED), city.codes(birth(RecordedDate.of(BORN), child())));
  }

  @Test
  void birthInAHouseholdWhoseHeadIsAboutToGoWaits() {
    city.accepted(moveOut(TODAY.plusDays(3), family.get(0)));
    assertEquals(Set.of(PLANNED_MOVEMENT_AHEAD), city.codes(birth(RecordedDate.of(BORN), child())));
  }

  @Test
  void birthInAHouseholdThatWillGetAnotherHeadWaitsToo() {
    AddresseeNumber grandmother =
        city.accepted(
                joining(notified(TODAY), household, newcomer("梅", "母", "1955-02-02", Sex.FEMALE)))
            .changes()
            .getFirst()
            .after()
            .addresseeNumber();
    city.accepted(moveOut(TODAY, family.get(0)));
    assertEquals(Set.of(), city.codes(birth(RecordedDate.of(BORN), child())));
    city.accepted(moveOut(TODAY.plusDays(3), grandmother));
    assertEquals(Set.of(PLANNED_MOVEMENT_AHEAD), city.codes(birth(RecordedDate.of(BORN), child())));
  }
}
