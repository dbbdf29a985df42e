package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.Era;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records, names and codes of the register. */
class ResidentRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
  private final ResidentRecord japanese = HistoryTest.record("1番");
  private final ForeignStatus status =
      new ForeignStatus(
          "ブラジル",
          ForeignStatus.Category.MID_TO_LONG_TERM,
          Optional.of("定住者"),
          Optional.of("3年"),
          Optional.of(DAY.plusYears(2)),
          Optional.of(new ResidenceCardNumber("AB12345678CD")));
  private final PersonName foreignName =
      new PersonName.Foreign(Optional.of(new Name("SILVA JOSE")), Optional.of(new Name("席爾瓦")));

  private ResidentRecord record(
      ResidentKind kind,
      PersonName name,
      Optional<FormerName> former,
      Optional<Alias> alias,
      Optional<Domicile> domicile,
      Optional<ForeignStatus> foreign) {
    return new ResidentRecord(
        japanese.addresseeNumber(),
        kind,
        new ResidentRecord.Person(
            name, Furigana.NONE, former, alias, japanese.person().birth(), japanese.person().sex()),
        japanese.membership(),
        japanese.residence(),
        domicile,
        foreign,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void itemsBelongToTheKindOfResident() {
    PersonName name = japanese.person().name();
    Optional<Domicile> domicile = japanese.domicile();
    Optional<FormerName> former = Optional.of(new FormerName(new Name("森"), "モリ", true));
    Optional<Alias> alias = Optional.of(new Alias(new Name("森"), "モリ", DAY, "奈良市"));
    Optional<ForeignStatus> foreign = Optional.of(status);
    ResidentKind jp = ResidentKind.JAPANESE;
    ResidentKind other = ResidentKind.FOREIGN;
    assertEquals(
        former,
        record(jp, name, former, Optional.empty(), domicile, Optional.empty())
            .person()
            .formerName());
    assertEquals(
        alias,
        record(other, foreignName, Optional.empty(), alias, Optional.empty(), foreign)
            .person()
            .alias());
    for (Runnable wrong :
        List.<Runnable>of(
            () -> record(jp, name, former, Optional.empty(), Optional.empty(), Optional.empty()),
            () -> record(jp, name, Optional.empty(), Optional.empty(), domicile, foreign),
            () ->
                record(
                    jp,
                    foreignName,
                    Optional.empty(),
                    Optional.empty(),
                    domicile,
                    Optional.empty()),
            () -> record(jp, name, Optional.empty(), alias, domicile, Optional.empty()),
            () -> record(other, foreignName, former, Optional.empty(), Optional.empty(), foreign),
            () ->
                record(other, name, Optional.empty(), Optional.empty(), Optional.empty(), foreign),
            () -> record(other, foreignName, Optional.empty(), alias, domicile, foreign),
            () ->
                record(
                    other,
                    foreignName,
                    Optional.empty(),
                    alias,
                    Optional.empty(),
                    Optional.empty()))) {
      assertThrows(IllegalArgumentException.class, wrong::run);
    }
  }

  @Test
  @Spec({"1.1.1-c", "1.1.2-c", "1.1.9-a", "1.1.9-b"})
  void birthIsWrittenInTheCalendarOfTheKind() {
    RecordedDate exact = RecordedDate.of(LocalDate.of(1990, 4, 1));
    RecordedDate offCalendar = Wareki.parse("昭和14年2月29日").orElseThrow();
    RecordedDate unknown = Wareki.parse("年月日不詳").orElseThrow();
    assertEquals("平成2年4月1日", ResidentKind.JAPANESE.birth(exact));
    assertEquals("1990年4月1日", ResidentKind.FOREIGN.birth(exact));
    assertEquals("昭和14年2月29日", ResidentKind.JAPANESE.birth(offCalendar));
    assertEquals("1939年2月29日", ResidentKind.FOREIGN.birth(offCalendar));
    for (ResidentKind kind : ResidentKind.values()) assertEquals("年月日不詳", kind.birth(unknown));
  }

  @Test
  @Absence
  @Spec("1.1.9-e")
  void noDayOfBirthOfAForeignResidentNamesAnEra() {
    for (Era era : Era.ALL) {
      LocalDate first = era.firstDay();
      RecordedDate noSuchDay = Wareki.parse(era.name() + "9年2月31日").orElseThrow();
      for (RecordedDate birth : List.of(RecordedDate.of(first), noSuchDay)) {
        assertTrue(ResidentKind.JAPANESE.birth(birth).startsWith(era.name()));
        assertTrue(ResidentKind.FOREIGN.birth(birth).matches("[0-9]{4}年[0-9]+月[0-9]+日"));
      }
    }
  }

  @Test
  @Spec({"1.1.6-b", "1.1.6-d"})
  void domicileAndAddressAreNeverBlank() {
    assertThrows(IllegalArgumentException.class, () -> new Domicile(" ", "青木　太郎"));
    assertThrows(IllegalArgumentException.class, () -> new Domicile("大阪府", ""));
    assertEquals("なし", new Domicile("なし", "なし").place());
  }

  @Test
  @Spec({"1.1.6-a", "1.1.6-c", "1.1.6-d", "1.1.6-h", "1.1.6-f"})
  void birthDayOfResidencyAddressAndNumbersAreNeverBlank() {
    ResidentRecord.Person person = japanese.person();
    ResidentRecord.Residence residence = japanese.residence();
    ResidentRecord.Membership membership = japanese.membership();
    for (Runnable blank :
        List.<Runnable>of(
            () ->
                new ResidentRecord.Person(
                    person.name(),
                    person.furigana(),
                    person.formerName(),
                    person.alias(),
                    null,
                    person.sex()),
            () ->
                new ResidentRecord.Membership(
                    null, membership.relationship(), 1, membership.headName()),
            () -> residence(null, residence.residentSince()),
            () -> residence(residence.address(), null),
            () ->
                new ResidentRecord(
                    null,
                    japanese.kind(),
                    person,
                    membership,
                    residence,
                    japanese.domicile(),
                    japanese.foreign(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))) {
      assertThrows(NullPointerException.class, blank::run);
    }
  }

  private ResidentRecord.Residence residence(Address address, RecordedDate since) {
    return new ResidentRecord.Residence(
        address,
        since,
        since,
        DAY,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @Spec({"1.1.5-b", "1.1.5-e"})
  void plannedRemovalCountsFromTheEarlierOfPlannedAndConfirmedDay() {
    RecordedDate planned = RecordedDate.of(DAY);
    Removal removal = Removal.of(MovementReason.MOVE_OUT, planned, Optional.of(DAY));
    assertEquals(DAY, removal.effectiveOn());
    ResidentRecord leaving = japanese.withRemoval(Optional.of(removal));
    assertTrue(leaving.residentOn(DAY.minusDays(1)));
    assertEquals(ResidentStatus.RESIDENT, leaving.statusOn(DAY.minusDays(1)));
    assertFalse(leaving.residentOn(DAY));
    assertEquals(DAY.minusDays(2), confirmed(planned, DAY.minusDays(2)).effectiveOn());
    assertEquals(DAY, confirmed(planned, DAY.plusDays(2)).effectiveOn());
    assertTrue(japanese.residentOn(DAY));
  }

  private static Removal confirmed(RecordedDate planned, LocalDate day) {
    return new Removal(
        MovementReason.MOVE_OUT,
        planned,
        Optional.empty(),
        Optional.of(Place.of("奈良市")),
        Optional.of(Place.of("奈良市")),
        Optional.of(day),
        Optional.of(day));
  }

  @ParameterizedTest
  @CsvSource({
    "MOVE_OUT,MOVED_OUT",
    "MOVE_OUT_ABROAD,MOVED_OUT",
    "DEATH,DECEASED",
    "REMOVAL_EX_OFFICIO,REMOVED",
    "CANCELLATION_MINUS,REMOVED"
  })
  void removalGivesTheStatusOfItsReason(MovementReason reason, ResidentStatus expected) {
    Removal removal = Removal.of(reason, RecordedDate.of(DAY), Optional.empty());
    assertEquals(expected, removal.status());
    assertEquals(expected, japanese.withRemoval(Optional.of(removal)).statusOn(DAY));
  }

  @Test
  void copiesChangeOneItemOnly() {
    ResidentRecord.Membership membership =
        new ResidentRecord.Membership(
            HouseholdNumber.ofSerial(2).orElseThrow(),
            japanese.membership().relationship(),
            7,
            Optional.empty());
    assertEquals(membership, japanese.with(membership).membership());
    assertEquals(japanese, japanese.with(membership).with(japanese.membership()));
    ResidentRecord.Residence residence = HistoryTest.record("2番").residence();
    assertEquals(residence, japanese.with(residence).residence());
    assertEquals(japanese, japanese.with(residence).with(japanese.residence()));
  }

  // ---- names ----------------------------------------------------------------------------------

  @Test
  void nameKeepsEveryLetterAndIsNeverBlankOrPadded() {
    String withSelector = "葛\uDB40\uDD02";
    assertEquals(withSelector, new Name(withSelector).text());
    for (String wrong : List.of("", " ", "　", " 青木", "青木 ", "青\n木", "青\u0000木")) {
      assertThrows(IllegalArgumentException.class, () -> new Name(wrong));
    }
  }

  @Test
  void typedNameIsReadWithoutOuterSpaceAndCheckedAgainstTheList() {
    assertEquals(Outcome.accepted(new Name("青木")), Name.parse(" 青木　", "familyName"));
    assertEquals(
        Outcome.refused(FindingCode.VALUE_MISSING, "familyName"), Name.parse("　", "familyName"));
  }

  @ParameterizedTest
  @CsvSource({
    "\uE000,LETTER_PRIVATE_USE",
    "か\u3099,LETTER_COMBINING_MARK",
    "青\t木,LETTER_CONTROL",
    "\uDB40\uDD02,LETTER_LONE_SELECTOR",
    "青\uDB40\uDDEF,LETTER_SEQUENCE_UNKNOWN",
    "😀,LETTER_NOT_LISTED"
  })
  void letterThatIsNotAdmittedIsNamedByItsKindOfProblem(String text, FindingCode code) {
    assertEquals(List.of(code.at("familyName")), Name.letterFindings(text, "familyName"));
    assertEquals(Outcome.refused(code, "familyName"), Name.parse(text, "familyName"));
  }

  @Test
  void sequenceOfAnotherCollectionIsNamedAsSuchAndABrokenLetterToo() {
    assertEquals(
        List.of(FindingCode.LETTER_OF_OTHER_COLLECTION.at("familyName")),
        Name.letterFindings("葛\uDB40\uDD00", "familyName"));
    assertEquals(
        List.of(FindingCode.LETTER_BROKEN.at("familyName")),
        Name.letterFindings("\uD800", "familyName"));
    assertEquals(
        List.of(FindingCode.LETTER_PRIVATE_USE.at("familyName")),
        Name.letterFindings("\uE000\uE001", "familyName"),
        "one finding for each kind of problem");
  }

  @Test
  void namesPrintWithAFullWidthSpaceAndForeignOnesInBothScripts() {
    assertEquals("青木　太郎", japanese.person().name().text());
    assertEquals("SILVA JOSE（席爾瓦）", foreignName.text());
    assertEquals(
        "SILVA", new PersonName.Foreign(Optional.of(new Name("SILVA")), Optional.empty()).text());
    assertEquals("席", new PersonName.Foreign(Optional.empty(), Optional.of(new Name("席"))).text());
    assertThrows(
        IllegalArgumentException.class,
        () -> new PersonName.Foreign(Optional.empty(), Optional.empty()));
  }

  @Test
  void readingIsTheTwoPartsOrWhatIsKnown() {
    Furigana both = new Furigana(Optional.of("アオキ"), Optional.of("タロウ"), Furigana.State.CONFIRMED);
    assertEquals("アオキ　タロウ", both.text());
    assertEquals(
        "タロウ",
        new Furigana(Optional.empty(), Optional.of("タロウ"), Furigana.State.GIVEN_ONLY).text());
    assertEquals("", Furigana.NONE.text());
  }

  @Test
  void nothingPersonalShowsInALog() {
    assertEquals("ResidentRecord[masked]", japanese.toString());
    assertEquals("Name[masked]", new Name("青木").toString());
    assertEquals("PersonName[masked]", japanese.person().name().toString());
    assertEquals("PersonName[masked]", foreignName.toString());
  }

  // ---- codes ----------------------------------------------------------------------------------

  @ParameterizedTest
  @EnumSource(MovementReason.class)
  @Spec("1.2.2-d")
  void reasonIsFoundByItsCodeAndStandsInItsGroup(MovementReason reason) {
    assertEquals(reason, MovementReason.ofCode(reason.code()));
    MovementReason.Group group =
        switch (reason.code().charAt(0)) {
          case '1' -> MovementReason.Group.ENTRY;
          case '2' -> MovementReason.Group.REMOVAL;
          default -> MovementReason.Group.CORRECTION;
        };
    assertEquals(group, reason.group());
    assertEquals(reason.text().startsWith("異動の取消し"), reason.cancels());
  }

  @Test
  @Spec({"1.2.2-a", "1.2.2-b", "1.2.2-c"})
  void reasonsAreThoseOfTheStandard() {
    assertEquals(
        List.of("国内転入", "国外転入等", "出生", "職権記載（帰化等）", "職権記載（国籍喪失）", "職権記載", "改製", "再製", "異動の取消し（増）"),
        texts(MovementReason.Group.ENTRY));
    assertEquals(
        List.of("国内転出", "国外転出", "死亡", "職権消除（帰化等）", "職権消除（国籍喪失）", "職権消除", "改製", "再製", "異動の取消し（減）"),
        texts(MovementReason.Group.REMOVAL));
    assertEquals(
        List.of(
            "転居",
            "軽微な修正",
            "職権修正",
            "誤記修正",
            "個人番号の変更請求",
            "個人番号の職権修正",
            "個人番号の職権記載",
            "住民票コードの変更請求",
            "住民票コードの職権記載",
            "世帯分離",
            "世帯合併",
            "世帯変更",
            "世帯主変更",
            "旧氏の記載",
            "旧氏の変更",
            "旧氏の削除",
            "通称の記載",
            "通称の削除",
            "異動の取消し（修正）"),
        texts(MovementReason.Group.CORRECTION));
    assertThrows(IllegalArgumentException.class, () -> MovementReason.ofCode("99"));
    assertEquals(
        List.of("記載", "消除", "修正"),
        Arrays.stream(MovementReason.Group.values()).map(MovementReason.Group::text).toList());
  }

  private static List<String> texts(MovementReason.Group group) {
    return Arrays.stream(MovementReason.values())
        .filter(reason -> reason.group() == group)
        .map(MovementReason::text)
        .toList();
  }

  @Test
  void codedWordsReadBackFromTheirCodes() {
    for (Basis basis : Basis.values()) {
      assertEquals(basis, Basis.ofCode(basis.code()));
    }
    for (Sex sex : Sex.values()) {
      assertEquals(sex, Sex.ofCode(sex.code()));
    }
    for (ResidentKind kind : ResidentKind.values()) {
      assertEquals(kind, ResidentKind.ofCode(kind.code()));
    }
    for (Furigana.State state : Furigana.State.values()) {
      assertEquals(state, Furigana.State.ofCode(state.code()));
    }
    for (ForeignStatus.Category category : ForeignStatus.Category.values()) {
      assertEquals(category, ForeignStatus.Category.ofCode(category.code()));
    }
    assertThrows(IllegalArgumentException.class, () -> Basis.ofCode("9"));
    assertThrows(IllegalArgumentException.class, () -> Furigana.State.ofCode("9"));
    assertThrows(IllegalArgumentException.class, () -> ForeignStatus.Category.ofCode("99"));
    assertEquals(
        List.of("届出", "職権", "申出による職権"), Arrays.stream(Basis.values()).map(Basis::text).toList());
    assertEquals(List.of("男", "女"), Arrays.stream(Sex.values()).map(Sex::text).toList());
    assertEquals(
        List.of("日本人住民", "外国人住民"),
        Arrays.stream(ResidentKind.values()).map(ResidentKind::text).toList());
    assertEquals(
        List.of("1現住者", "2転出者", "3死亡者", "9その他消除"),
        Arrays.stream(ResidentStatus.values()).map(s -> s.code() + s.text()).toList());
    assertEquals(
        Set.of("中長期在留者", "特別永住者", "一時庇護許可者", "仮滞在許可者", "出生による経過滞在者", "国籍喪失による経過滞在者"),
        Arrays.stream(ForeignStatus.Category.values())
            .map(ForeignStatus.Category::text)
            .collect(Collectors.toSet()));
  }
}
