package jp.juki.application.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.juki.application.access.Caller;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.movement.Arrival;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.Facts;
import jp.juki.domain.movement.Facts.FreshNumbers;
import jp.juki.domain.movement.Facts.Matches;
import jp.juki.domain.movement.HeadChange;
import jp.juki.domain.movement.Hold;
import jp.juki.domain.movement.Holds;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveInFromAbroad;
import jp.juki.domain.movement.MoveWithin;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.network.ReceivedMoveOuts;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecordCode;

/** Reads what a policy may know (判断の前提の読取り), before it decides. */
@ApplicationScoped
public class FactsReader {
  @Inject Register register;
  @Inject Holds holds;
  @Inject ReceivedMoveOuts received;
  @Inject TownDictionary towns;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * The persons of the register whom a request concerns: its subjects, and every past or present
   * member of the households it touches. Lock them before {@link #read}.
   */
  Set<AddresseeNumber> persons(MovementRequest request) {
    Set<AddresseeNumber> persons = new TreeSet<>(request.subjects());
    if (request instanceof Cancellation cancellation)
      persons.addAll(register.versionsOf(cancellation.movementId()).keySet());
    Set<HouseholdNumber> households = new HashSet<>(named(request));
    for (History history : register.histories(persons).values()) {
      history
          .versions()
          .forEach(version -> households.add(version.record().membership().householdNumber()));
    }
    households.forEach(household -> persons.addAll(register.everMembers(household)));
    return persons;
  }

  /**
   * The facts of today.
   *
   * @param persons of {@link #persons}
   * @param own the provisional movement whose holds do not count, or 0
   * @param fresh numbers for new persons
   */
  Facts read(MovementRequest request, Set<AddresseeNumber> persons, long own, FreshNumbers fresh) {
    List<Matches> matches = new ArrayList<>();
    Set<AddresseeNumber> known = new TreeSet<>(persons);
    for (Newcomer newcomer : RequestMasking.newcomers(request)) {
      Matches found =
          new Matches(
              newcomer.individualNumber().map(register::holdersOf).orElse(Set.of()),
              newcomer.recordCode().map(register::holdersOf).orElse(Set.of()),
              Set.of(),
              register.holdersOf(newcomer.person()));
      matches.add(found);
      known.addAll(found.byIndividualNumber());
      known.addAll(found.byRecordCode());
      known.addAll(found.byNameSexBirth());
    }
    Map<AddresseeNumber, Integer> targets =
        request instanceof Cancellation cancellation
            ? register.versionsOf(cancellation.movementId())
            : Map.of();
    return new Facts(
        register.histories(known),
        matches,
        targets,
        heldByOthers(known, own),
        received(request),
        fresh,
        towns);
  }

  /** The data that a special move-in takes in, if they were received. */
  Optional<ReceivedMoveOut> received(MovementRequest request) {
    return request instanceof MoveIn moveIn
        ? moveIn.received().flatMap(received::find)
        : Optional.empty();
  }

  /** Numbers that stand for those drawn at 本登録 only: the lowest serials, which nobody ever gets. */
  static FreshNumbers placeholders(MovementRequest request) {
    int newcomers = RequestMasking.newcomers(request).size();
    return new FreshNumbers(
        LongStream.iterate(1, serial -> serial + 1)
            .mapToObj(AddresseeNumber::ofSerial)
            .flatMap(Optional::stream)
            .limit(newcomers)
            .toList(),
        HouseholdNumber.ofSerial(0).orElseThrow(),
        LongStream.range(0, newcomers)
            .mapToObj(n -> ResidentRecordCode.ofBody("%010d".formatted(n)))
            .toList());
  }

  /** Persons held by another provisional movement or by another clerk's open form. */
  private Set<AddresseeNumber> heldByOthers(Set<AddresseeNumber> persons, long own) {
    return holds.of(persons, clock.instant()).values().stream()
        .filter(
            hold ->
                hold.movementId()
                    .map(movement -> movement != own)
                    .orElseGet(() -> !hold.operator().equals(caller.operator())))
        .map(Hold::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<HouseholdNumber> named(MovementRequest request) {
    return switch (request) {
      case MoveIn moveIn -> joined(moveIn.arrival());
      case MoveInFromAbroad moveIn -> joined(moveIn.arrival());
      case MoveWithin move -> joined(move.arrival());
      case Birth birth -> Set.of(birth.household());
      case HeadChange change -> Set.of(change.household());
      default -> Set.of();
    };
  }

  private static Set<HouseholdNumber> joined(Arrival arrival) {
    return arrival instanceof Arrival.Join(var household, var relationships)
        ? Set.of(household)
        : Set.of();
  }
}
