package jp.juki.web.movement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.juki.application.address.TownService;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary.Town;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Arrival;
import jp.juki.domain.movement.Circumstances;
import jp.juki.domain.movement.DayItem;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;
import jp.juki.web.entry.Reading;

/** Reads the parts that several kinds of movement share (共通の入力). */
final class Common {
  private final Entry entry;
  private final Reading reading;
  private final TownService towns;

  Common(Entry entry, Reading reading, TownService towns) {
    this.entry = entry;
    this.reading = reading;
    this.towns = towns;
  }

  Circumstances circumstances() {
    Basis basis = Basis.ofCode(entry.value("basis"));
    return new Circumstances(
        basis,
        reading.maybeRecorded("effectiveOn", entry.value("effectiveOn")),
        day(DayItem.NOTIFIED, basis),
        day(DayItem.OFFERED, basis),
        day(DayItem.NOTICED, basis),
        reading.optional(entry.value("note")));
  }

  /** A day, if the form asks for it under this basis. */
  private Optional<LocalDate> day(DayItem day, Basis basis) {
    return List.of(entry.getBases().get(day.key()).split(" ")).contains(basis.code())
        ? reading.maybeDay(day.key(), entry.value(day.key()))
        : Optional.empty();
  }

  Set<AddresseeNumber> subjects() {
    Set<AddresseeNumber> subjects = new TreeSet<>();
    for (Entry.Member member : entry.getMembers())
      if (member.isSubject()) subjects.add(new AddresseeNumber(member.getNumber()));
    if (subjects.isEmpty()) reading.note(FindingCode.VALUE_MISSING, "subjects");
    return subjects;
  }

  Map<AddresseeNumber, Relationship> relationships(Predicate<Entry.Member> whose) {
    Map<AddresseeNumber, Relationship> all = new LinkedHashMap<>();
    for (int i = 0; i < entry.getMembers().size(); i++) {
      Entry.Member member = entry.getMembers().get(i);
      if (!whose.test(member)) continue;
      String item = "relationships[" + i + "]";
      all.put(
          new AddresseeNumber(member.getNumber()),
          reading.required(item, member.getRelationship(), Relationship::parse));
    }
    return all;
  }

  Arrival arrival(Map<AddresseeNumber, Relationship> relationships) {
    if (!"JOIN".equals(entry.value("arrival"))) return new Arrival.NewHousehold(relationships);
    HouseholdNumber household = household("household");
    Map<AddresseeNumber, Relationship> all = new LinkedHashMap<>(relationships);
    all.putAll(ofMembers(relationships.containsValue(Relationship.HEAD) || newcomerIsHead()));
    return household == null ? null : new Arrival.Join(household, all);
  }

  /** What those who live in the household to be joined become: all of them to a new head. */
  private Map<AddresseeNumber, Relationship> ofMembers(boolean newHead) {
    Map<AddresseeNumber, Relationship> members = new LinkedHashMap<>();
    for (int i = 0; i < entry.getJoined().size(); i++) {
      Entry.Member member = entry.getJoined().get(i);
      if (newHead || member.revised())
        members.put(
            new AddresseeNumber(member.getNumber()),
            reading.required(
                "joined[" + i + "].relationship", member.getRelationship(), Relationship::parse));
    }
    return members;
  }

  private boolean newcomerIsHead() {
    return entry.getNewcomers().stream()
        .map(typed -> reading.optional(typed.get("relationship")))
        .anyMatch(
            typed -> typed.flatMap(Relationship::parse).filter(Relationship::head).isPresent());
  }

  HouseholdNumber household(String item) {
    return reading.required(item, entry.value(item), HouseholdNumber::parse);
  }

  Address address() {
    Town town = reading.required("address.town", entry.value("town"), towns::named);
    String lot = reading.text("address.lot", entry.value("lot"));
    Optional<String> building = reading.optional(entry.value("building"));
    return town == null || lot == null
        ? null
        : new Address(town.code(), town.name(), lot.strip(), building, town.postalCode());
  }

  @Spec({"4.1.3.0.2-c", "1.1.17-a"})
  Place placeInJapan(String item) {
    String place = reading.text(item, entry.value(item));
    Optional<String> postal =
        reading.maybe(
            item + ".postalCode", entry.value(item + "PostalCode"), Place::readPostalCode);
    Optional<MunicipalityCode> code =
        reading.maybe(item + ".code", entry.value(item + "Code"), MunicipalityCode::parse);
    return place == null ? null : Place.inJapan(code, place.strip(), postal);
  }

  /** A place in Japan that may be left out; its codes without its text are none. */
  Optional<Place> maybePlaceInJapan(String item) {
    boolean blank =
        Stream.of("", "Code", "PostalCode")
            .allMatch(part -> reading.optional(entry.value(item + part)).isEmpty());
    return blank ? Optional.empty() : Optional.ofNullable(placeInJapan(item));
  }

  Optional<Place> placeAbroad(String item, boolean required) {
    Optional<String> country = reading.optional(entry.value(item + "Country"));
    Optional<String> place = reading.optional(entry.value(item));
    if (required && country.isEmpty()) reading.note(FindingCode.VALUE_MISSING, item + ".country");
    if (country.isEmpty() && required) return Optional.empty();
    return place
        .or(() -> country)
        .map(text -> new Place(Optional.empty(), text, Optional.empty(), country));
  }

  Newcomer newcomer(int index) {
    Map<String, String> typed = entry.getNewcomers().get(index);
    String at = "newcomers[" + index + "].";
    Name family = reading.required(at + "name.family", typed.get("name.family"), Common::name);
    Name given = reading.required(at + "name.given", typed.get("name.given"), Common::name);
    Furigana furigana =
        new Furigana(
            reading.optional(typed.get("kana.family")),
            reading.optional(typed.get("kana.given")),
            Optional.ofNullable(typed.get("kana.state"))
                .map(Furigana.State::ofCode)
                .orElse(Furigana.State.UNCONFIRMED));
    Optional<FormerName> former = formerName(at, typed);
    var birth = reading.recorded(at + "birth", typed.get("birth"));
    String sex = reading.text(at + "sex", typed.get("sex"));
    Relationship relationship =
        reading.required(at + "relationship", typed.get("relationship"), Relationship::parse);
    String place = reading.text(at + "domicile.place", typed.get("domicile.place"));
    String head = reading.text(at + "domicile.head", typed.get("domicile.head"));
    Optional<IndividualNumber> number =
        reading.maybe(
            at + "individualNumber", typed.get("individualNumber"), IndividualNumber::parse);
    Optional<ResidentRecordCode> code =
        reading.maybe(
            at + "residentRecordCode", typed.get("residentRecordCode"), ResidentRecordCode::parse);
    Optional<AddresseeNumber> reentry =
        reading.maybe(at + "reentryOf", typed.get("reentryOf"), AddresseeNumber::parse);
    boolean whole =
        Stream.of(family, given, birth, sex, relationship, place, head).allMatch(Objects::nonNull);
    if (!whole) return null;
    return new Newcomer(
        reentry,
        new ResidentRecord.Person(
            new PersonName.Japanese(family, given),
            furigana,
            former,
            Optional.empty(),
            birth,
            Sex.ofCode(sex)),
        relationship,
        new Domicile(place.strip(), head.strip()),
        number,
        code);
  }

  /** A former surname, which always comes with its reading. */
  private Optional<FormerName> formerName(String at, Map<String, String> typed) {
    String name = typed.get("formerName.name");
    String kana = typed.get("formerName.kana");
    if (reading.optional(name).isEmpty() && reading.optional(kana).isEmpty())
      return Optional.empty();
    Name former = reading.required(at + "formerName.name", name, Common::name);
    String read = reading.text(at + "formerName.kana", kana);
    boolean confirmed = "1".equals(typed.get("formerName.confirmed"));
    return former == null || read == null
        ? Optional.empty()
        : Optional.of(new FormerName(former, read.strip(), confirmed));
  }

  private static Optional<Name> name(String typed) {
    String stripped = typed.strip();
    return stripped.codePoints().anyMatch(Character::isISOControl)
        ? Optional.empty()
        : Optional.of(new Name(stripped));
  }
}
