package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.MemberOrder;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;

/**
 * The households that a movement touches (異動に係る世帯): who belongs to them, who joins, and what
 * follows for those who stay when the head leaves or changes.
 *
 * <p>Members are looked at on the later of today and the effective day, so that a planned move-out
 * finds the household as it will be then.
 */
final class Households {
  private static final int HEAD_AGE = 15;

  private final Facts facts;
  private final LocalDate today;
  private final RecordedDate effectiveOn;
  private final LocalDate day;
  private final Findings findings;
  private Map<AddresseeNumber, Relationship> revised = Map.of();

  Households(Facts facts, LocalDate today, RecordedDate effectiveOn, Findings findings) {
    this.facts = facts;
    this.today = today;
    this.effectiveOn = effectiveOn;
    this.day = effectiveOn.sortDay().isAfter(today) ? effectiveOn.sortDay() : today;
    this.findings = findings;
  }

  /** The members of a household on the day, in their stored order. */
  List<ResidentRecord> members(HouseholdNumber household) {
    return membersOn(household, day);
  }

  private List<ResidentRecord> membersOn(HouseholdNumber household, LocalDate when) {
    return facts.histories().values().stream()
        .flatMap(history -> history.on(when).map(RecordVersion::record).stream())
        .filter(record -> record.membership().householdNumber().equals(household))
        .filter(record -> record.residentOn(when))
        .sorted(
            Comparator.comparing((ResidentRecord record) -> record.membership().order())
                .thenComparing(ResidentRecord::addresseeNumber))
        .toList();
  }

  /** The members of the household that is joined; it has some. */
  @Spec("4.0.2-a")
  List<ResidentRecord> joined(HouseholdNumber household) {
    List<ResidentRecord> members = membersOn(household, today);
    findings.addIf(members.isEmpty(), HOUSEHOLD_WITHOUT_MEMBERS, "household");
    return members;
  }

  /** Takes what those who live in the household that is joined become to its new head. */
  void revise(Map<AddresseeNumber, Relationship> relationships) {
    revised = relationships;
  }

  /** The record with the relationship that it gets, if it gets one. */
  private ResidentRecord revised(ResidentRecord member) {
    Membership old = member.membership();
    Relationship relationship = revised.getOrDefault(member.addresseeNumber(), old.relationship());
    return member.with(
        new Membership(old.householdNumber(), relationship, old.order(), old.headName()));
  }

  /** Whether a member is the head and about to go, or is about to get another head. */
  private boolean headshipAhead(ResidentRecord member) {
    History history = facts.histories().get(member.addresseeNumber());
    return history.plannedAfter(day)
        && (member.membership().relationship().head()
            || !history.present().record().membership().equals(member.membership()));
  }

  /** An address other than that of the household joined is pointed out. */
  void sameAddress(List<ResidentRecord> members, Address address) {
    findings.addIf(
        members.stream()
            .findFirst()
            .filter(member -> !member.residence().address().full().equals(address.full()))
            .isPresent(),
        ADDRESS_OF_HOUSEHOLD_DIFFERS,
        "address");
  }

  /** The place behind the last member: newcomers go last (5.2). */
  @Spec("5.2-c")
  static int nextOrder(List<ResidentRecord> members) {
    return members.stream().mapToInt(member -> member.membership().order()).max().orElse(0) + 1;
  }

  /** The records with their places in the order of 5.2, from 1. */
  @Spec("5.2-a")
  static List<ResidentRecord> ordered(List<ResidentRecord> records) {
    List<ResidentRecord> sorted = MemberOrder.sort(records, Households::orderMember);
    Map<AddresseeNumber, Integer> place = new HashMap<>();
    sorted.forEach(record -> place.put(record.addresseeNumber(), place.size() + 1));
    return records.stream()
        .map(
            record -> {
              Membership old = record.membership();
              return record.with(
                  new Membership(
                      old.householdNumber(),
                      old.relationship(),
                      place.get(record.addresseeNumber()),
                      old.headName()));
            })
        .toList();
  }

  private static MemberOrder.Member orderMember(ResidentRecord record) {
    String name = record.person().name().text().replace("　", "");
    return new MemberOrder.Member(
        record.addresseeNumber().digits(),
        record.membership().relationship(),
        record.person().birth(),
        record.person().sex() == Sex.MALE,
        record
            .domicile()
            .filter(domicile -> domicile.head().replaceAll("[ 　]", "").equals(name))
            .isPresent());
  }

  /** A new household names exactly one head; two are found when the household is settled. */
  @Spec("4.0.2-b")
  void newHousehold(List<Relationship> relationships) {
    findings.addIf(
        !relationships.isEmpty() && relationships.stream().noneMatch(Relationship::head),
        HEAD_MISSING,
        "household");
  }

  /**
   * Settles every household that the changes touch: each member's head name, a new head where one
   * member is left, no head where several are.
   *
   * @param changes of the subjects
   * @param items where findings about each subject point to
   * @return the changes of the subjects, then those that follow for others
   */
  @Spec({"4.0.4-a", "4.0.4-c", "4.0.4-d", "1.1.10-a"})
  List<Change> settled(List<Change> changes, Map<AddresseeNumber, String> items) {
    Map<AddresseeNumber, Change> settled = new LinkedHashMap<>();
    Set<HouseholdNumber> touched = new LinkedHashSet<>();
    for (Change change : changes) {
      settled.put(change.after().addresseeNumber(), change);
      change
          .before()
          .filter(before -> before.residentOn(today))
          .ifPresent(before -> touched.add(before.membership().householdNumber()));
      touched.add(change.after().membership().householdNumber());
    }
    for (HouseholdNumber household : touched) {
      settle(household, settled, items);
    }
    return new ArrayList<>(settled.values());
  }

  private void settle(
      HouseholdNumber household,
      Map<AddresseeNumber, Change> settled,
      Map<AddresseeNumber, String> items) {
    List<ResidentRecord> before = members(household);
    List<ResidentRecord> stayers =
        before.stream().filter(member -> !settled.containsKey(member.addresseeNumber())).toList();
    List<ResidentRecord> after = new ArrayList<>(stayers.stream().map(this::revised).toList());
    int staying = after.size();
    settled.values().stream()
        .map(Change::after)
        .filter(record -> record.membership().householdNumber().equals(household))
        .filter(record -> record.residentOn(day))
        .forEach(after::add);
    findings.addIf(
        staying < after.size() && stayers.stream().anyMatch(this::headshipAhead),
        PLANNED_MOVEMENT_AHEAD,
        "household");
    List<ResidentRecord> heads =
        after.stream().filter(record -> record.membership().relationship().head()).toList();
    findings.addIf(heads.size() > 1, HEAD_TWICE, "household");
    if (after.isEmpty() || heads.size() > 1) {
      return;
    }
    boolean alone = heads.isEmpty() && after.size() == 1;
    Optional<ResidentRecord> head =
        alone ? Optional.of(after.getFirst()) : heads.stream().findFirst();
    boolean hadHead = before.stream().anyMatch(member -> member.membership().relationship().head());
    findings.addIf(head.isEmpty() && hadHead, HEAD_LEAVES, "household");
    head.ifPresent(h -> checkHead(h, before, stayers));
    Optional<String> headName = head.map(h -> h.person().name().text());
    boolean rearranged =
        stayers.stream().map(ResidentRecord::addresseeNumber).anyMatch(revised::containsKey);
    List<ResidentRecord> placed = rearranged ? ordered(after) : after;
    for (int i = 0; i < after.size(); i++) {
      Membership place = placed.get(i).membership();
      Relationship relationship = alone ? Relationship.HEAD : place.relationship();
      follow(
          i < staying ? stayers.get(i) : after.get(i),
          new Membership(household, relationship, place.order(), headName),
          settled);
    }
    for (ResidentRecord record : after.subList(staying, after.size())) {
      head.filter(h -> h != record)
          .ifPresent(
              h ->
                  RelationshipRules.check(
                      record,
                      h,
                      day,
                      items.getOrDefault(record.addresseeNumber(), "household"),
                      findings));
    }
    findings.addIf(
        staying < after.size() && RelationshipRules.twoSpouses(after), TWO_SPOUSES, "household");
  }

  /** A head under fifteen, or one whom the relationships of those who stay do not know. */
  private void checkHead(
      ResidentRecord head, List<ResidentRecord> before, List<ResidentRecord> stayers) {
    boolean same =
        before.stream()
            .anyMatch(
                member ->
                    member.addresseeNumber().equals(head.addresseeNumber())
                        && member.membership().relationship().head());
    findings.addIf(
        !same && ChronoUnit.YEARS.between(head.person().birth().sortDay(), day) < HEAD_AGE,
        HEAD_UNDER_15,
        "household");
    boolean fromElsewhere =
        before.stream().noneMatch(m -> m.addresseeNumber().equals(head.addresseeNumber()));
    boolean unrevised =
        stayers.stream().anyMatch(member -> !revised.containsKey(member.addresseeNumber()));
    findings.addIf(fromElsewhere && unrevised, RELATIONSHIPS_TO_REVIEW, "household");
  }

  private void follow(
      ResidentRecord record, Membership membership, Map<AddresseeNumber, Change> settled) {
    if (record.membership().equals(membership)) {
      return;
    }
    Change own = settled.get(record.addresseeNumber());
    if (own != null) {
      settled.put(
          record.addresseeNumber(),
          new Change(
              own.before(),
              own.after().with(membership),
              own.reason(),
              own.effectiveOn(),
              own.voids()));
      return;
    }
    History history = facts.histories().get(record.addresseeNumber());
    ResidentRecord present = history.present().record();
    boolean carriesOn =
        present.withRemoval(Optional.empty()).equals(record.withRemoval(Optional.empty()));
    findings.addIf(!carriesOn, PLANNED_MOVEMENT_AHEAD, "household");
    findings.addIf(facts.locked().contains(record.addresseeNumber()), LOCKED_BY_OTHER, "household");
    settled.put(
        record.addresseeNumber(),
        new Change(
            Optional.of(present),
            present.with(membership),
            MovementReason.HEAD_CHANGE,
            sinceThere(present, effectiveOn),
            Optional.empty()));
  }

  /** The day of the act, but not before the member was a resident. */
  static RecordedDate sinceThere(ResidentRecord member, RecordedDate day) {
    RecordedDate since = member.residence().residentSince();
    boolean later = since.known() && day.known() && since.compareTo(day) > 0;
    return later ? since : day;
  }
}
