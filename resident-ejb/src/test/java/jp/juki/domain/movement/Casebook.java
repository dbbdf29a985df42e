package jp.juki.domain.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.address.TownDictionary.Town;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;

/**
 * A register kept in memory, on which requests are decided by the real policies with facts read
 * from it, as the service reads them from the database. All people are invented.
 */
final class Casebook {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  static final LocalDate MOVED_IN = LocalDate.of(2026, 4, 1);
  static final Address ARAKAWA =
      new Address("0001001", "荒川一丁目", "1番1号", Optional.empty(), "5770843");
  static final Address MITSUI =
      new Address("0002001", "三ノ瀬二丁目", "5番8号", Optional.of("青空荘201号"), "5770849");
  static final Place NARA = Place.of("奈良県奈良市二条大路南一丁目1番1号");
  static final TownDictionary TOWNS =
      new TownDictionary() {
        private final List<Town> towns =
            List.of(
                new Town("0001001", "荒川一丁目", "アラカワ１チョウメ", "5770843"),
                new Town("0002001", "三ノ瀬二丁目", "サンノセ２チョウメ", "5770849"));

        @Override
        public Optional<Town> find(String townCode) {
          return towns.stream().filter(town -> town.code().equals(townCode)).findFirst();
        }

        @Override
        public List<Town> startingWith(String text, int limit) {
          return towns.stream().filter(town -> town.name().startsWith(text)).limit(limit).toList();
        }
      };

  private final Map<AddresseeNumber, List<RecordVersion>> versions = new TreeMap<>();
  private final Set<AddresseeNumber> locked = new HashSet<>();
  private LocalDate today = TODAY;
  private ReceivedMoveOut received;
  private long movements;
  private long serial = 100;

  /** Who enters: a name, a relationship, a birth and a sex. */
  static Newcomer newcomer(String given, String relationship, String birth, Sex sex) {
    return new Newcomer(
        Optional.empty(),
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("青木"), new Name(given)),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            Wareki.parse(birth).orElseThrow(),
            sex),
        Relationship.parse(relationship).orElseThrow(),
        new Domicile("大阪府東大阪市荒川一丁目1番", "青木　太郎"),
        Optional.empty(),
        Optional.empty());
  }

  static Newcomer taro() {
    return newcomer("太郎", "世帯主", "1985-01-07", Sex.MALE);
  }

  static Newcomer hanako() {
    return newcomer("花子", "妻", "1987-12-30", Sex.FEMALE);
  }

  static Newcomer ichiro() {
    return newcomer("一郎", "子", "2012-05-05", Sex.MALE);
  }

  static Newcomer jiro() {
    return newcomer("次郎", "子", "2015-06-06", Sex.MALE);
  }

  static Circumstances notified(LocalDate effectiveOn) {
    return notified(effectiveOn, TODAY);
  }

  static Circumstances notified(LocalDate effectiveOn, LocalDate notifiedOn) {
    return new Circumstances(
        Basis.NOTIFICATION,
        Optional.ofNullable(effectiveOn).map(RecordedDate::of),
        Optional.ofNullable(notifiedOn),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Circumstances exOfficio(RecordedDate effectiveOn) {
    return new Circumstances(
        Basis.EX_OFFICIO,
        Optional.ofNullable(effectiveOn),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static MoveIn moveIn(Circumstances circumstances, Newcomer... newcomers) {
    return new MoveIn(
        circumstances,
        List.of(newcomers),
        new Arrival.NewHousehold(Map.of()),
        ARAKAWA,
        NARA,
        Optional.empty(),
        false,
        Optional.empty());
  }

  static MoveIn joining(
      Circumstances circumstances, HouseholdNumber household, Newcomer... newcomers) {
    return new MoveIn(
        circumstances,
        List.of(newcomers),
        new Arrival.Join(household, Map.of()),
        ARAKAWA,
        NARA,
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Arrival.NewHousehold alone(AddresseeNumber head) {
    return new Arrival.NewHousehold(Map.of(head, Relationship.HEAD));
  }

  static MoveWithin moveWithin(LocalDate effectiveOn, Arrival arrival, AddresseeNumber... who) {
    return new MoveWithin(notified(effectiveOn), Set.of(who), arrival, MITSUI);
  }

  static MoveOut moveOut(LocalDate effectiveOn, AddresseeNumber... who) {
    return new MoveOut(notified(effectiveOn), Set.of(who), NARA);
  }

  static Cancellation cancel(long movement, AddresseeNumber... who) {
    return new Cancellation(exOfficio(null), movement, Set.of(who));
  }

  /** A family that moved in on {@link #MOVED_IN}; the numbers in the order given. */
  List<AddresseeNumber> family(Newcomer... newcomers) {
    LocalDate now = today;
    today = MOVED_IN;
    List<AddresseeNumber> numbers =
        accepted(moveIn(notified(MOVED_IN, MOVED_IN), newcomers)).changes().stream()
            .map(change -> change.after().addresseeNumber())
            .toList();
    today = now;
    return numbers;
  }

  Casebook on(LocalDate day) {
    today = day;
    return this;
  }

  /** What the move-ins from now on take in. */
  void receive(ReceivedMoveOut told) {
    received = told;
  }

  void lock(AddresseeNumber number) {
    locked.add(number);
  }

  /** The id of the movement that was recorded last. */
  long last() {
    return movements;
  }

  /** Puts versions into the register that no policy here would make. */
  void put(List<RecordVersion> history) {
    versions.put(history.getFirst().record().addresseeNumber(), new ArrayList<>(history));
  }

  Outcome<Draft> decide(MovementRequest request) {
    return Policies.decide(request, facts(request), today);
  }

  /** Decides and records; fails the test if the request is refused. */
  Draft accepted(MovementRequest request) {
    Outcome<Draft> outcome = decide(request);
    assertEquals(
        List.of(),
        findings(outcome).stream().filter(Finding::blocks).toList(),
        "the request should be accepted");
    if (!(outcome instanceof Outcome.Accepted<Draft>(Draft draft))) {
      throw new AssertionError("refused without an error");
    }
    record(draft);
    return draft;
  }

  private void record(Draft draft) {
    movements++;
    for (Draft.Change change : draft.changes()) {
      AddresseeNumber number = change.after().addresseeNumber();
      List<RecordVersion> history = versions.computeIfAbsent(number, any -> new ArrayList<>());
      history.add(
          new RecordVersion(
              change.after(),
              history.size() + 1,
              movements,
              change.reason(),
              change.effectiveOn(),
              Instant.EPOCH.plusSeconds(movements),
              change.voids()));
    }
  }

  /** Every finding of a request, refused or not. */
  List<Finding> findings(MovementRequest request) {
    return findings(decide(request));
  }

  private static List<Finding> findings(Outcome<Draft> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<Draft>(Draft draft) -> draft.alerts();
      case Outcome.Refused<Draft>(List<Finding> findings) -> findings;
    };
  }

  /** The codes of every finding of a request, refused or not. */
  Set<FindingCode> codes(MovementRequest request) {
    return findings(request).stream().map(Finding::code).collect(Collectors.toSet());
  }

  History history(AddresseeNumber number) {
    return new History(versions.get(number));
  }

  Set<AddresseeNumber> everybody() {
    return versions.keySet();
  }

  ResidentRecord present(AddresseeNumber number) {
    return history(number).present().record();
  }

  ResidentRecord on(LocalDate day, AddresseeNumber number) {
    return history(number).on(day).orElseThrow().record();
  }

  HouseholdNumber household(AddresseeNumber number) {
    return present(number).membership().householdNumber();
  }

  String relationship(AddresseeNumber number) {
    return present(number).membership().relationship().text();
  }

  Optional<String> headName(AddresseeNumber number) {
    return present(number).membership().headName();
  }

  /** The facts that the service would read for a request. */
  Facts facts(MovementRequest request) {
    Map<AddresseeNumber, History> histories = new HashMap<>();
    versions.forEach((number, list) -> histories.put(number, new History(list)));
    List<Newcomer> newcomers =
        switch (request) {
          case MoveIn moveIn -> moveIn.newcomers();
          case MoveInFromAbroad moveIn -> moveIn.newcomers();
          case Birth birth -> List.of(birth.child());
          default -> List.of();
        };
    Map<AddresseeNumber, Integer> targets = new HashMap<>();
    if (request instanceof Cancellation cancellation) {
      versions.values().stream()
          .flatMap(List::stream)
          .filter(version -> version.movementId() == cancellation.movementId())
          .forEach(v -> targets.put(v.record().addresseeNumber(), v.version()));
    }
    return new Facts(
        histories,
        newcomers.stream().map(this::matches).toList(),
        targets,
        locked,
        Optional.ofNullable(received),
        new Facts.FreshNumbers(
            newcomers.stream().map(any -> fresh(AddresseeNumber::ofSerial)).toList(),
            fresh(HouseholdNumber::ofSerial),
            newcomers.stream()
                .filter(newcomer -> newcomer.recordCode().isEmpty())
                .map(any -> ResidentRecordCode.ofBody("%010d".formatted(serial++)))
                .toList()),
        TOWNS);
  }

  private <T> T fresh(LongFunction<Optional<T>> ofSerial) {
    Optional<T> number = Optional.empty();
    while (number.isEmpty()) {
      number = ofSerial.apply(serial++);
    }
    return number.get();
  }

  private Facts.Matches matches(Newcomer newcomer) {
    return new Facts.Matches(
        holders(
            record ->
                newcomer.individualNumber().isPresent()
                    && record.individualNumber().equals(newcomer.individualNumber())),
        holders(
            record ->
                newcomer.recordCode().isPresent()
                    && record.recordCode().equals(newcomer.recordCode())),
        Set.of(),
        holders(
            record ->
                record.person().name().equals(newcomer.person().name())
                    && record.person().sex() == newcomer.person().sex()
                    && record.person().birth().equals(newcomer.person().birth())));
  }

  private Set<AddresseeNumber> holders(Predicate<ResidentRecord> same) {
    return versions.keySet().stream()
        .filter(number -> same.test(present(number)))
        .collect(Collectors.toSet());
  }

  static IndividualNumber individualNumber(int serial) {
    return IndividualNumber.ofBody("%011d".formatted(serial));
  }

  static ResidentRecordCode recordCode(int serial) {
    return ResidentRecordCode.ofBody("%010d".formatted(9_000_000_00 + serial));
  }
}
