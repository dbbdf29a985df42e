package jp.juki.web.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
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
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.movement.SpecialMoveOut;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/** Puts a request back into the form it was entered with (申請から入力内容へ): {@link Requests} reversed. */
final class Refill {
  private static final List<String> OPTIONAL =
      List.of(
          "kana.family",
          "kana.given",
          "formerName.name",
          "formerName.kana",
          "formerName.confirmed");

  /** What was taken from one removed record and must not stay with another. */
  private static final List<String> OF_ONE_PERSON =
      List.of("individualNumber", "residentRecordCode", "domicile.place", "domicile.head");

  /** A name and its reading. */
  private static final List<String> NAME = List.of("name.family", "name.given");

  private static final List<String> KANA = List.of("kana.family", "kana.given", "kana.state");

  /** Begins the key under which the form keeps what received data say of a name. */
  private static final String TOLD = "told.";

  /** The keys that a removed record filled because received data do not tell them. */
  private static final String FILLED = "filled";

  private final Entry entry;

  private final Consumer<Entry> join;

  private Refill(Entry entry, Consumer<Entry> join) {
    this.entry = entry;
    this.join = join;
  }

  /**
   * Fills a form whose members are listed already.
   *
   * @param join lists those who live in the household to be joined
   */
  static void fill(Entry entry, MovementRequest request, Consumer<Entry> join) {
    Refill refill = new Refill(entry, join);
    refill.circumstances(request.circumstances());
    refill.members(request.subjects());
    refill.content(request);
  }

  /** Fills a blank form of a move-in with received data (転出証明書情報). */
  static void told(Entry entry, ReceivedMoveOut received) {
    MoveOutData data = received.data();
    Refill refill = new Refill(entry, any -> {});
    refill.put("received", Optional.of(Long.toString(received.number())));
    refill.put("plannedOn", Optional.of(data.movesOutOn().wareki()));
    refill.newcomers(data.persons().stream().map(Newcomer::of).toList());
    for (Map<String, String> typed : entry.getNewcomers())
      Stream.concat(NAME.stream(), KANA.stream())
          .forEach(key -> typed.put(TOLD + key, typed.getOrDefault(key, "")));
    refill.place("previousPlace", Optional.of(data.from()));
    refill.put("previousHead", data.head());
  }

  private void content(MovementRequest request) {
    switch (request) {
      case MoveIn move -> {
        newcomers(move.newcomers());
        arrival(move.arrival());
        address(move.address());
        place("previousPlace", Optional.of(move.previousPlace()));
        put("previousHead", move.previousHead());
        entry.setUnnotified(move.unnotified());
        place("lastRegisteredPlace", move.lastRegisteredPlace());
        put("received", move.received().map(String::valueOf));
      }
      case MoveInFromAbroad(
              var circumstances,
              var newcomers,
              var arrival,
              var address,
              var from) -> {
        newcomers(newcomers);
        arrival(arrival);
        address(address);
        place("previousPlace", from);
      }
      case MoveWithin(var circumstances, var subjects, var arrival, var address) -> {
        arrival(arrival);
        address(address);
      }
      case MoveOut move -> place("destination", Optional.of(move.destination()));
      case SpecialMoveOut move -> place("destination", Optional.of(move.destination()));
      case MoveOutAbroad move -> place("destination", Optional.of(move.destination()));
      case Birth birth -> {
        newcomers(List.of(birth.child()));
        put("household", Optional.of(birth.household().digits()));
      }
      case HeadChange change -> {
        put("household", Optional.of(change.household().digits()));
        relationships(change.relationships());
      }
      case MoveInNotice notice -> {
        place("destination", Optional.of(notice.destination()));
        put("noticeReceivedOn", day(notice.receivedOn()));
      }
      case Cancellation cancellation ->
          put("movementId", Optional.of(String.valueOf(cancellation.movementId())));
      case Death ignored -> {}
    }
  }

  private void circumstances(Circumstances circumstances) {
    put("basis", Optional.of(circumstances.basis().code()));
    put("effectiveOn", circumstances.effectiveOn().map(RecordedDate::wareki));
    put("notifiedOn", day(circumstances.notifiedOn()));
    put("offeredOn", day(circumstances.offeredOn()));
    put("noticedOn", day(circumstances.noticedOn()));
    put("note", circumstances.note());
  }

  private void members(Set<AddresseeNumber> subjects) {
    entry
        .getMembers()
        .forEach(
            member ->
                member.setSubject(subjects.contains(new AddresseeNumber(member.getNumber()))));
  }

  private void arrival(Arrival arrival) {
    boolean joins = arrival instanceof Arrival.Join;
    put("arrival", Optional.of(joins ? "JOIN" : "NEW"));
    if (arrival instanceof Arrival.Join(var household, var relationships)) {
      put("household", Optional.of(household.digits()));
      join.accept(entry);
    }
    relationships(arrival.relationships());
  }

  private void relationships(Map<AddresseeNumber, Relationship> relationships) {
    List<Entry.Member> all = new ArrayList<>(entry.getMembers());
    all.addAll(entry.getJoined());
    for (Entry.Member member : all)
      Optional.ofNullable(relationships.get(new AddresseeNumber(member.getNumber())))
          .ifPresent(relationship -> member.setRelationship(relationship.text()));
  }

  private void address(Address address) {
    put("town", Optional.of(address.town()));
    put("lot", Optional.of(address.lot()));
    put("building", address.building());
  }

  private void place(String item, Optional<Place> place) {
    put(item, place.map(Place::text));
    put(item + "Code", place.flatMap(Place::municipalityCode).map(MunicipalityCode::digits));
    put(item + "PostalCode", place.flatMap(Place::postalCode));
    put(item + "Country", place.flatMap(Place::country));
  }

  private void newcomers(List<Newcomer> newcomers) {
    entry.getNewcomers().clear();
    newcomers.forEach(newcomer -> entry.getNewcomers().add(typed(newcomer)));
  }

  private static Map<String, String> typed(Newcomer newcomer) {
    Map<String, String> typed = new HashMap<>();
    person(typed, newcomer.person());
    typed.put("relationship", newcomer.relationship().text());
    typed.put("domicile.place", newcomer.domicile().place());
    typed.put("domicile.head", newcomer.domicile().head());
    typed.put(
        "individualNumber", newcomer.individualNumber().map(IndividualNumber::digits).orElse(null));
    typed.put(
        "residentRecordCode", newcomer.recordCode().map(ResidentRecordCode::digits).orElse(null));
    typed.put("reentryOf", newcomer.reentry().map(AddresseeNumber::digits).orElse(null));
    return typed;
  }

  /** Name, reading, former name, birth and sex of a person. */
  static void person(Map<String, String> typed, ResidentRecord.Person person) {
    if (person.name() instanceof PersonName.Japanese(var family, var given)) {
      typed.put("name.family", family.text());
      typed.put("name.given", given.text());
    }
    person.furigana().family().ifPresent(kana -> typed.put("kana.family", kana));
    person.furigana().given().ifPresent(kana -> typed.put("kana.given", kana));
    typed.put("kana.state", person.furigana().state().code());
    person
        .formerName()
        .ifPresent(
            former -> {
              typed.put("formerName.name", former.name().text());
              typed.put("formerName.kana", former.kana());
              typed.put("formerName.confirmed", former.confirmed() ? "1" : "0");
            });
    typed.put("birth", person.birth().wareki());
    typed.put("sex", person.sex().code());
  }

  /**
   * What a removed record says of its person behind received data (特例転入の再転入者): its name, with the
   * reading where the data name the person otherwise, and what the data do not tell. Another record
   * taken in before leaves nothing.
   */
  @Spec("4.1.1.2-e")
  static void removedBehind(Map<String, String> typed, ResidentRecord record) {
    String before = typed.remove(FILLED);
    if (before != null) for (String key : before.split(" ")) typed.remove(key);
    Map<String, String> old = new HashMap<>();
    removed(old, record);
    boolean sameName = NAME.stream().allMatch(key -> told(typed, key).equals(old.get(key)));
    for (String key : KANA) put(typed, key, sameName ? told(typed, key) : old.get(key));
    for (String key : NAME) typed.put(key, old.get(key));
    for (String key : List.of("takenFrom", "takenOf")) put(typed, key, old.get(key));
    old.forEach((key, value) -> behind(typed, key, value));
  }

  /** Fills an item that received data do not tell. */
  static void behind(Map<String, String> typed, String key, String value) {
    if (value == null || !missing(typed, key) || KANA.contains(key)) return;
    typed.put(key, value);
    typed.merge(FILLED, key, (some, more) -> some + " " + more);
  }

  /** Whether nothing stands in an item. */
  static boolean missing(Map<String, String> typed, String key) {
    String value = typed.get(key);
    return value == null || value.isBlank();
  }

  private static String told(Map<String, String> typed, String key) {
    return typed.getOrDefault(TOLD + key, typed.getOrDefault(key, ""));
  }

  private static void put(Map<String, String> typed, String key, String value) {
    if (value == null || value.isEmpty()) typed.remove(key);
    else typed.put(key, value);
  }

  /** What a removed record says of its person (転出時の情報); hidden numbers stay as they were. */
  static void removed(Map<String, String> typed, ResidentRecord record) {
    String digits = record.addresseeNumber().digits();
    OPTIONAL.forEach(typed::remove);
    boolean another = typed.containsKey("takenFrom") && !digits.equals(typed.get("takenFrom"));
    if (another) OF_ONE_PERSON.forEach(typed::remove);
    person(typed, record.person());
    record
        .domicile()
        .ifPresent(
            domicile -> {
              typed.put("domicile.place", domicile.offered().orElse(null));
              typed.put("domicile.head", domicile.head());
            });
    record.recordCode().ifPresent(code -> typed.put("residentRecordCode", code.digits()));
    typed.put("takenFrom", digits);
    record
        .removal()
        .ifPresent(
            removal -> typed.put("takenOf", removal.on().wareki() + "　" + removal.reason().text()));
  }

  private void put(String item, Optional<String> text) {
    entry.getText().put(item, text.orElse(null));
  }

  private static Optional<String> day(Optional<LocalDate> day) {
    return day.map(Wareki::format);
  }
}
