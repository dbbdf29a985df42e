package jp.juki.infrastructure.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.UnknownWording;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.household.RelationshipTerm;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord.Person;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;

/** Makes people who do not exist (架空の人物), in households of realistic shape. */
final class People {
  private static final long NUMBER_STEP = 61_803_398_873L; // has no factor in common with 10
  private static final long NUMBER_RANGE = 100_000_000_000L;
  private static final long CODE_STEP = 2_718_281_829L;
  private static final long CODE_RANGE = 10_000_000_000L;

  private final SyntheticCity city;
  private final Dice dice;
  private final Names names;
  private final Places places;

  People(SyntheticCity city, Dice dice, Names names, Places places) {
    this.city = city;
    this.dice = dice;
    this.names = names;
    this.places = places;
  }

  /** Somebody made up, before any movement. */
  record Made(
      ResidentKind kind,
      Person person,
      Relationship relationship,
      Optional<Domicile> domicile,
      Optional<ForeignStatus> foreign,
      IndividualNumber individualNumber,
      ResidentRecordCode recordCode) {
    Optional<String> nationality() {
      return foreign.map(ForeignStatus::nationality);
    }
  }

  List<Made> japaneseHousehold(LocalDate entry) {
    Names.Part surname = names.surname(dice);
    int shape = dice.between(1, 100);
    Sex sex = dice.chance(shape <= 42 ? 0.5 : 0.85) ? Sex.MALE : Sex.FEMALE;
    LocalDate birth = dice.day(entry.minusYears(shape <= 42 ? 80 : 62), entry.minusYears(19));
    Names.Part given = names.given(dice, sex, birth.getYear());
    Domicile domicile = new Domicile(places.domicile(dice), surname.text() + "　" + given.text());
    List<Made> members = new ArrayList<>();
    members.add(japanese(surname, given, sex, birth, Relationship.HEAD, domicile, false));
    if (shape > 42 && shape <= 90) {
      Sex other = sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
      LocalDate spouseBirth =
          earlier(birth.plusDays(dice.between(-2500, 2500)), entry.minusYears(18));
      RelationshipTerm term =
          other == Sex.FEMALE ? RelationshipTerm.WIFE : RelationshipTerm.HUSBAND;
      members.add(
          japanese(
              surname,
              names.given(dice, other, spouseBirth.getYear()),
              other,
              spouseBirth,
              Relationship.of(term),
              domicile,
              dice.chance(0.03)));
    }
    int children = shape <= 42 ? 0 : shape <= 60 ? 0 : shape <= 78 ? 1 : shape <= 96 ? 2 : 3;
    LocalDate first = birth.plusYears(20);
    for (int n = 0; n < children; n++) {
      LocalDate last = earlier(birth.plusYears(40), entry.minusDays(30));
      LocalDate childBirth = dice.day(first, last);
      if (childBirth.isAfter(last)) {
        break;
      }
      members.add(child(surname, domicile, childBirth));
      first = childBirth.plusMonths(11);
    }
    return members;
  }

  Made child(Made head, LocalDate birth) {
    PersonName.Japanese name = (PersonName.Japanese) head.person().name();
    Names.Part surname =
        new Names.Part(name.family().text(), head.person().furigana().family().orElseThrow());
    return child(surname, head.domicile().orElseThrow(), birth);
  }

  private Made child(Names.Part surname, Domicile domicile, LocalDate birth) {
    Sex sex = dice.chance(0.5) ? Sex.MALE : Sex.FEMALE;
    return japanese(
        surname,
        names.given(dice, sex, birth.getYear()),
        sex,
        birth,
        Relationship.of(RelationshipTerm.CHILD),
        domicile,
        false);
  }

  List<Made> foreignHousehold(LocalDate entry) {
    List<Made> members = new ArrayList<>();
    members.add(foreigner(entry, Relationship.HEAD));
    if (dice.chance(0.25)) {
      members.add(foreigner(entry, Relationship.LODGER));
    }
    return members;
  }

  private Made japanese(
      Names.Part surname,
      Names.Part given,
      Sex sex,
      LocalDate birth,
      Relationship relationship,
      Domicile domicile,
      boolean formerName) {
    Names.Part former = names.surname(dice);
    long index = city.personIndex();
    Person person =
        new Person(
            new PersonName.Japanese(new Name(surname.text()), new Name(given.text())),
            new Furigana(
                Optional.of(surname.kana()),
                Optional.of(given.kana()),
                dice.chance(0.93) ? Furigana.State.CONFIRMED : Furigana.State.UNCONFIRMED),
            formerName
                ? Optional.of(new FormerName(new Name(former.text()), former.kana(), true))
                : Optional.empty(),
            Optional.empty(),
            birthDate(birth),
            sex);
    return new Made(
        ResidentKind.JAPANESE,
        person,
        relationship,
        Optional.of(domicile),
        Optional.empty(),
        individualNumber(index),
        recordCode(index));
  }

  /** Now and then the family register knows only the year. */
  private RecordedDate birthDate(LocalDate birth) {
    if (birth.getYear() < 1950 && dice.chance(0.004)) {
      String text = "昭和" + (birth.getYear() - 1925) + "年 月日不詳";
      return UnknownWording.parse(text).orElseGet(() -> RecordedDate.of(birth));
    }
    return RecordedDate.of(birth);
  }

  private Made foreigner(LocalDate entry, Relationship relationship) {
    String[] row = names.foreign(dice);
    LocalDate birth = dice.day(entry.minusYears(50), entry.minusYears(19));
    long index = city.personIndex();
    boolean special = row[5].isEmpty();
    boolean permanent = row[5].equals("永住者");
    Person person =
        new Person(
            new PersonName.Foreign(
                Optional.of(new Name(row[1])),
                row[2].isEmpty() ? Optional.empty() : Optional.of(new Name(row[2]))),
            new Furigana(Optional.of(row[3]), Optional.empty(), Furigana.State.UNCONFIRMED),
            Optional.empty(),
            special ? Optional.of(alias(index, Sex.ofCode(row[0]), entry)) : Optional.empty(),
            RecordedDate.of(birth),
            Sex.ofCode(row[0]));
    ForeignStatus status =
        new ForeignStatus(
            row[4],
            special
                ? ForeignStatus.Category.SPECIAL_PERMANENT
                : ForeignStatus.Category.MID_TO_LONG_TERM,
            special ? Optional.empty() : Optional.of(row[5]),
            special || permanent ? Optional.empty() : Optional.of("3年"),
            special || permanent
                ? Optional.empty()
                : Optional.of(entry.plusYears(dice.between(3, 24))),
            Optional.of(new ResidenceCardNumber("ZZ%08dZZ".formatted(index))));
    return new Made(
        ResidentKind.FOREIGN,
        person,
        relationship,
        Optional.empty(),
        Optional.of(status),
        individualNumber(index),
        recordCode(index));
  }

  private Alias alias(long index, Sex sex, LocalDate entry) {
    Names.Part part = names.alias(index, sex);
    return new Alias(new Name(part.text()), part.kana(), entry, Municipality.OWN.fullName());
  }

  private static IndividualNumber individualNumber(long index) {
    return IndividualNumber.ofBody("%011d".formatted(remainder(index, NUMBER_STEP, NUMBER_RANGE)));
  }

  private static ResidentRecordCode recordCode(long index) {
    return ResidentRecordCode.ofBody("%010d".formatted(remainder(index, CODE_STEP, CODE_RANGE)));
  }

  /** A permutation of the range, so that numbers look random and never meet. */
  private static long remainder(long index, long step, long range) {
    return Math.multiplyExact(index, step) % range;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
