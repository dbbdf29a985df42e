package jp.juki.infrastructure.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.household.RelationshipTerm;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.ResidentRecord.Residence;

/**
 * The story of one made-up household (世帯の異動): it moves in, children are born, it moves within the
 * city, members leave or die, and some households leave whole.
 */
final class HouseholdStory {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final double FOREIGN = 0.04;
  private static final double MOVED_WITHIN = 0.3;
  private static final double LEFT_WHOLE = 0.07;
  private static final double ONE_LEFT = 0.08;
  private static final double PLANNED = 0.004;

  private final SyntheticCity city;
  private final Dice dice;
  private final Places places;
  private final LocalDate today;
  private final People people;
  private final boolean foreign;
  private final HouseholdNumber household;
  private final List<Movement> movements = new ArrayList<>();
  private final Map<People.Made, Life> lives = new LinkedHashMap<>();
  private final Place previousPlace;
  private Address address;
  private LocalDate entry;

  HouseholdStory(SyntheticCity city, Dice dice, Names names, Places places, LocalDate today) {
    this.city = city;
    this.dice = dice;
    this.places = places;
    this.today = today;
    this.people = new People(city, dice, names, places);
    this.foreign = dice.chance(FOREIGN);
    this.household = city.householdNumber();
    this.previousPlace = places.elsewhere(dice);
  }

  List<Movement> movements() {
    return movements;
  }

  Iterable<Life> lives() {
    return lives.values();
  }

  void tell() {
    entry = dice.day(today.minusYears(20), today.minusDays(40));
    address = places.address(dice);
    List<People.Made> members =
        foreign ? people.foreignHousehold(entry) : people.japaneseHousehold(entry);
    enter(members);
    LocalDate last = entry;
    if (!foreign) {
      last = births(members, last);
    }
    if (dice.chance(MOVED_WITHIN)) {
      last = moveWithin(dice.day(last.plusDays(30), today.minusDays(20)), last);
    }
    if (dice.chance(LEFT_WHOLE)) {
      moveOut(List.copyOf(lives.values()), dice.day(last.plusDays(30), today.minusDays(10)), last);
    } else if (members.size() > 2 && dice.chance(ONE_LEFT)) {
      Life leaver = List.copyOf(lives.values()).getLast();
      moveOut(List.of(leaver), dice.day(last.plusDays(30), today.minusDays(10)), last);
    } else if (members.size() == 2 && dice.chance(ONE_LEFT) && !foreign) {
      death(dice.day(last.plusDays(30), today.minusDays(10)), last);
    } else if (dice.chance(PLANNED)) {
      plan(List.copyOf(lives.values()), today.plusDays(dice.between(5, 25)));
    }
  }

  private void enter(List<People.Made> members) {
    boolean abroad = foreign && dice.chance(0.5);
    MovementReason reason = abroad ? MovementReason.MOVE_IN_FROM_ABROAD : MovementReason.MOVE_IN;
    Movement movement =
        movement(reason, RecordedDate.of(entry), entry.plusDays(dice.between(0, 10)));
    String head = members.getFirst().person().name().text();
    Optional<Place> from =
        abroad
            ? Optional.of(Place.abroad(members.getFirst().nationality().orElseThrow(), "首都"))
            : Optional.of(previousPlace);
    int order = 0;
    for (People.Made made : members) {
      Life life = new Life(city.addresseeNumber());
      lives.put(made, life);
      Membership membership =
          new Membership(household, made.relationship(), ++order, Optional.of(head));
      Residence residence =
          new Residence(
              address,
              RecordedDate.of(entry),
              RecordedDate.of(entry),
              movement.notifiedOn().orElse(movement.processedOn()),
              false,
              from,
              Optional.of(head),
              Optional.empty(),
              Optional.empty());
      life.add(
          movement,
          reason,
          movement.effectiveOn(),
          record(life, made, membership, residence, made.domicile()));
    }
  }

  private ResidentRecord record(
      Life life,
      People.Made made,
      Membership membership,
      Residence residence,
      Optional<Domicile> domicile) {
    return new ResidentRecord(
        life.number(),
        made.kind(),
        made.person(),
        membership,
        residence,
        domicile,
        made.foreign(),
        Optional.of(made.individualNumber()),
        Optional.of(made.recordCode()),
        Optional.empty(),
        Optional.empty());
  }

  /** Children born to a young couple after it moved in. */
  private LocalDate births(List<People.Made> members, LocalDate last) {
    People.Made head = members.getFirst();
    boolean couple = members.stream().anyMatch(made -> made.relationship().spouseOfHead());
    long age = ChronoUnit.YEARS.between(head.person().birth().sortDay(), entry);
    LocalDate latest = last;
    int born = couple && age < 36 ? dice.between(0, 2) : 0;
    for (int n = 0; n < born && latest.isBefore(today.minusMonths(15)); n++) {
      LocalDate birth =
          dice.day(latest.plusMonths(11), earlier(latest.plusYears(4), today.minusDays(30)));
      People.Made child = people.child(head, birth);
      Movement movement =
          movement(
              MovementReason.BIRTH, RecordedDate.of(birth), birth.plusDays(dice.between(1, 13)));
      Life life = new Life(city.addresseeNumber());
      lives.put(child, life);
      Membership membership =
          new Membership(
              household,
              child.relationship(),
              lives.size(),
              Optional.of(head.person().name().text()));
      Residence residence =
          new Residence(
              address,
              RecordedDate.of(birth),
              RecordedDate.of(birth),
              movement.notifiedOn().orElse(movement.processedOn()),
              false,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      life.add(
          movement,
          MovementReason.BIRTH,
          movement.effectiveOn(),
          record(life, child, membership, residence, child.domicile()));
      latest = movement.processedOn();
    }
    return latest;
  }

  private LocalDate moveWithin(LocalDate day, LocalDate last) {
    if (!day.isAfter(last)) {
      return last;
    }
    Address former = address;
    address = places.address(dice);
    Movement movement =
        movement(
            MovementReason.MOVE_WITHIN, RecordedDate.of(day), day.plusDays(dice.between(0, 12)));
    for (Life life : lives.values()) {
      Residence before = life.record().residence();
      Residence after =
          new Residence(
              address,
              before.residentSince(),
              RecordedDate.of(day),
              before.notifiedOn(),
              before.notifiedExOfficio(),
              before.previousPlace(),
              before.previousHead(),
              Optional.of(former),
              before.lastRegisteredPlace());
      life.add(
          movement, MovementReason.MOVE_WITHIN, movement.effectiveOn(), life.record().with(after));
    }
    return movement.processedOn();
  }

  private void moveOut(List<Life> leavers, LocalDate day, LocalDate last) {
    if (day.isAfter(last)) {
      remove(leavers, MovementReason.MOVE_OUT, day, day.minusDays(dice.between(0, 6)), last);
    }
  }

  private void plan(List<Life> leavers, LocalDate day) {
    remove(leavers, MovementReason.MOVE_OUT, day, today.minusDays(dice.between(1, 9)), entry);
  }

  private void remove(
      List<Life> leavers,
      MovementReason reason,
      LocalDate day,
      LocalDate notified,
      LocalDate last) {
    LocalDate processed = notified.isAfter(last) ? notified : last.plusDays(1);
    Movement movement = movement(reason, RecordedDate.of(day), processed);
    Removal removal =
        new Removal(
            reason,
            RecordedDate.of(day),
            movement.notifiedOn(),
            Optional.of(places.elsewhere(dice)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    for (Life life : leavers) {
      life.add(
          movement,
          reason,
          movement.effectiveOn(),
          life.record().withRemoval(Optional.of(removal)));
    }
  }

  /** The head of two dies, and the other becomes the head in the same movement. */
  private void death(LocalDate day, LocalDate last) {
    if (!day.isAfter(last)) {
      return;
    }
    List<Life> two = List.copyOf(lives.values());
    Movement movement =
        movement(MovementReason.DEATH, RecordedDate.of(day), day.plusDays(dice.between(1, 6)));
    Removal removal = Removal.of(MovementReason.DEATH, RecordedDate.of(day), movement.notifiedOn());
    two.getFirst()
        .add(
            movement,
            MovementReason.DEATH,
            movement.effectiveOn(),
            two.getFirst().record().withRemoval(Optional.of(removal)));
    Life left = two.getLast();
    if (left != two.getFirst()) {
      Membership head =
          new Membership(
              household,
              Relationship.of(RelationshipTerm.HEAD),
              1,
              Optional.of(left.record().person().name().text()));
      left.add(
          movement, MovementReason.HEAD_CHANGE, movement.effectiveOn(), left.record().with(head));
    }
  }

  private Movement movement(MovementReason reason, RecordedDate effectiveOn, LocalDate processed) {
    LocalDate processedOn = earlier(processed, today.minusDays(1));
    Instant at =
        processedOn
            .atTime(LocalTime.of(9, 0).plusSeconds(dice.between(0, 28_000)))
            .atZone(TOKYO)
            .toInstant();
    Instant last =
        lives.values().stream().map(Life::last).max(Instant::compareTo).orElse(Instant.MIN);
    Instant recordedAt = at.isAfter(last) ? at : last.plusSeconds(60);
    boolean notice = reason != MovementReason.HEAD_CHANGE;
    Movement movement =
        new Movement(
            city.movementId(),
            reason,
            notice ? Basis.NOTIFICATION : Basis.EX_OFFICIO,
            effectiveOn,
            notice ? Optional.of(processedOn) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            processedOn,
            recordedAt,
            "01",
            "IMPORT",
            "import",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    movements.add(movement);
    return movement;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
