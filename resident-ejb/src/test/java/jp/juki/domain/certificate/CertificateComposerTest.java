package jp.juki.domain.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.household.RelationshipTerm;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class CertificateComposerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate ENTRY = LocalDate.of(2008, 6, 1);
  private static final Issuance ISSUANCE =
      new Issuance(
          TODAY,
          Certifier.of(Certifier.Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎"),
          new IssueNumber(TODAY, "東大阪市", Optional.empty(), Optional.empty(), 1));
  private static final HouseholdNumber HOUSEHOLD = household(1);
  private static final ResidentRecord HEAD = japanese(1, 1, Relationship.HEAD, Optional.empty());
  private static final ResidentRecord WIFE =
      japanese(2, 2, Relationship.of(RelationshipTerm.WIFE), Optional.empty());
  private static final ResidentRecord CHILD =
      japanese(3, 3, Relationship.of(RelationshipTerm.CHILD), Optional.empty());

  @Test
  @Spec({"5.1-c", "5.1-d"})
  void itemsNotAskedForAreOmitted() {
    CertificateContent content = composed(List.of(HEAD), Set.of());
    assertEquals(CellValue.omitted(), content.heading().get(CertificateItem.HEAD));
    for (CertificateItem item :
        List.of(
            CertificateItem.RELATIONSHIP,
            CertificateItem.DOMICILE,
            CertificateItem.REGISTER_HEAD,
            CertificateItem.INDIVIDUAL_NUMBER,
            CertificateItem.RECORD_CODE)) {
      assertEquals(CellValue.omitted(), cell(content, 0, item), item.key());
    }
  }

  @Test
  @Spec("5.1-c")
  void itemsAskedForAreShown() {
    CertificateContent content = composed(List.of(HEAD, WIFE), EnumSet.allOf(ShownItem.class));
    assertEquals(CellValue.of("見本　太郎"), content.heading().get(CertificateItem.HEAD));
    assertEquals(CellValue.of("世帯主"), cell(content, 0, CertificateItem.RELATIONSHIP));
    assertEquals(CellValue.of("妻"), cell(content, 1, CertificateItem.RELATIONSHIP));
    assertEquals(CellValue.of("大阪府東大阪市稲葉1番地"), cell(content, 0, CertificateItem.DOMICILE));
    assertEquals(CellValue.of("見本　太郎"), cell(content, 0, CertificateItem.REGISTER_HEAD));
    assertEquals(CellValue.of("１２３４５６７８９０１８"), cell(content, 0, CertificateItem.INDIVIDUAL_NUMBER));
    assertEquals(CellValue.of("１２３４５６７８９０３"), cell(content, 0, CertificateItem.RECORD_CODE));
  }

  @Test
  @Spec({"5.1-c", "5.1-e"})
  void anItemIsShownByItsOwnWishAndByNoOther() {
    for (ResidentRecord record : List.of(WIFE, foreignerWithNumbers())) {
      List<String> none = texts(record, Set.of());
      Map<ShownItem, Set<Integer>> places = new EnumMap<>(ShownItem.class);
      for (ShownItem item : ShownItem.values())
        places.put(item, differences(none, texts(record, Set.of(item))));
      boolean japanese = record == WIFE;
      Map<ShownItem, Integer> cells = new EnumMap<>(ShownItem.class);
      cells.put(ShownItem.HEAD_AND_RELATIONSHIP, 2);
      cells.put(ShownItem.DOMICILE, japanese ? 2 : 0);
      cells.put(ShownItem.INDIVIDUAL_NUMBER, 1);
      cells.put(ShownItem.RESIDENT_RECORD_CODE, 1);
      cells.put(ShownItem.NATIONALITY, japanese ? 0 : 1);
      cells.put(ShownItem.CATEGORY, japanese ? 0 : 1);
      cells.put(ShownItem.RESIDENCE_STATUS, japanese ? 0 : 3);
      cells.put(ShownItem.CARD_NUMBER, japanese ? 0 : 1);
      cells.put(ShownItem.ALIAS_HISTORY, japanese ? 0 : 1);
      places.forEach((item, at) -> assertEquals(cells.get(item), at.size(), item.key()));
      assertEquals(
          cells.values().stream().mapToInt(Integer::intValue).sum(),
          places.values().stream().flatMap(Set::stream).distinct().count(),
          "no cell answers to two wishes");
      wishes(record, japanese)
          .forEach(
              (item, value) -> {
                assertFalse(none.contains(value), item.key());
                assertTrue(texts(record, Set.of(item)).contains(value), item.key());
              });
    }
  }

  @Test
  @Absence
  @Spec({"4.1.1.4-c", "1.1.1-ac"})
  void theLastRegisteredPlaceIsNoEntryAndIsOnNoCertificate() {
    ResidentRecord.Residence plain = HEAD.residence();
    ResidentRecord kept =
        HEAD.with(
            new ResidentRecord.Residence(
                plain.address(),
                plain.residentSince(),
                plain.addressSince(),
                plain.notifiedOn(),
                plain.notifiedExOfficio(),
                plain.previousPlace(),
                plain.previousHead(),
                plain.formerAddress(),
                Optional.of(Place.of("見本県登録市二丁目"))));
    for (Set<ShownItem> shown : List.of(Set.<ShownItem>of(), EnumSet.allOf(ShownItem.class)))
      assertEquals(
          composed(List.of(HEAD), shown), composed(List.of(kept), shown), "shown " + shown);
  }

  private static Map<ShownItem, String> wishes(ResidentRecord record, boolean japanese) {
    Map<ShownItem, String> wishes = new EnumMap<>(ShownItem.class);
    wishes.put(ShownItem.HEAD_AND_RELATIONSHIP, record.membership().relationship().text());
    wishes.put(ShownItem.INDIVIDUAL_NUMBER, "１２３４５６７８９０１８");
    wishes.put(ShownItem.RESIDENT_RECORD_CODE, "１２３４５６７８９０３");
    if (japanese) {
      wishes.put(ShownItem.DOMICILE, "大阪府東大阪市稲葉1番地");
    } else {
      wishes.put(ShownItem.NATIONALITY, "中国");
      wishes.put(ShownItem.CATEGORY, "中長期在留者");
      wishes.put(ShownItem.RESIDENCE_STATUS, "留学");
      wishes.put(ShownItem.CARD_NUMBER, "AB12345678CD");
      wishes.put(ShownItem.ALIAS_HISTORY, "通称の記載　令和６年４月１日　見本市");
    }
    return wishes;
  }

  private static List<String> texts(ResidentRecord record, Set<ShownItem> shown) {
    CertificateContent content =
        accepted(compose(List.of(record), choices(CertificateForm.INDIVIDUAL, shown, record)));
    return content.readingOrder(content.sheets().getFirst());
  }

  private static Set<Integer> differences(List<String> one, List<String> other) {
    assertEquals(one.size(), other.size());
    return IntStream.range(0, one.size())
        .filter(i -> !one.get(i).equals(other.get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static ResidentRecord foreignerWithNumbers() {
    ResidentRecord base = foreigner();
    ForeignStatus status = base.foreign().orElseThrow();
    return new ResidentRecord(
        base.addresseeNumber(),
        base.kind(),
        base.person(),
        base.membership(),
        base.residence(),
        base.domicile(),
        Optional.of(
            new ForeignStatus(
                status.nationality(),
                status.category(),
                status.statusOfResidence(),
                status.period(),
                status.expiresOn(),
                Optional.of(new ResidenceCardNumber("AB12345678CD")))),
        HEAD.individualNumber(),
        HEAD.recordCode(),
        base.removal(),
        base.remarks());
  }

  private static ResidentRecord withReadings() {
    ResidentRecord.Person person = WIFE.person();
    return with(
        WIFE,
        new ResidentRecord.Person(
            person.name(),
            new Furigana(Optional.of("ミホン"), Optional.of("ハナコ"), Furigana.State.CONFIRMED),
            Optional.of(new FormerName(new Name("髙橋"), "タカハシ", true)),
            Optional.empty(),
            person.birth(),
            person.sex()));
  }

  @Test
  @Absence
  @Spec("5.3-c")
  void aReadingStandsInTheCellOfItsNameAndNowhereElse() {
    ResidentRecord read = withReadings();
    for (ResidentRecord record : List.of(read, foreigner())) {
      PersonBlock block =
          composed(List.of(record), EnumSet.allOf(ShownItem.class)).persons().getFirst();
      Set<CertificateItem> readings =
          EnumSet.of(
              CertificateItem.NAME_KANA,
              CertificateItem.FORMER_NAME_KANA,
              CertificateItem.ALIAS_KANA);
      List<String> elsewhere =
          new ArrayList<>(
              block.cells().entrySet().stream()
                  .filter(cell -> !readings.contains(cell.getKey()))
                  .map(cell -> cell.getValue().text())
                  .toList());
      block.slots().forEach(slot -> elsewhere.add(slot.value().text()));
      elsewhere.addAll(block.remarks());
      for (String reading : List.of("ミホン", "タロウ", "タカハシ", "ジュウミン", "ハナコ"))
        assertTrue(elsewhere.stream().noneMatch(text -> text.contains(reading)), reading);
    }
  }

  @Test
  @Absence
  @Spec("5.3-e")
  void noChoiceWritesAReadingInHiragana() {
    ResidentRecord read = withReadings();
    for (ResidentRecord record : List.of(read, foreigner()))
      for (CertificateForm form : CertificateForm.copies())
        for (ShownItem item : ShownItem.values())
          for (boolean official : new boolean[] {true, false}) {
            var choices =
                new CertificateChoices(
                    form, Set.of(record.addresseeNumber()), Set.of(item), official);
            CertificateContent content = accepted(compose(List.of(record), choices));
            String text = String.join("\n", content.readingOrder(content.sheets().getFirst()));
            assertTrue(text.contains(record == read ? "タカハシ" : "ジュウミン"), text);
            for (String reading : List.of("みほん", "たかはし", "じゅうみん", "はなこ"))
              assertFalse(text.contains(reading), reading);
          }
  }

  @Test
  @Absence
  @Spec("5.5-f")
  void certificationNamesNoPlaceOfIssue() {
    List<ResidentRecord> household = List.of(HEAD, WIFE);
    assertEquals("この写しは、世帯全員の住民票の原本と相違ないことを証明する。", certification(household, HEAD, WIFE));
    assertEquals("この写しは、世帯の一部の住民票の原本と相違ないことを証明する。", certification(household, WIFE));
    assertEquals(
        "この写しは、住民票の原本と相違ないことを証明する。",
        accepted(compose(household, choices(CertificateForm.INDIVIDUAL, Set.of(), WIFE)))
            .certification());
  }

  @Test
  @Absence
  @Spec("1.1.9-d")
  void onlyBirthAndExpiryOfAForeignResidentAreInTheWesternCalendar() {
    assertEquals(List.of(), westernDays(composed(List.of(HEAD), EnumSet.allOf(ShownItem.class))));
    assertEquals(
        List.of("１９９０年　４月　１日", "２０２７年　３月３１日"),
        westernDays(composed(List.of(foreigner()), EnumSet.allOf(ShownItem.class))));
  }

  private static List<String> westernDays(CertificateContent content) {
    return content.readingOrder(content.sheets().getFirst()).stream()
        .filter(text -> text.matches(".*[0-9０-９]{4}年.*"))
        .toList();
  }

  @Test
  @Absence
  @Spec("1.1.9-e")
  void noDayOfBirthOrExpiryOfAForeignResidentNamesAnEra() {
    ResidentRecord.Person person = foreigner().person();
    ResidentRecord oldRegister =
        with(
            foreigner(),
            new ResidentRecord.Person(
                person.name(),
                person.furigana(),
                person.formerName(),
                person.alias(),
                Wareki.parse("昭和14年2月29日").orElseThrow(),
                person.sex()));
    assertEquals(
        CellValue.of("１９３９年２月２９日"),
        cell(composed(List.of(oldRegister), Set.of()), 0, CertificateItem.BIRTH));
  }

  @Test
  @Spec({"1.1.1-c", "1.1.9-a"})
  void daysAreInTheJapaneseCalendarAndElevenLettersWide() {
    CertificateContent content = composed(List.of(HEAD), Set.of());
    assertEquals(CellValue.of("平成２０年　６月　１日"), cell(content, 0, CertificateItem.RESIDENT_SINCE));
    assertEquals(CellValue.of("平成２０年　６月　５日"), cell(content, 0, CertificateItem.NOTIFIED_ON));
    assertEquals(CellValue.of("昭和５３年　４月１５日"), cell(content, 0, CertificateItem.BIRTH));
    assertEquals("令和８年１１月２２日", content.issuedOn());
    assertEquals("令和　元年　５月　１日", CertificateDates.wareki(LocalDate.of(2019, 5, 1)));
    assertEquals("昭和１５年月日不詳", CertificateDates.wareki(Wareki.parse("昭和１５年月日不詳").orElseThrow()));
    assertEquals("明治４５年７月３０日", CertificateDates.wareki(Wareki.parse("明治45年7月30日").orElseThrow()));
  }

  @Test
  @Spec("5.4-a")
  void buildingIsAlwaysPrinted() {
    for (CertificateForm form : CertificateForm.copies())
      for (Set<ShownItem> shown : List.of(Set.<ShownItem>of(), EnumSet.allOf(ShownItem.class)))
        for (ResidentRecord record : List.of(HEAD, foreigner()))
          assertEquals(
              CellValue.of("大阪府東大阪市荒川一丁目1番1号　見本ハイツ１０１号"),
              accepted(compose(List.of(record), choices(form, shown, record)))
                  .heading()
                  .get(CertificateItem.ADDRESS));
  }

  @Test
  void dayOfTheAddressIsPrintedOnlyAfterAMoveWithinTheCity() {
    assertEquals(
        CellValue.unused(),
        cell(composed(List.of(HEAD), Set.of()), 0, CertificateItem.ADDRESS_SINCE));
    ResidentRecord.Residence before = HEAD.residence();
    ResidentRecord moved =
        HEAD.with(
            new ResidentRecord.Residence(
                before.address(),
                before.residentSince(),
                RecordedDate.of(LocalDate.of(2021, 4, 10)),
                before.notifiedOn(),
                false,
                before.previousPlace(),
                Optional.empty(),
                Optional.of(before.address()),
                before.lastRegisteredPlace()));
    CertificateContent content = composed(List.of(moved), Set.of());
    assertEquals(CellValue.of("令和　３年　４月１０日"), cell(content, 0, CertificateItem.ADDRESS_SINCE));
    assertEquals(CellValue.of("見本県仮名市一丁目"), cell(content, 0, CertificateItem.PREVIOUS_ADDRESS));
  }

  @Test
  @Spec("5.1-j")
  void plannedMoveOutLeavesNoTraceBeforeItsDay() {
    ResidentRecord leaving = removed(HEAD, TODAY.plusDays(1));
    CertificateContent plain = composed(List.of(HEAD, WIFE), EnumSet.allOf(ShownItem.class));
    CertificateContent planned = composed(List.of(leaving, WIFE), EnumSet.allOf(ShownItem.class));
    assertEquals(plain, planned);
  }

  @Test
  @Spec("5.1-k")
  @Absence
  void removedPersonDoesNotStandBesideAMember() {
    ResidentRecord gone = removed(HEAD, TODAY);
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_SUBJECT_NOT_RESIDENT, "subjects"),
        compose(List.of(gone, WIFE), choices(CertificateForm.HOUSEHOLD, Set.of(), gone, WIFE)));
  }

  @Test
  void unknownSubjectIsRefused() {
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_SUBJECT_NOT_RESIDENT, "subjects"),
        compose(List.of(WIFE), choices(CertificateForm.HOUSEHOLD, Set.of(), HEAD)));
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_SUBJECT_MISSING, "subjects"),
        compose(List.of(WIFE), choices(CertificateForm.HOUSEHOLD, Set.of())));
  }

  @Test
  void personsOfTwoHouseholdsAreRefused() {
    ResidentRecord other =
        CHILD.with(
            new ResidentRecord.Membership(household(2), Relationship.HEAD, 1, Optional.empty()));
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_SUBJECTS_APART, "subjects"),
        compose(List.of(HEAD, other), choices(CertificateForm.HOUSEHOLD, Set.of(), HEAD, other)));
  }

  @Test
  @Spec({"5.1-b", "1.1.3-a"})
  void individualSheetIsForOnePerson() {
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_ONE_SUBJECT_ONLY, "subjects"),
        compose(List.of(HEAD, WIFE), choices(CertificateForm.INDIVIDUAL, Set.of(), HEAD, WIFE)));
  }

  @Test
  @Spec("5.1-a")
  void certificationTellsTheWholeHouseholdFromAPart() {
    List<ResidentRecord> household = List.of(HEAD, WIFE, CHILD);
    assertTrue(certification(household, HEAD, WIFE, CHILD).contains("世帯全員"));
    assertTrue(certification(household, HEAD, WIFE).contains("世帯の一部"));
    List<ResidentRecord> afterAMoveOut = List.of(removed(HEAD, TODAY), WIFE, CHILD);
    assertTrue(certification(afterAMoveOut, WIFE, CHILD).contains("世帯全員"));
  }

  @Test
  @Spec({"5.2-a", "1.1.3-b"})
  void membersStandInTheStoredOrder() {
    CertificateContent content =
        composed(List.of(CHILD, HEAD, WIFE), EnumSet.allOf(ShownItem.class));
    assertEquals(CellValue.of("世帯主"), cell(content, 0, CertificateItem.RELATIONSHIP));
    assertEquals(CellValue.of("妻"), cell(content, 1, CertificateItem.RELATIONSHIP));
    assertEquals(CellValue.of("子"), cell(content, 2, CertificateItem.RELATIONSHIP));
  }

  @Test
  void onlyConfirmedReadingsArePrinted() {
    assertEquals("ミホン　タロウ", reading(Furigana.State.CONFIRMED).text());
    assertEquals(CellValue.unused(), reading(Furigana.State.UNCONFIRMED));
    assertEquals("ミホン　【名空欄】", reading(Furigana.State.FAMILY_ONLY).text());
    assertEquals("【氏空欄】　タロウ", reading(Furigana.State.GIVEN_ONLY).text());
  }

  private static CellValue reading(Furigana.State state) {
    ResidentRecord.Person person = HEAD.person();
    var furigana = new Furigana(Optional.of("ミホン"), Optional.of("タロウ"), state);
    ResidentRecord record =
        with(
            HEAD,
            new ResidentRecord.Person(
                person.name(),
                furigana,
                person.formerName(),
                person.alias(),
                person.birth(),
                person.sex()));
    return cell(composed(List.of(record), Set.of()), 0, CertificateItem.NAME_KANA);
  }

  @Test
  void formerNameStandsWithItsReading() {
    ResidentRecord.Person person = WIFE.person();
    ResidentRecord record =
        with(
            WIFE,
            new ResidentRecord.Person(
                person.name(),
                person.furigana(),
                Optional.of(new FormerName(new Name("髙橋"), "タカハシ", true)),
                Optional.empty(),
                person.birth(),
                person.sex()));
    CertificateContent content = composed(List.of(record), Set.of());
    assertEquals(CellValue.of("髙橋"), cell(content, 0, CertificateItem.FORMER_NAME));
    assertEquals(CellValue.of("タカハシ"), cell(content, 0, CertificateItem.FORMER_NAME_KANA));
  }

  @Test
  @Spec({"5.1-e", "1.1.2-c", "1.1.2-q", "1.1.9-b"})
  void foreignResidentHasTheirOwnItemsOmittedUnlessAskedFor() {
    CertificateContent content = composed(List.of(foreigner()), Set.of());
    PersonBlock block = content.persons().getFirst();
    assertEquals(CellValue.of("１９９０年　４月　１日"), cell(content, 0, CertificateItem.BIRTH));
    assertEquals(CellValue.unused(), cell(content, 0, CertificateItem.RESIDENT_SINCE));
    assertEquals(CellValue.unused(), cell(content, 0, CertificateItem.DOMICILE));
    assertEquals(CellValue.of("住民　花子"), cell(content, 0, CertificateItem.ALIAS));
    assertEquals(
        6, block.slots().stream().filter(s -> s.value().equals(CellValue.omitted())).count());
    assertEquals(List.of(), block.remarks());

    PersonBlock shown =
        composed(List.of(foreigner()), EnumSet.allOf(ShownItem.class)).persons().getFirst();
    assertEquals(
        List.of("中国", "中長期在留者", "留学", "２年", "２０２７年　３月３１日"),
        shown.slots().subList(0, 5).stream().map(slot -> slot.value().text()).toList());
    assertEquals(1, shown.remarks().size());
  }

  @Test
  void longRemarkIsCutIntoLinesBetweenLetters() {
    String remark = "葛\uDB40\uDD02".repeat(PersonBlocks.REMARK_LETTERS + 1) + "\n第二";
    ResidentRecord record = remarked(remark);
    Outcome<CertificateContent> outcome =
        compose(List.of(record), choices(CertificateForm.INDIVIDUAL, Set.of(), record));
    List<String> remarks = accepted(outcome).persons().getFirst().remarks();
    assertEquals(3, remarks.size());
    assertEquals("葛\uDB40\uDD02", remarks.get(1));
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_TEXT_TOO_LONG, "persons[0].remarks"),
        compose(List.of(record), choices(CertificateForm.HOUSEHOLD, Set.of(), record)));
  }

  @Test
  @Spec("5.7-a")
  void officialMarkIsAChoice() {
    assertEquals(Set.of(), composed(List.of(HEAD), Set.of()).marks());
    var choices =
        new CertificateChoices(
            CertificateForm.INDIVIDUAL, Set.of(HEAD.addresseeNumber()), Set.of(), true);
    assertEquals(
        Set.of(CertificateMark.OFFICIAL), accepted(compose(List.of(HEAD), choices)).marks());
  }

  private static String certification(List<ResidentRecord> household, ResidentRecord... subjects) {
    return accepted(compose(household, choices(CertificateForm.HOUSEHOLD, Set.of(), subjects)))
        .certification();
  }

  private static CellValue cell(CertificateContent content, int person, CertificateItem item) {
    return content.persons().get(person).cell(item);
  }

  private static CertificateContent composed(List<ResidentRecord> members, Set<ShownItem> shown) {
    return accepted(
        compose(
            members,
            choices(CertificateForm.HOUSEHOLD, shown, members.toArray(ResidentRecord[]::new))));
  }

  private static Outcome<CertificateContent> compose(
      List<ResidentRecord> household, CertificateChoices choices) {
    return CertificateComposer.compose(household, choices, ISSUANCE);
  }

  private static CertificateContent accepted(Outcome<CertificateContent> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<CertificateContent>(var content) -> content;
      case Outcome.Refused<CertificateContent>(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  private static CertificateChoices choices(
      CertificateForm form, Set<ShownItem> shown, ResidentRecord... subjects) {
    Set<AddresseeNumber> numbers =
        Arrays.stream(subjects).map(ResidentRecord::addresseeNumber).collect(Collectors.toSet());
    return new CertificateChoices(form, numbers, shown, false);
  }

  private static HouseholdNumber household(int serial) {
    return HouseholdNumber.ofSerial(serial).orElseThrow();
  }

  private static ResidentRecord removed(ResidentRecord record, LocalDate day) {
    return record.withRemoval(
        Optional.of(Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(day), Optional.of(day))));
  }

  private static ResidentRecord with(ResidentRecord record, ResidentRecord.Person person) {
    return new ResidentRecord(
        record.addresseeNumber(),
        record.kind(),
        person,
        record.membership(),
        record.residence(),
        record.domicile(),
        record.foreign(),
        record.individualNumber(),
        record.recordCode(),
        record.removal(),
        record.remarks());
  }

  private static ResidentRecord remarked(String remark) {
    return japanese(4, 4, Relationship.of(RelationshipTerm.CHILD), Optional.of(remark));
  }

  private static ResidentRecord japanese(
      int serial, int order, Relationship relationship, Optional<String> remark) {
    return new ResidentRecord(
        AddresseeNumber.ofSerial(serial).orElseThrow(),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("見本"), new Name("太郎")),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1978, 4, 15)),
            Sex.MALE),
        new ResidentRecord.Membership(HOUSEHOLD, relationship, order, Optional.of("見本　太郎")),
        residence(),
        Optional.of(new Domicile("大阪府東大阪市稲葉1番地", "見本　太郎")),
        Optional.empty(),
        Optional.of(IndividualNumber.ofBody("12345678901")),
        Optional.of(ResidentRecordCode.ofBody("1234567890")),
        Optional.empty(),
        remark);
  }

  private static ResidentRecord foreigner() {
    return new ResidentRecord(
        AddresseeNumber.ofSerial(9).orElseThrow(),
        ResidentKind.FOREIGN,
        new ResidentRecord.Person(
            new PersonName.Foreign(Optional.of(new Name("ZHANG YULIN")), Optional.empty()),
            Furigana.NONE,
            Optional.empty(),
            Optional.of(new Alias(new Name("住民　花子"), "ジュウミン　ハナコ", LocalDate.of(2024, 4, 1), "見本市")),
            RecordedDate.of(LocalDate.of(1990, 4, 1)),
            Sex.FEMALE),
        new ResidentRecord.Membership(HOUSEHOLD, Relationship.LODGER, 5, Optional.empty()),
        residence(),
        Optional.empty(),
        Optional.of(
            new ForeignStatus(
                "中国",
                ForeignStatus.Category.MID_TO_LONG_TERM,
                Optional.of("留学"),
                Optional.of("2年"),
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ResidentRecord.Residence residence() {
    return new ResidentRecord.Residence(
        new Address("0001001", "荒川一丁目", "1番1号", Optional.of("見本ハイツ１０１号"), "5770843"),
        RecordedDate.of(ENTRY),
        RecordedDate.of(ENTRY),
        LocalDate.of(2008, 6, 5),
        false,
        Optional.of(Place.of("見本県仮名市一丁目")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
