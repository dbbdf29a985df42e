package jp.juki.domain.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.household.RelationshipTerm;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveOutComposerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate PLANNED = LocalDate.of(2026, 12, 1);
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final CertificateForm CERTIFICATE = CertificateForm.MOVE_OUT_CERTIFICATE;
  private static final CertificateForm SUBSTITUTE = CertificateForm.MOVE_OUT_SUBSTITUTE;
  private static final Removal NOTIFIED = removal(PLANNED, Optional.of(TODAY), "奈良県奈良市三条町9番9号");
  private static final Removal LATE =
      removal(TODAY.minusDays(40), Optional.empty(), "奈良県奈良市三条町9番9号");

  @Test
  @Spec("4.1.3.0.3-a")
  void plannedMoveOutIsCertifiedWithEverythingTheLawLists() {
    CertificateContent content =
        accepted(compose(CERTIFICATE, mover(1, NOTIFIED), mover(2, NOTIFIED)));
    assertEquals("転出証明書", content.form().title());
    assertEquals(
        CellValue.of("大阪府東大阪市荒川一丁目1番1号　見本ハイツ１０１号"), content.heading().get(CertificateItem.ADDRESS));
    assertEquals(CellValue.of("見本　太郎"), content.heading().get(CertificateItem.HEAD));
    assertEquals(CellValue.of("奈良県奈良市三条町9番9号"), content.heading().get(CertificateItem.DESTINATION));
    assertEquals(CellValue.of("令和　８年１２月　１日"), content.heading().get(CertificateItem.MOVE_OUT_ON));
    assertEquals(
        CellValue.of("令和　８年１１月２２日"), content.heading().get(CertificateItem.MOVE_OUT_NOTIFIED_ON));
    assertEquals(2, content.persons().size());
    PersonBlock head = content.persons().getFirst();
    assertEquals(CellValue.of("ミホン　タロウ"), head.cell(CertificateItem.NAME_KANA));
    assertEquals(CellValue.of("見本　太郎"), head.cell(CertificateItem.NAME));
    assertEquals(CellValue.of("髙橋"), head.cell(CertificateItem.FORMER_NAME));
    assertEquals(CellValue.of("昭和５３年　４月１５日"), head.cell(CertificateItem.BIRTH));
    assertEquals(CellValue.of("男"), head.cell(CertificateItem.SEX));
    assertEquals(CellValue.of("世帯主"), head.cell(CertificateItem.RELATIONSHIP));
    assertEquals(CellValue.of("大阪府東大阪市稲葉1番地"), head.cell(CertificateItem.DOMICILE));
    assertEquals(CellValue.of("見本　太郎"), head.cell(CertificateItem.REGISTER_HEAD));
    assertEquals(CellValue.of("１２３４５６７８９０１８"), head.cell(CertificateItem.INDIVIDUAL_NUMBER));
    assertEquals(CellValue.of("１２３４５６７８９０３"), head.cell(CertificateItem.RECORD_CODE));
    assertEquals(List.of(), head.remarks(), "備考 is no content of the law");
    assertTrue(content.certification().contains("転出の届出があったことを証明する"));
    assertEquals(Set.of(), content.marks());
  }

  @Test
  @Spec("4.1.3.0.4-c")
  void certificateOfASpecialMoveOutSaysSo() {
    Mover mover = mover(1, NOTIFIED);
    Mover special = new Mover(mover.history(), Optional.empty(), true);
    assertEquals(Set.of(CertificateMark.SPECIAL), accepted(compose(CERTIFICATE, special)).marks());
    assertEquals("特例による転出処理済", CertificateMark.SPECIAL.text());
    Mover again = new Mover(mover.history(), Optional.of(START.plusSeconds(2)), true);
    assertEquals(
        Set.of(CertificateMark.REISSUED, CertificateMark.SPECIAL),
        accepted(compose(CERTIFICATE, again)).marks());
  }

  @Test
  void contentIsNoChoice() {
    for (CertificateForm form : List.of(CERTIFICATE, SUBSTITUTE)) {
      var choices = new CertificateChoices(form, Set.of(), Set.of(), false);
      assertEquals(EnumSet.allOf(ShownItem.class), choices.shown());
      var request = new CertificateRequest(choices, 1, Applicant.AGENT, CertifierChoice.AUTOMATIC);
      assertTrue(request.showsIndividualNumber());
      assertEquals(List.of(), request.findings());
    }
  }

  @ParameterizedTest
  @CsvSource({"THIRD_PARTY, applicant.kind", "OFFICIAL, applicant.kind"})
  void nobodyButTheMoversGetsOne(Applicant applicant, String item) {
    var choices = new CertificateChoices(CERTIFICATE, Set.of(), Set.of(), false);
    assertEquals(
        List.of(FindingCode.MOVE_OUT_NOT_FOR_APPLICANT.at(item)),
        new CertificateRequest(choices, 1, applicant, CertifierChoice.AUTOMATIC).findings());
    assertEquals(
        List.of(FindingCode.CERTIFICATE_COPIES_OVER_LIMIT.at("copies")),
        new CertificateRequest(choices, 2, Applicant.SELF, CertifierChoice.AUTOMATIC).findings());
  }

  @Test
  @Spec("4.1.3.0.3-b")
  void lateMoveOutIsCertifiedBySubstituteThatSaysWhatFor() {
    CertificateContent content = accepted(compose(SUBSTITUTE, mover(1, LATE)));
    assertEquals("転出証明書に準ずる証明書", content.form().title());
    assertTrue(content.certification().contains("転入届に添付すべき書類として発行した"));
    assertEquals(
        CellValue.of(MoveOutComposer.EX_OFFICIO),
        content.heading().get(CertificateItem.MOVE_OUT_NOTIFIED_ON));
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOTIFIED_LATE, "type"),
        compose(CERTIFICATE, mover(1, LATE)));
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOTIFIED_IN_TIME, "type"),
        compose(SUBSTITUTE, mover(1, NOTIFIED)));
  }

  @ParameterizedTest
  @CsvSource({"-30, true", "0, true", "14, true", "15, false"})
  @Spec("4.1.3.0.3-b")
  void fourteenDaysAfterTheMoveDecideTheForm(int days, boolean inTime) {
    Removal removal = removal(PLANNED, Optional.of(PLANNED.plusDays(days)), "奈良県奈良市");
    assertEquals(inTime ? CERTIFICATE : SUBSTITUTE, CertificateForm.of(removal));
  }

  @Test
  void whoHasNoMoveOutGetsNone() {
    Mover resident = mover(2);
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOT_RECORDED, "subjects"),
        compose(CERTIFICATE, mover(1, NOTIFIED), resident));
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_SUBJECT_MISSING, "subjects"), compose(CERTIFICATE));
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOT_RECORDED, "subjects"),
        MoveOutComposer.compose(
            List.of(), choices(CERTIFICATE, mover(1, NOTIFIED)), issuance(TODAY)),
        "unknown to the register");
    Removal death = Removal.of(MovementReason.DEATH, RecordedDate.of(TODAY), Optional.of(TODAY));
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOT_RECORDED, "subjects"),
        compose(CERTIFICATE, mover(1, death)));
  }

  @Test
  void moveOutAbroadHasNone() {
    Removal abroad =
        Removal.of(MovementReason.MOVE_OUT_ABROAD, RecordedDate.of(PLANNED), Optional.of(TODAY));
    for (CertificateForm form : List.of(CERTIFICATE, SUBSTITUTE))
      assertEquals(
          Outcome.refused(FindingCode.MOVE_OUT_ABROAD_WITHOUT_CERTIFICATE, "subjects"),
          compose(form, mover(1, abroad)));
  }

  @Test
  void differentMoveOutsStandOnDifferentSheets() {
    Outcome<CertificateContent> apart = Outcome.refused(FindingCode.MOVE_OUTS_DIFFER, "subjects");
    for (Removal other :
        List.of(
            removal(PLANNED, Optional.of(TODAY), "京都府京都市"),
            removal(PLANNED.plusDays(1), Optional.of(TODAY), "奈良県奈良市三条町9番9号")))
      assertEquals(apart, compose(CERTIFICATE, mover(1, NOTIFIED), mover(2, other)));
    assertEquals(
        Outcome.refused(
            List.of(
                FindingCode.MOVE_OUTS_DIFFER.at("subjects"),
                FindingCode.MOVE_OUT_NOTIFIED_LATE.at("type"))),
        compose(CERTIFICATE, mover(1, NOTIFIED), mover(2, LATE)),
        "everything at once");
    ResidentRecord record = record(2, 2, "見本　太郎").withRemoval(Optional.of(NOTIFIED));
    ResidentRecord elsewhere = record.with(membership(9, 1, "見本　太郎"));
    assertEquals(
        apart,
        compose(
            CERTIFICATE,
            mover(1, NOTIFIED),
            new Mover(history(elsewhere), Optional.empty(), false)));
  }

  @Test
  @Spec("4.1.3.0.3-c")
  void furtherIssueIsMarkedAndShowsTheStateOfTheFirst() {
    furtherIssueIsMarked(CERTIFICATE, NOTIFIED, "転出証明書");
    furtherIssueIsMarked(SUBSTITUTE, LATE, "転出証明書に準ずる証明書");
  }

  private static void furtherIssueIsMarked(CertificateForm form, Removal removal, String title) {
    History history = headChangedAfterFirstIssue(removal);
    Instant firstIssue = START.plusSeconds(2);
    CertificateContent first =
        accepted(compose(form, new Mover(upTo(history, 2), Optional.empty(), false)));
    CertificateContent again =
        accepted(compose(form, new Mover(history, Optional.of(firstIssue), false)));
    assertEquals(Set.of(CertificateMark.REISSUED), again.marks());
    assertEquals(first.heading(), again.heading());
    assertEquals(first.persons(), again.persons());
    List<String> texts = again.readingOrder(again.sheets().getFirst());
    assertEquals(List.of(title, "再交付"), texts.subList(0, 2));
  }

  @Test
  @Absence
  @Spec("5.3-e")
  void noReadingIsInHiragana() {
    for (CertificateForm form : List.of(CERTIFICATE, SUBSTITUTE)) {
      ResidentRecord read = record(1, 1, "見本　太郎");
      Removal removal = form == CERTIFICATE ? NOTIFIED : LATE;
      History history = history(read, read.withRemoval(Optional.of(removal)));
      CertificateContent content =
          accepted(compose(form, new Mover(history, Optional.empty(), false)));
      String text = String.join("", content.readingOrder(content.sheets().getFirst()));
      assertTrue(text.contains("ミホン") && text.contains("タカハシ"), text);
      for (String reading : List.of("みほん", "たろう", "たかはし")) assertFalse(text.contains(reading));
    }
  }

  @Test
  @Absence
  @Spec("4.1.3.0.3-d")
  void furtherIssueNeverShowsTheNewestState() {
    History history = headChangedAfterFirstIssue(NOTIFIED);
    CertificateContent newest =
        accepted(compose(CERTIFICATE, new Mover(history, Optional.empty(), false)));
    assertEquals(CellValue.of("見本　花子"), newest.heading().get(CertificateItem.HEAD));
    CertificateContent again =
        accepted(
            compose(CERTIFICATE, new Mover(history, Optional.of(START.plusSeconds(2)), false)));
    for (CertificateContent.Sheet sheet : again.sheets())
      assertFalse(again.readingOrder(sheet).contains("見本　花子"));
  }

  @Test
  void moveOutThatWasTakenBackIsCertifiedNoMore() {
    ResidentRecord before = record(1, 1, "見本　太郎");
    History history = history(before, before.withRemoval(Optional.of(NOTIFIED)), before);
    assertEquals(Optional.empty(), Mover.entered(history));
    assertEquals(
        Outcome.refused(FindingCode.MOVE_OUT_NOT_RECORDED, "subjects"),
        compose(CERTIFICATE, new Mover(history, Optional.of(START.plusSeconds(2)), false)));
  }

  @Test
  @Spec("4.1.3.0.3-c")
  void moveOutBeginsWithTheVersionThatEnteredIt() {
    assertEquals(2, Mover.entered(headChangedAfterFirstIssue(NOTIFIED)).orElseThrow().version());
    ResidentRecord before = record(1, 1, "見本　太郎");
    ResidentRecord gone = before.withRemoval(Optional.of(NOTIFIED));
    assertEquals(4, Mover.entered(history(before, gone, before, gone)).orElseThrow().version());
    assertEquals(Optional.empty(), Mover.entered(history(before)));
  }

  @Test
  @Absence
  void kiosksHaveNoFormOfAMoveOut() {
    assertTrue(
        Arrays.stream(KioskCertificate.values()).noneMatch(known -> known.form().ofMoveOut()));
    for (CertificateForm form : List.of(CERTIFICATE, SUBSTITUTE))
      assertEquals(Optional.empty(), KioskCertificate.find(form.name()));
  }

  @Test
  void everyFormIsFoundByItsCode() {
    for (CertificateForm form : CertificateForm.values())
      assertEquals(form, CertificateForm.ofCode(form.code()));
  }

  /** Version 1 resident, 2 leaving, 3 (effective before the day of leaving) with another head. */
  private static History headChangedAfterFirstIssue(Removal removal) {
    ResidentRecord leaving = record(2, 2, "見本　太郎").withRemoval(Optional.of(removal));
    return history(record(2, 2, "見本　太郎"), leaving, leaving.with(membership(1, 2, "見本　花子")));
  }

  private static History upTo(History history, int version) {
    return new History(history.versions().subList(0, version));
  }

  private static Mover mover(int serial, Removal... removal) {
    ResidentRecord before = record(serial, serial, "見本　太郎");
    return new Mover(
        removal.length == 0
            ? history(before)
            : history(before, before.withRemoval(Optional.of(removal[0]))),
        Optional.empty(),
        false);
  }

  private static History history(ResidentRecord... records) {
    List<RecordVersion> versions = new ArrayList<>();
    for (ResidentRecord record : records) {
      int number = versions.size() + 1;
      Optional<RecordedDate> leaving =
          record.removal().filter(removal -> number == 2).map(Removal::on);
      versions.add(
          new RecordVersion(
              record,
              number,
              number,
              leaving.isPresent() ? MovementReason.MOVE_OUT : MovementReason.MOVE_IN,
              leaving.orElse(RecordedDate.of(LocalDate.of(2008, 6, 1))),
              START.plusSeconds(number),
              Optional.empty()));
    }
    return new History(versions);
  }

  private static Removal removal(LocalDate on, Optional<LocalDate> notifiedOn, String destination) {
    return new Removal(
        MovementReason.MOVE_OUT,
        RecordedDate.of(on),
        notifiedOn,
        Optional.of(Place.of(destination)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Outcome<CertificateContent> compose(CertificateForm form, Mover... movers) {
    return MoveOutComposer.compose(List.of(movers), choices(form, movers), issuance(TODAY));
  }

  private static CertificateChoices choices(CertificateForm form, Mover... movers) {
    Set<AddresseeNumber> subjects =
        Arrays.stream(movers)
            .map(mover -> mover.history().present().record().addresseeNumber())
            .collect(Collectors.toSet());
    return new CertificateChoices(form, subjects, Set.of(), false);
  }

  private static Issuance issuance(LocalDate on) {
    return new Issuance(
        on,
        Certifier.of(Certifier.Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎"),
        new IssueNumber(on, "東大阪市", Optional.empty(), Optional.empty(), 1));
  }

  private static CertificateContent accepted(Outcome<CertificateContent> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<CertificateContent>(var content) -> content;
      case Outcome.Refused<CertificateContent>(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  private static ResidentRecord.Membership membership(int household, int order, String head) {
    return new ResidentRecord.Membership(
        HouseholdNumber.ofSerial(household).orElseThrow(),
        order == 1 ? Relationship.HEAD : Relationship.of(RelationshipTerm.CHILD),
        order,
        Optional.of(head));
  }

  private static ResidentRecord record(int serial, int order, String head) {
    return new ResidentRecord(
        AddresseeNumber.ofSerial(serial).orElseThrow(),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("見本"), new Name("太郎")),
            new Furigana(Optional.of("ミホン"), Optional.of("タロウ"), Furigana.State.CONFIRMED),
            Optional.of(new FormerName(new Name("髙橋"), "タカハシ", true)),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1978, 4, 15)),
            Sex.MALE),
        membership(1, order, head),
        new ResidentRecord.Residence(
            new Address("0001001", "荒川一丁目", "1番1号", Optional.of("見本ハイツ１０１号"), "5770843"),
            RecordedDate.of(LocalDate.of(2008, 6, 1)),
            RecordedDate.of(LocalDate.of(2008, 6, 1)),
            LocalDate.of(2008, 6, 5),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.of(new Domicile("大阪府東大阪市稲葉1番地", "見本　太郎")),
        Optional.empty(),
        Optional.of(IndividualNumber.ofBody("12345678901")),
        Optional.of(ResidentRecordCode.ofBody("1234567890")),
        Optional.empty(),
        Optional.of("備考の記載"));
  }
}
