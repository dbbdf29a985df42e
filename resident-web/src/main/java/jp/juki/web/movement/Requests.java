package jp.juki.web.movement;

import static jp.juki.domain.movement.MovementKind.CANCELLATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import jp.juki.application.address.TownService;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Arrival;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.Circumstances;
import jp.juki.domain.movement.Death;
import jp.juki.domain.movement.HeadChange;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveInFromAbroad;
import jp.juki.domain.movement.MoveInNotice;
import jp.juki.domain.movement.MoveOut;
import jp.juki.domain.movement.MoveOutAbroad;
import jp.juki.domain.movement.MoveWithin;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.movement.SpecialMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.web.entry.Reading;

/** Turns a clerk's entry into the request of its kind (入力内容から異動の申請へ). */
final class Requests {
  private final Entry entry;
  private final Reading reading = new Reading();
  private final Common common;

  private Requests(Entry entry, TownService towns) {
    this.entry = entry;
    this.common = new Common(entry, reading, towns);
  }

  /** The request, or everything that cannot be read. */
  static Outcome<MovementRequest> read(MovementKind kind, Entry entry, TownService towns) {
    Requests requests = new Requests(entry, towns);
    Supplier<MovementRequest> request = requests.of(kind);
    requests.dayToo(kind);
    return requests.reading.finish(request);
  }

  /** A blank 異動日 is found by the policy; where that will not be asked, it is found here. */
  private void dayToo(MovementKind kind) {
    boolean blank = kind != CANCELLATION && reading.optional(entry.value("effectiveOn")).isEmpty();
    if (blank && !reading.clean()) reading.note(FindingCode.EFFECTIVE_DATE_MISSING, "effectiveOn");
  }

  private Supplier<MovementRequest> of(MovementKind kind) {
    Circumstances circumstances = common.circumstances();
    return switch (kind) {
      case MOVE_IN -> moveIn(circumstances);
      case MOVE_IN_FROM_ABROAD -> moveInFromAbroad(circumstances);
      case MOVE_WITHIN -> moveWithin(circumstances);
      case MOVE_OUT -> moveOut((who, to) -> new MoveOut(circumstances, who, to));
      case MOVE_OUT_SPECIAL -> moveOut((who, to) -> new SpecialMoveOut(circumstances, who, to));
      case MOVE_OUT_ABROAD -> moveOutAbroad(circumstances);
      case BIRTH -> birth(circumstances);
      case DEATH -> death(circumstances);
      case HEAD_CHANGE -> headChange(circumstances);
      case MOVE_IN_NOTICE -> moveInNotice(circumstances);
      case CANCELLATION -> cancellation(circumstances);
    };
  }

  private Supplier<MovementRequest> moveIn(Circumstances circumstances) {
    List<Newcomer> newcomers = newcomers();
    Arrival arrival = common.arrival(Map.of());
    Address address = common.address();
    Place previous = common.placeInJapan("previousPlace");
    Optional<String> head = reading.optional(entry.value("previousHead"));
    boolean unnotified = entry.isUnnotified();
    Optional<Place> registered = common.maybePlaceInJapan("lastRegisteredPlace");
    Optional<Long> received = Optional.ofNullable(entry.value("received")).map(Long::valueOf);
    return () ->
        new MoveIn(
            circumstances,
            newcomers,
            arrival,
            address,
            previous,
            head,
            unnotified,
            registered,
            received);
  }

  private Supplier<MovementRequest> moveInFromAbroad(Circumstances circumstances) {
    List<Newcomer> newcomers = newcomers();
    Arrival arrival = common.arrival(Map.of());
    Address address = common.address();
    Optional<Place> previous = common.placeAbroad("previousPlace", false);
    return () -> new MoveInFromAbroad(circumstances, newcomers, arrival, address, previous);
  }

  private Supplier<MovementRequest> moveWithin(Circumstances circumstances) {
    Set<AddresseeNumber> subjects = common.subjects();
    Arrival arrival = common.arrival(common.relationships(Entry.Member::isSubject));
    Address address = common.address();
    return () -> new MoveWithin(circumstances, subjects, arrival, address);
  }

  /** A move-out to another municipality, with a certificate on paper or without. */
  private Supplier<MovementRequest> moveOut(
      BiFunction<Set<AddresseeNumber>, Place, MovementRequest> request) {
    Set<AddresseeNumber> subjects = common.subjects();
    Place destination = common.placeInJapan("destination");
    return () -> request.apply(subjects, destination);
  }

  private Supplier<MovementRequest> moveOutAbroad(Circumstances circumstances) {
    Set<AddresseeNumber> subjects = common.subjects();
    Optional<Place> destination = common.placeAbroad("destination", true);
    return () -> new MoveOutAbroad(circumstances, subjects, destination.orElseThrow());
  }

  private Supplier<MovementRequest> birth(Circumstances circumstances) {
    HouseholdNumber household = common.household("household");
    Newcomer child = common.newcomer(0);
    return () -> new Birth(circumstances, household, child);
  }

  private Supplier<MovementRequest> death(Circumstances circumstances) {
    Set<AddresseeNumber> subjects = common.subjects();
    return () -> new Death(circumstances, subjects);
  }

  private Supplier<MovementRequest> headChange(Circumstances circumstances) {
    HouseholdNumber household = common.household("household");
    Map<AddresseeNumber, Relationship> relationships = common.relationships(member -> true);
    return () -> new HeadChange(circumstances, household, relationships);
  }

  private Supplier<MovementRequest> moveInNotice(Circumstances circumstances) {
    Set<AddresseeNumber> subjects = common.subjects();
    Place destination = common.placeInJapan("destination");
    Optional<LocalDate> received =
        reading.maybeDay("noticeReceivedOn", entry.value("noticeReceivedOn"));
    return () -> new MoveInNotice(circumstances, subjects, destination, received);
  }

  private Supplier<MovementRequest> cancellation(Circumstances circumstances) {
    Set<AddresseeNumber> subjects = common.subjects();
    Long movement =
        reading.required(
            "movementId",
            entry.value("movementId"),
            typed ->
                typed.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty());
    return () -> new Cancellation(circumstances, movement, subjects);
  }

  private List<Newcomer> newcomers() {
    List<Newcomer> newcomers = new ArrayList<>();
    for (int i = 0; i < entry.getNewcomers().size(); i++) newcomers.add(common.newcomer(i));
    return newcomers;
  }
}
