package jp.juki.infrastructure.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;

/** Made-up persons (架空の住民) for tests of the register. */
public final class People {
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6};

  private People() {}

  /** The n-th addressee number. */
  public static AddresseeNumber person(int n) {
    long serial = 5_000_000L + n * 12L;
    while (AddresseeNumber.ofSerial(serial).isEmpty()) serial++;
    return AddresseeNumber.ofSerial(serial).orElseThrow();
  }

  /** The n-th household number. */
  public static HouseholdNumber household(int n) {
    long serial = 7_000_000L + n * 12L;
    while (HouseholdNumber.ofSerial(serial).isEmpty()) serial++;
    return HouseholdNumber.ofSerial(serial).orElseThrow();
  }

  /** The n-th individual number. */
  public static IndividualNumber individualNumber(int n) {
    String body = "%011d".formatted(90_000_000_000L + n);
    int sum = 0;
    for (int i = 0; i < 11; i++) sum += (body.charAt(10 - i) - '0') * WEIGHTS[i];
    int check = sum % 11 <= 1 ? 0 : 11 - sum % 11;
    return new IndividualNumber(body + check);
  }

  /** The n-th resident record code. */
  public static ResidentRecordCode recordCode(int n) {
    return ResidentRecordCode.ofBody("%010d".formatted(8_000_000_000L + n));
  }

  /** An address with this lot. */
  public static Address address(String lot) {
    return new Address("0001001", "荒本北一丁目", lot, Optional.empty(), "5770011");
  }

  /** The n-th Japanese, alone in the n-th household. */
  public static ResidentRecord japanese(int n) {
    return japanese(n, n);
  }

  /** The n-th Japanese in a household. */
  public static ResidentRecord japanese(int n, int household) {
    return new ResidentRecord(
        person(n),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("試験"), new Name("太郎" + kanji(n))),
            new Furigana(Optional.of("シケン"), Optional.of("タロウ"), Furigana.State.CONFIRMED),
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1980, 1, 1).plusDays(n)),
            n % 2 == 0 ? Sex.MALE : Sex.FEMALE),
        new ResidentRecord.Membership(
            household(household), Relationship.HEAD, 1, Optional.of("試験　太郎" + kanji(n))),
        new ResidentRecord.Residence(
            address("1番" + (n + 1) + "号"),
            RecordedDate.of(LocalDate.of(2010, 4, 1)),
            RecordedDate.of(LocalDate.of(2010, 4, 1)),
            LocalDate.of(2010, 4, 2),
            false,
            Optional.of(Place.in(new MunicipalityCode("271004"), "大阪府大阪市北区中之島一丁目3番20号")),
            Optional.of("試験　一郎"),
            Optional.empty(),
            Optional.empty()),
        Optional.of(new Domicile("大阪府東大阪市荒本北一丁目1番地", "試験　一郎")),
        Optional.empty(),
        Optional.of(individualNumber(n)),
        Optional.of(recordCode(n)),
        Optional.empty(),
        Optional.empty());
  }

  /** A Japanese with every item that a Japanese can have. */
  public static ResidentRecord fullJapanese(int n) {
    ResidentRecord plain = japanese(n);
    return new ResidentRecord(
        plain.addresseeNumber(),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("渡邊" + ivs(1)), new Name("𠮷野")),
            new Furigana(Optional.of("ワタナベ"), Optional.empty(), Furigana.State.FAMILY_ONLY),
            Optional.of(new FormerName(new Name("齋藤"), "サイトウ", true)),
            Optional.empty(),
            Wareki.parse("昭和20年2月30日").orElseThrow(),
            Sex.FEMALE),
        new ResidentRecord.Membership(
            household(n), Relationship.parse("子の妻").orElseThrow(), 12, Optional.empty()),
        new ResidentRecord.Residence(
            new Address("0001002", "荒川一丁目", "2番3号", Optional.of("コーポ荒川　101号"), "5770843"),
            Wareki.parse("昭和20年月日不詳").orElseThrow(),
            Wareki.parse("昭和31年9月上旬").orElseThrow(),
            LocalDate.of(1956, 9, 9),
            true,
            Optional.of(
                new Place(Optional.empty(), "不明", Optional.of("5300005"), Optional.empty())),
            Optional.of("渡辺　一"),
            Optional.of(address("9番9号")),
            Optional.of(
                new Place(
                    Optional.of(new MunicipalityCode("292010")),
                    "奈良県奈良市三条町9番9号",
                    Optional.of("6308012"),
                    Optional.empty()))),
        plain.domicile(),
        Optional.empty(),
        Optional.of(individualNumber(n)),
        Optional.of(recordCode(n)),
        Optional.of(
            new Removal(
                MovementReason.MOVE_OUT,
                RecordedDate.of(LocalDate.of(2026, 5, 1)),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(Place.in(new MunicipalityCode("131016"), "東京都千代田区")),
                Optional.of(
                    new Place(
                        Optional.of(new MunicipalityCode("131016")),
                        "東京都千代田区千代田一丁目1番",
                        Optional.of("1000001"),
                        Optional.empty())),
                Optional.of(LocalDate.of(2026, 4, 28)),
                Optional.of(LocalDate.of(2026, 5, 2)))),
        Optional.of("備考の一行目"));
  }

  /** A foreign resident with every item that one can have. */
  public static ResidentRecord fullForeign(int n) {
    ResidentRecord plain = japanese(n);
    return new ResidentRecord(
        plain.addresseeNumber(),
        ResidentKind.FOREIGN,
        new ResidentRecord.Person(
            new PersonName.Foreign(
                Optional.of(new Name("TESTER ANNA MARIA")), Optional.of(new Name("試安娜"))),
            Furigana.NONE,
            Optional.empty(),
            Optional.of(new Alias(new Name("試験安子"), "シケンヤスコ", LocalDate.of(2015, 5, 5), "大阪府東大阪市")),
            RecordedDate.of(LocalDate.of(1990, 12, 31)),
            Sex.FEMALE),
        plain.membership(),
        new ResidentRecord.Residence(
            address("5番5号"),
            RecordedDate.of(LocalDate.of(2014, 7, 7)),
            RecordedDate.of(LocalDate.of(2014, 7, 7)),
            LocalDate.of(2014, 7, 8),
            false,
            Optional.of(Place.abroad("架空国", "首都")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.of(
            new ForeignStatus(
                "架空国",
                ForeignStatus.Category.MID_TO_LONG_TERM,
                Optional.of("永住者の配偶者等"),
                Optional.of("5年"),
                Optional.of(LocalDate.of(2029, 3, 31)),
                Optional.of(new ResidenceCardNumber("AB12345678CD")))),
        Optional.empty(),
        Optional.of(recordCode(n)),
        Optional.empty(),
        Optional.empty());
  }

  /** A movement of this id with every item. */
  public static Movement movement(long id, Instant now) {
    return new Movement(
        id,
        MovementReason.MOVE_IN,
        Basis.NOTIFICATION,
        RecordedDate.of(LocalDate.of(2026, 3, 30)),
        Optional.of(LocalDate.of(2026, 4, 1)),
        Optional.of(LocalDate.of(2026, 3, 31)),
        Optional.of(LocalDate.of(2026, 3, 29)),
        LocalDate.of(2026, 4, 1),
        now,
        "01",
        "T-01",
        "clerk",
        Optional.of("R-1"),
        Optional.of("留意事項"),
        Optional.empty(),
        "A0404B A4112B");
  }

  /** A history of one version. */
  public static History entered(ResidentRecord record, long movementId, Instant now) {
    return new History(
        List.of(
            RecordVersion.next(
                Optional.empty(),
                record,
                movementId,
                MovementReason.MOVE_IN,
                record.residence().residentSince(),
                now,
                Optional.empty())));
  }

  private static String ivs(int n) {
    return Character.toString(0xE0100 + n);
  }

  private static String kanji(int n) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(n).toCharArray()) digits.append("〇一二三四五六七八九".charAt(c - '0'));
    return digits.toString();
  }
}
