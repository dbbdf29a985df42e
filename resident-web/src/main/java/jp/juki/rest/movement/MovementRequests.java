package jp.juki.rest.movement;

import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.TOWN_UNKNOWN;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.finding.FindingCode;
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
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/**
 * Reads a movement in JSON (異動の要求の読取り). The item {@code kind} tells which items belong to it; the
 * processing day is not one of them.
 */
final class MovementRequests {
  private static final int LONGEST_NOTE = 500;

  private final MovementBody body;
  private final TownDictionary towns;

  private MovementRequests(MovementBody body, TownDictionary towns) {
    this.body = body;
    this.towns = towns;
  }

  /**
   * @throws InvalidRequestException with everything that is wrong
   */
  static MovementRequest read(JsonObject json, TownDictionary towns) {
    MovementBody body = new MovementBody(json);
    body.know("acknowledged");
    Optional<MovementKind> kind = body.value("kind", Parameters.constant(MovementKind.class));
    if (kind.isEmpty()) {
      body.endPart();
      throw new InvalidRequestException(VALUE_MISSING, "kind");
    }
    return new MovementRequests(body, towns).read(kind.get());
  }

  /** The cancellation of a movement; the body tells whom it is for and why. */
  static MovementRequest cancellation(JsonObject json, long movementId) {
    MovementBody body = new MovementBody(json);
    body.know("acknowledged");
    Circumstances circumstances = circumstances(body, Basis.NOTIFICATION);
    Set<AddresseeNumber> subjects = subjects(body);
    body.end();
    return new Cancellation(circumstances, movementId, subjects);
  }

  /** The alerts acknowledged. */
  static Set<FindingCode> acknowledged(JsonObject json) {
    MovementBody body = new MovementBody(json);
    Set<FindingCode> codes = new HashSet<>(body.values("acknowledged", FindingCode::find));
    body.endPart();
    return codes;
  }

  private MovementRequest read(MovementKind kind) {
    boolean notice = kind == MovementKind.MOVE_IN_NOTICE;
    Circumstances circumstances =
        circumstances(body, notice ? Basis.EX_OFFICIO : Basis.NOTIFICATION);
    return switch (kind) {
      case MOVE_IN -> moveIn(circumstances);
      case MOVE_IN_FROM_ABROAD -> moveInFromAbroad(circumstances);
      case MOVE_WITHIN -> {
        Set<AddresseeNumber> subjects = subjects(body);
        Arrival arrival = arrival(relationships());
        Optional<Address> address = address();
        body.end();
        yield new MoveWithin(circumstances, subjects, arrival, address.orElseThrow());
      }
      case MOVE_OUT -> moveOut((who, to) -> new MoveOut(circumstances, who, to));
      case MOVE_OUT_SPECIAL -> moveOut((who, to) -> new SpecialMoveOut(circumstances, who, to));
      case MOVE_OUT_ABROAD -> moveOut((who, to) -> new MoveOutAbroad(circumstances, who, to));
      case BIRTH -> {
        Optional<HouseholdNumber> household = household(true);
        Optional<Newcomer> child = PersonBody.read(body.needObject("child"));
        body.end();
        yield new Birth(circumstances, household.orElseThrow(), child.orElseThrow());
      }
      case DEATH -> {
        Set<AddresseeNumber> subjects = subjects(body);
        body.end();
        yield new Death(circumstances, subjects);
      }
      case HEAD_CHANGE -> {
        Optional<HouseholdNumber> household = household(true);
        Map<AddresseeNumber, Relationship> relationships = relationships();
        body.end();
        yield new HeadChange(circumstances, household.orElseThrow(), relationships);
      }
      case MOVE_IN_NOTICE -> {
        Set<AddresseeNumber> subjects = subjects(body);
        Optional<Place> destination = PlaceBody.need(body, "destination");
        Optional<LocalDate> received = body.day("noticeReceivedOn");
        body.end();
        yield new MoveInNotice(circumstances, subjects, destination.orElseThrow(), received);
      }
      case CANCELLATION -> {
        Set<AddresseeNumber> subjects = subjects(body);
        Optional<Long> movement = body.number("movementId");
        if (movement.isEmpty()) {
          body.wrong(VALUE_MISSING, "movementId");
        }
        body.end();
        yield new Cancellation(circumstances, movement.orElseThrow(), subjects);
      }
    };
  }

  private MovementRequest moveIn(Circumstances circumstances) {
    List<Newcomer> newcomers = newcomers();
    Arrival arrival = arrival(Map.of());
    Optional<Address> address = address();
    Optional<Place> previous = PlaceBody.need(body, "previousPlace");
    Optional<String> previousHead = body.text("previousHead");
    boolean unnotified = body.flag("unnotified");
    Optional<Place> lastRegistered = PlaceBody.maybe(body, "lastRegisteredPlace");
    Optional<Long> received = body.number("received");
    body.end();
    return new MoveIn(
        circumstances,
        newcomers,
        arrival,
        address.orElseThrow(),
        previous.orElseThrow(),
        previousHead,
        unnotified,
        lastRegistered,
        received);
  }

  /** A move-out of whatever kind: who leaves, and for where. */
  private MovementRequest moveOut(
      BiFunction<Set<AddresseeNumber>, Place, MovementRequest> request) {
    Set<AddresseeNumber> subjects = subjects(body);
    Optional<Place> destination = PlaceBody.need(body, "destination");
    body.end();
    return request.apply(subjects, destination.orElseThrow());
  }

  private MovementRequest moveInFromAbroad(Circumstances circumstances) {
    List<Newcomer> newcomers = newcomers();
    Arrival arrival = arrival(Map.of());
    Optional<Address> address = address();
    Optional<Place> previous = PlaceBody.maybe(body, "previousPlace");
    body.end();
    return new MoveInFromAbroad(circumstances, newcomers, arrival, address.orElseThrow(), previous);
  }

  private static Circumstances circumstances(MovementBody body, Basis otherwise) {
    return new Circumstances(
        body.value("basis", Parameters.constant(Basis.class)).orElse(otherwise),
        body.date("effectiveOn"),
        body.day("notifiedOn"),
        body.day("offeredOn"),
        body.day("noticedOn"),
        body.text("note", LONGEST_NOTE));
  }

  private List<Newcomer> newcomers() {
    List<MovementBody> persons = body.objects("newcomers");
    if (persons.isEmpty()) {
      body.wrong(VALUE_MISSING, "newcomers");
    }
    return persons.stream().flatMap(person -> PersonBody.read(person).stream()).toList();
  }

  private static Set<AddresseeNumber> subjects(MovementBody body) {
    Set<AddresseeNumber> subjects = new HashSet<>(body.values("subjects", AddresseeNumber::parse));
    if (subjects.isEmpty()) {
      body.wrong(VALUE_MISSING, "subjects");
    }
    return subjects;
  }

  /** A new household, or the one named in {@code householdNumber} that is joined. */
  private Arrival arrival(Map<AddresseeNumber, Relationship> relationships) {
    return household(false)
        .<Arrival>map(number -> new Arrival.Join(number, relationships))
        .orElseGet(() -> new Arrival.NewHousehold(relationships));
  }

  private Optional<HouseholdNumber> household(boolean necessary) {
    Optional<HouseholdNumber> number = body.value("householdNumber", HouseholdNumber::parse);
    if (necessary && body.text("householdNumber").isEmpty()) {
      body.wrong(VALUE_MISSING, "householdNumber");
    }
    return number;
  }

  private Map<AddresseeNumber, Relationship> relationships() {
    Map<AddresseeNumber, Relationship> relationships = new HashMap<>();
    body.object("relationships")
        .ifPresent(
            nested -> {
              for (String name : nested.names()) {
                Optional<AddresseeNumber> number = AddresseeNumber.parse(name);
                Optional<Relationship> relationship = nested.value(name, Relationship::parse);
                if (number.isPresent() && relationship.isPresent()) {
                  relationships.put(number.get(), relationship.get());
                } else if (number.isEmpty()) {
                  body.wrong(PARAMETER_INVALID, "relationships");
                }
              }
            });
    return relationships;
  }

  private Optional<Address> address() {
    MovementBody nested = body.needObject("address");
    Optional<TownDictionary.Town> town = nested.text("townCode").flatMap(towns::find);
    if (town.isEmpty()) {
      nested.wrong(nested.text("townCode").isEmpty() ? VALUE_MISSING : TOWN_UNKNOWN, "townCode");
    }
    String lot = nested.need("lot");
    Optional<String> building = nested.text("building");
    return town.map(t -> new Address(t.code(), t.name(), lot, building, t.postalCode()));
  }
}
