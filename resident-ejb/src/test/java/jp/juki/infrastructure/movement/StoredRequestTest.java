package jp.juki.infrastructure.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
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
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.register.People;
import jp.juki.infrastructure.secrets.RecordCodec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Requests come back from their stored form as they were, whatever the kind. */
class StoredRequestTest {
  @Property(tries = 400)
  void everyRequestComesBackAsItWas(@ForAll long seed) {
    for (MovementKind kind : MovementKind.values()) {
      MovementRequest request = new Requests(new Random(seed)).of(kind);
      assertEquals(kind, request.kind());
      String text = RecordCodec.encode(request, MovementRequest.class);
      MovementRequest again = RecordCodec.decode(text, MovementRequest.class);
      assertEquals(request, again);
      assertEquals(text, RecordCodec.encode(again, MovementRequest.class));
    }
  }

  @Property(tries = 20)
  void aMoveInThatWasStoredBeforeSkippedAddressesIsReadAsOneThatSkippedNone(@ForAll long seed) {
    MoveIn stored = (MoveIn) new Requests(new Random(seed)).of(MovementKind.MOVE_IN);
    String text =
        RecordCodec.encode(stored, MovementRequest.class)
            .replaceFirst(",\"unnotified\":(true|false),\"lastRegisteredPlace\":.*", "}");
    MoveIn read = (MoveIn) RecordCodec.decode(text, MovementRequest.class);
    assertEquals(stored.newcomers(), read.newcomers());
    assertEquals(stored.previousPlace(), read.previousPlace());
    assertFalse(read.unnotified());
    assertEquals(Optional.empty(), read.lastRegisteredPlace());
  }

  /** Random requests (無作為の申請). */
  private static final class Requests {
    private final Random random;

    Requests(Random random) {
      this.random = random;
    }

    MovementRequest of(MovementKind kind) {
      return switch (kind) {
        case MOVE_IN ->
            new MoveIn(
                circumstances(),
                newcomers(),
                arrival(),
                People.address("1番1号"),
                Place.of("奈良県奈良市"),
                maybe(() -> "前の世帯主"),
                random.nextBoolean(),
                maybe(() -> Place.of("大阪府大阪市")),
                maybe(() -> (long) n()));
        case MOVE_IN_FROM_ABROAD ->
            new MoveInFromAbroad(
                circumstances(),
                newcomers(),
                arrival(),
                People.address("2番"),
                maybe(() -> Place.abroad("架空国", "首都")));
        case MOVE_WITHIN ->
            new MoveWithin(circumstances(), persons(), arrival(), People.address("3番"));
        case MOVE_OUT -> new MoveOut(circumstances(), persons(), Place.of("奈良県奈良市"));
        case MOVE_OUT_SPECIAL -> new SpecialMoveOut(circumstances(), persons(), Place.of("奈良県奈良市"));
        case MOVE_OUT_ABROAD ->
            new MoveOutAbroad(circumstances(), persons(), Place.abroad("架空国", "港"));
        case BIRTH -> new Birth(circumstances(), People.household(n()), newcomer());
        case DEATH -> new Death(circumstances(), persons());
        case HEAD_CHANGE -> new HeadChange(circumstances(), People.household(n()), relationships());
        case MOVE_IN_NOTICE ->
            new MoveInNotice(circumstances(), persons(), Place.of("奈良県奈良市"), maybe(this::day));
        case CANCELLATION -> new Cancellation(circumstances(), random.nextLong(), persons());
      };
    }

    private Circumstances circumstances() {
      return new Circumstances(
          Basis.values()[random.nextInt(Basis.values().length)],
          maybe(this::date),
          maybe(this::day),
          maybe(this::day),
          maybe(this::day),
          maybe(() -> "留意\"事項\"\n" + Character.toString(0x20BB7)));
    }

    private RecordedDate date() {
      return switch (random.nextInt(3)) {
        case 0 -> RecordedDate.of(day());
        case 1 -> Wareki.parse("昭和20年2月30日").orElseThrow();
        default -> Wareki.parse("昭和31年9月上旬").orElseThrow();
      };
    }

    private Newcomer newcomer() {
      ResidentRecord record =
          switch (random.nextInt(3)) {
            case 0 -> People.fullJapanese(n());
            case 1 -> People.fullForeign(n());
            default -> People.japanese(n());
          };
      return new Newcomer(
          maybe(() -> People.person(n())),
          record.person(),
          record.membership().relationship(),
          new Domicile("なし", "不明"),
          record.individualNumber(),
          record.recordCode());
    }

    private List<Newcomer> newcomers() {
      List<Newcomer> newcomers = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) newcomers.add(newcomer());
      return newcomers;
    }

    private Arrival arrival() {
      return random.nextBoolean()
          ? new Arrival.NewHousehold(relationships())
          : new Arrival.Join(People.household(n()), relationships());
    }

    private Map<AddresseeNumber, Relationship> relationships() {
      Map<AddresseeNumber, Relationship> relationships = new HashMap<>();
      for (AddresseeNumber person : persons())
        relationships.put(person, Relationship.parse("子の妻").orElseThrow());
      return relationships;
    }

    private Set<AddresseeNumber> persons() {
      return random
          .ints(random.nextInt(4), 0, 1000)
          .mapToObj(People::person)
          .collect(Collectors.toCollection(HashSet::new));
    }

    private LocalDate day() {
      return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private int n() {
      return random.nextInt(1000);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
      return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
  }
}
