package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;
import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class HeadChangePolicyTest {
  private final Casebook city = new Casebook();
  private final List<AddresseeNumber> family = city.family(taro(), hanako(), ichiro());
  private final HouseholdNumber household = city.household(family.getFirst());

  private Map<AddresseeNumber, Relationship> relationships(String... texts) {
    Map<AddresseeNumber, Relationship> relationships = new HashMap<>();
    for (int i = 0; i < texts.length; i++) {
      relationships.put(family.get(i), Relationship.parse(texts[i]).orElseThrow());
    }
    return relationships;
  }

  private HeadChange change(String... texts) {
    return new HeadChange(notified(TODAY), household, relationships(texts));
  }

  @Test
  @Spec({"4.1.4.1-a", "4.1.4.2-a", "4.1.0.1-d", "5.2-a"})
  void everyMemberGetsARelationshipToTheNewHeadAndNamesHer() {
    Draft draft = city.accepted(change("夫", "世帯主", "子"));
    assertEquals(List.of(), draft.alerts());
    assertEquals(3, draft.changes().size());
    for (Draft.Change change : draft.changes()) {
      assertEquals(MovementReason.HEAD_CHANGE, change.reason());
      assertEquals(RecordedDate.of(TODAY), change.effectiveOn());
      assertEquals(Optional.of("青木　花子"), change.after().membership().headName());
      assertEquals(household, change.after().membership().householdNumber());
    }
    assertEquals(List.of("夫", "世帯主", "子"), family.stream().map(city::relationship).toList());
    assertEquals(
        List.of(2, 1, 3),
        family.stream().map(number -> city.present(number).membership().order()).toList());
  }

  @Test
  void everyMemberAndNobodyElseIsNamed() {
    assertTrue(city.codes(change("夫", "世帯主")).contains(RELATIONSHIP_MISSING));
    Map<AddresseeNumber, Relationship> more = relationships("夫", "世帯主", "子");
    more.put(AddresseeNumber.ofSerial(55_556).orElseThrow(), Relationship.LODGER);
    assertEquals(
        Set.of(RELATIONSHIP_OF_OTHERS),
        city.codes(new HeadChange(notified(TODAY), household, more)));
  }

  @Test
  @Spec("11.1-b")
  void doubtfulRelationshipIsPointedOutAtTheMember() {
    assertEquals(
        List.of(SEX_AGAINST_RELATIONSHIP.at("subjects[0].relationship")),
        city.findings(change("妻", "世帯主", "子")));
  }

  @Test
  void exactlyOneHeadWhoIsAnother() {
    assertTrue(city.codes(change("夫", "妻", "子")).contains(HEAD_MISSING));
    assertTrue(city.codes(change("同居人", "世帯主", "世帯主")).contains(HEAD_TWICE));
    assertEquals(List.of(HEAD_UNCHANGED.at("household")), city.findings(change("世帯主", "妻", "子")));
  }

  @Test
  @Spec({"1.1.10-a", "4.0.4-d"})
  void householdWithoutAHeadGetsOne() {
    city.accepted(moveOut(TODAY, family.get(0)));
    assertEquals(Optional.empty(), city.headName(family.get(1)));
    Map<AddresseeNumber, Relationship> left = relationships("同居人", "世帯主", "子");
    left.remove(family.get(0));
    city.accepted(new HeadChange(notified(TODAY), household, left));
    assertEquals(Optional.of("青木　花子"), city.headName(family.get(2)));
  }

  @Test
  void householdHasMembers() {
    assertEquals(
        Set.of(HOUSEHOLD_WITHOUT_MEMBERS),
        city.codes(
            new HeadChange(
                notified(TODAY), HouseholdNumber.ofSerial(44_444).orElseThrow(), Map.of())));
  }

  @Test
  void daysAndLocksAreThoseOfAnyMovement() {
    assertEquals(
        Set.of(EFFECTIVE_DATE_MISSING, NOTIFICATION_DATE_MISSING),
        city.codes(
            new HeadChange(notified(null, null), household, relationships("夫", "世帯主", "子"))));
    assertEquals(
        Set.of(EFFECTIVE_DATE_IN_FUTURE),
        city.codes(
            new HeadChange(
                notified(TODAY.plusDays(1)), household, relationships("夫", "世帯主", "子"))));
    assertEquals(
        Set.of(NOTIFIED_LATE, EFFECTIVE_BEFORE_LAST_MOVEMENT),
        city.codes(
            new HeadChange(
                notified(TODAY.minusDays(15)), household, relationships("夫", "世帯主", "子"))));
    city.lock(family.get(2));
    assertEquals(
        List.of(LOCKED_BY_OTHER.at("subjects[2]")), city.findings(change("夫", "世帯主", "子")));
  }

  @Test
  void memberAboutToLeaveHoldsTheChangeUp() {
    city.accepted(moveOut(TODAY.plusDays(5), family.get(2)));
    assertEquals(
        List.of(PLANNED_MOVEMENT_AHEAD.at("subjects[2]")), city.findings(change("夫", "世帯主", "子")));
  }

  @Test
  @Absence
  @Spec({"4.1.4.1-b", "4.1.4.1-c", "4.1.4.1-d"})
  void changeOfHeadHasNoItemForAnAddressAndChangesNone() {
    assertEquals(
        List.of("circumstances", "household", "relationships"),
        Arrays.stream(HeadChange.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList());
    city.accepted(change("夫", "世帯主", "子"));
    family.forEach(number -> assertEquals(ARAKAWA, city.present(number).residence().address()));
  }

  @Test
  @Absence
  @Spec({"4.1.4.1-c", "4.1.4.1-d"})
  void membersWhoseBuildingsDifferChangeTheirHeadAndKeepTheirBuildings() {
    Address annex = new Address("0001001", "荒川一丁目", "1番1号", Optional.of("離れ"), "5770843");
    AddresseeNumber mother =
        city.accepted(
                new MoveIn(
                    notified(TODAY),
                    List.of(newcomer("梅", "母", "1955-02-02", Sex.FEMALE)),
                    new Arrival.Join(household, Map.of()),
                    annex,
                    NARA,
                    Optional.empty(),
                    false,
                    Optional.empty()))
            .changes()
            .getFirst()
            .after()
            .addresseeNumber();
    Map<AddresseeNumber, Relationship> after = relationships("夫", "世帯主", "子");
    after.put(mother, Relationship.parse("夫の母").orElseThrow());
    HeadChange request = new HeadChange(notified(TODAY), household, after);
    assertEquals(List.of(), city.findings(request));
    city.accepted(request);
    assertEquals(annex, city.present(mother).residence().address());
    assertEquals(ARAKAWA, city.present(family.get(1)).residence().address());
  }
}
