package jp.juki.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.notice.Act.Entry;
import jp.juki.domain.notice.Notice.Addressee;
import jp.juki.domain.notice.Notice.Issuance;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.ResidentRecord.Residence;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Notices about movements (通知書). All people are invented. */
class NoticeComposerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Place NARA = Place.of("奈良県奈良市二条大路南一丁目1番1号");
  private static final Issuance ISSUANCE =
      new Issuance(
          DAY, Certifier.of(Certifier.Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎"), "問合せ先　東大阪市　市民課");

  private static Act act(MovementReason reason, Basis basis, Entry... entries) {
    Movement movement =
        new Movement(
            7,
            reason,
            basis,
            RecordedDate.of(DAY.minusDays(1)),
            Optional.of(DAY).filter(day -> basis == Basis.NOTIFICATION),
            Optional.empty(),
            Optional.empty(),
            DAY,
            Instant.EPOCH,
            "01",
            "T-01",
            "clerk",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    return new Act(movement, List.of(entries));
  }

  private static Entry entered(ResidentRecord record, MovementReason reason) {
    RecordVersion version = version(record, 1, reason);
    return new Entry(new History(List.of(version)), version);
  }

  private static Entry changed(ResidentRecord before, ResidentRecord after, MovementReason reason) {
    RecordVersion version = version(after, 2, reason);
    return new Entry(
        new History(List.of(version(before, 1, MovementReason.MOVE_IN), version)), version);
  }

  private static RecordVersion version(ResidentRecord record, int number, MovementReason reason) {
    return new RecordVersion(
        record,
        number,
        number == 1 ? 1 : 7,
        reason,
        RecordedDate.of(DAY.minusDays(1)),
        Instant.EPOCH.plusSeconds(number),
        Optional.empty());
  }

  private static ResidentRecord at(ResidentRecord record, Address address) {
    Residence old = record.residence();
    return record.with(
        new Residence(
            address,
            old.addressSince(),
            old.residentSince(),
            old.notifiedOn(),
            old.notifiedExOfficio(),
            old.previousPlace(),
            old.previousHead(),
            Optional.of(old.address()),
            old.lastRegisteredPlace()));
  }

  private static ResidentRecord leaving(ResidentRecord record, Place destination) {
    return record.withRemoval(
        Optional.of(
            new Removal(
                MovementReason.MOVE_OUT,
                RecordedDate.of(DAY),
                Optional.of(DAY),
                Optional.of(destination),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private static ResidentRecord member(ResidentRecord record, String relationship, int order) {
    Membership old = record.membership();
    return record.with(
        new Membership(
            old.householdNumber(),
            Relationship.parse(relationship).orElseThrow(),
            order,
            old.headName()));
  }

  private static Notice compose(NoticeKind kind, Act act) {
    return compose(NoticeRequest.of(kind), act);
  }

  private static Notice compose(NoticeRequest request, Act act) {
    return switch (NoticeComposer.compose(request, act, ISSUANCE)) {
      case Outcome.Accepted<Notice>(Notice notice) -> notice;
      case Outcome.Refused<Notice>(var findings) -> throw new AssertionError(findings.toString());
    };
  }

  private static String name(ResidentRecord record) {
    return record.person().name().text();
  }

  private static NoticeRequest by(String notifier, boolean toMover) {
    return new NoticeRequest(
        NoticeKind.ACCEPTANCE, Optional.of(notifier), toMover, Optional.empty());
  }

  @Test
  @Spec("4.1.0.3-b")
  void acceptanceTellsDayReasonNotifierAndMovers() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord hanako = member(People.japanese(2, 1), "妻", 2);
    Act act =
        act(
            MovementReason.MOVE_IN,
            Basis.NOTIFICATION,
            entered(hanako, MovementReason.MOVE_IN),
            entered(taro, MovementReason.MOVE_IN));
    Notice notice = compose(by("代理　人子", false), act);
    assertEquals(
        List.of(
            "届出日:令和8年4月1日", "異動事由:国内転入", "届出人氏名:代理　人子", "異動者氏名:" + name(taro) + "、" + name(hanako)),
        notice.items().stream().map(item -> item.label() + ":" + item.value()).toList());
    assertEquals("下記のとおり住民異動の届出を受理しましたので、お知らせします。", notice.body().getFirst());
  }

  @Test
  @Spec("4.1.0.3-c")
  void acceptanceGoesToTheNotifierAtTheAddressBefore() {
    ResidentRecord taro = People.japanese(1);
    Place osaka = taro.residence().previousPlace().orElseThrow();
    assertEquals(
        new Addressee(osaka.postalCode(), osaka.text(), "代理　人子"),
        compose(
                by("代理　人子", false),
                act(
                    MovementReason.MOVE_IN,
                    Basis.NOTIFICATION,
                    entered(taro, MovementReason.MOVE_IN)))
            .to());
    Address former = taro.residence().address();
    Addressee home = new Addressee(Optional.of(former.postalCode()), former.full(), name(taro));
    assertEquals(home, compose(NoticeKind.ACCEPTANCE, moved(taro)).to(), "the mover notified");
    assertEquals(home, compose(NoticeKind.ACCEPTANCE, left(taro)).to());
  }

  private static Act moved(ResidentRecord taro) {
    return act(
        MovementReason.MOVE_WITHIN,
        Basis.NOTIFICATION,
        changed(taro, at(taro, People.address("9番")), MovementReason.MOVE_WITHIN));
  }

  private static Act left(ResidentRecord taro) {
    return act(
        MovementReason.MOVE_OUT,
        Basis.NOTIFICATION,
        changed(taro, leaving(taro, NARA), MovementReason.MOVE_OUT));
  }

  @Test
  @Spec("4.1.0.3-d")
  void acceptanceGoesToTheMoverAtTheNewAddressWhereTheOldOneIsNoneOrUnfit() {
    ResidentRecord taro = People.japanese(1);
    Address here = taro.residence().address();
    for (MovementReason reason : List.of(MovementReason.BIRTH, MovementReason.MOVE_IN_FROM_ABROAD))
      assertEquals(
          new Addressee(Optional.of(here.postalCode()), here.full(), name(taro)),
          compose(by("代理　人子", false), act(reason, Basis.NOTIFICATION, entered(taro, reason))).to());
    Address there = People.address("9番");
    assertEquals(
        new Addressee(Optional.of(there.postalCode()), there.full(), name(taro)),
        compose(by("代理　人子", true), moved(taro)).to());
    assertEquals(
        new Addressee(Optional.empty(), NARA.text(), name(taro)),
        compose(by("代理　人子", true), left(taro)).to());
  }

  @Test
  @Absence
  @Spec("4.1.0.3-f")
  void acceptanceTellsNothingOfTheContentOfTheMovement() {
    ResidentRecord taro = People.japanese(1);
    String moved = String.join("", compose(NoticeKind.ACCEPTANCE, moved(taro)).readingOrder());
    assertFalse(moved.contains(People.address("9番").full()), "where he lives now");
    String left = String.join("", compose(NoticeKind.ACCEPTANCE, left(taro)).readingOrder());
    assertFalse(left.contains(NARA.text()), "where he went");
  }

  @Test
  @Spec("4.0.4-b")
  void whoBecameHeadExOfficioIsToldWhyAndSinceWhen() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord wife = member(People.japanese(2, 1), "妻", 2);
    Act act =
        act(
            MovementReason.MOVE_OUT,
            Basis.NOTIFICATION,
            changed(taro, leaving(taro, NARA), MovementReason.MOVE_OUT),
            changed(wife, member(wife, "世帯主", 2), MovementReason.HEAD_CHANGE));
    Notice notice = compose(NoticeKind.HEAD_EX_OFFICIO, act);
    assertEquals(name(wife), notice.to().name());
    assertEquals(wife.residence().address().full(), notice.to().address());
    assertEquals(
        List.of(
            "変更後の世帯主:" + name(wife),
            "変更前の世帯主:" + wife.membership().headName().orElseThrow(),
            "変更の年月日:令和8年3月31日",
            "世帯員の異動:国内転出"),
        notice.items().stream().map(item -> item.label() + ":" + item.value()).toList());
    assertFalse(String.join("", notice.readingOrder()).contains(NARA.text()));
  }

  @Test
  @Spec("4.0.4-b")
  void headshipThatWasPlannedAndCameEarlierNamesTheHeadWhoLeft() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord wife = member(People.japanese(2, 1), "妻", 2);
    ResidentRecord head = named(member(wife, "世帯主", 2), name(wife));
    RecordVersion forward = version(head, 3, MovementReason.HEAD_CHANGE);
    Entry stayer =
        new Entry(
            new History(
                List.of(
                    version(wife, 1, MovementReason.MOVE_IN),
                    version(head, 2, MovementReason.HEAD_CHANGE),
                    forward)),
            forward);
    Act act =
        act(
            MovementReason.CORRECTION_EX_OFFICIO,
            Basis.EX_OFFICIO,
            changed(leaving(taro, NARA), leaving(taro, NARA), MovementReason.CORRECTION_EX_OFFICIO),
            stayer);
    List<String> items =
        compose(NoticeKind.HEAD_EX_OFFICIO, act).items().stream()
            .map(item -> item.label() + ":" + item.value())
            .toList();
    assertEquals("変更前の世帯主:" + wife.membership().headName().orElseThrow(), items.get(1));
    assertEquals("世帯員の異動:国内転出", items.get(3));
  }

  private static ResidentRecord named(ResidentRecord record, String head) {
    Membership old = record.membership();
    return record.with(
        new Membership(old.householdNumber(), old.relationship(), old.order(), Optional.of(head)));
  }

  @Test
  @Spec("4.0.4-b")
  void whoBecameHeadByTheClerksHandIsNotToldThatItWasExOfficio() {
    ResidentRecord wife = member(People.japanese(2, 1), "妻", 2);
    Entry comes = entered(member(People.japanese(3, 1), "同居人", 3), MovementReason.MOVE_IN);
    Entry head = changed(wife, member(wife, "世帯主", 2), MovementReason.HEAD_CHANGE);
    assertFalse(
        NoticeComposer.possible(act(MovementReason.MOVE_IN, Basis.NOTIFICATION, comes, head))
            .contains(NoticeKind.HEAD_EX_OFFICIO),
        "somebody joined");
    Entry before =
        changed(member(wife, "世帯主", 2), member(wife, "世帯主", 1), MovementReason.HEAD_CHANGE);
    assertFalse(
        NoticeComposer.possible(
                act(
                    MovementReason.MOVE_OUT,
                    Basis.NOTIFICATION,
                    changed(
                        People.japanese(1),
                        leaving(People.japanese(1), NARA),
                        MovementReason.MOVE_OUT),
                    before))
            .contains(NoticeKind.HEAD_EX_OFFICIO),
        "she was the head before");
  }

  @Test
  @Spec({"4.0.4-e", "4.0.5-c", "4.0.5-d"})
  void thoseWhomTheirHeadLeftAreAskedThroughTheHighestOfThem() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord wife = member(People.japanese(2, 1), "妻", 2);
    ResidentRecord child = member(People.japanese(3, 1), "子", 3);
    Act act =
        act(
            MovementReason.MOVE_OUT,
            Basis.NOTIFICATION,
            changed(child, headless(child), MovementReason.HEAD_CHANGE),
            changed(taro, leaving(taro, NARA), MovementReason.MOVE_OUT),
            changed(wife, headless(wife), MovementReason.HEAD_CHANGE));
    Notice notice = compose(NoticeKind.HEAD_REQUEST, act);
    assertEquals(name(wife), notice.to().name());
    assertEquals(
        List.of(
            "異動前の世帯主:" + wife.membership().headName().orElseThrow(),
            "世帯主の異動:国内転出",
            "異動の年月日:令和8年3月31日",
            "世帯員の氏名:" + name(wife) + "、" + name(child)),
        notice.items().stream().map(item -> item.label() + ":" + item.value()).toList());
    assertEquals(
        List.of(wife.addresseeNumber(), child.addresseeNumber()),
        NoticeComposer.about(NoticeKind.HEAD_REQUEST, act));
    assertFalse(String.join("", notice.readingOrder()).contains(NARA.text()));
  }

  @Test
  @Spec("4.0.5-c")
  void nobodyIsAskedForAHeadWhereOneWasFoundSince() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord wife = member(People.japanese(2, 1), "妻", 2);
    RecordVersion left = version(headless(wife), 2, MovementReason.HEAD_CHANGE);
    Entry since =
        new Entry(
            new History(
                List.of(
                    version(wife, 1, MovementReason.MOVE_IN),
                    left,
                    version(
                        named(member(wife, "世帯主", 1), name(wife)), 3, MovementReason.HEAD_CHANGE))),
            left);
    Act act =
        act(
            MovementReason.DEATH,
            Basis.NOTIFICATION,
            changed(taro, leaving(taro, NARA), MovementReason.DEATH),
            since);
    assertFalse(NoticeComposer.possible(act).contains(NoticeKind.HEAD_REQUEST));
  }

  @Test
  @Spec({"4.0.5-a", "4.0.5-b", "4.0.5-d"})
  void headWhomTheCityNamesIsToldToTheHighestOfThoseWhoWereLeft() {
    ResidentRecord wife = headless(member(People.japanese(2, 1), "妻", 2));
    ResidentRecord child = headless(member(People.japanese(3, 1), "子", 3));
    Entry head =
        changed(child, named(member(child, "世帯主", 1), name(child)), MovementReason.HEAD_CHANGE);
    Entry mother =
        changed(wife, named(member(wife, "母", 2), name(child)), MovementReason.HEAD_CHANGE);
    Notice notice =
        compose(
            NoticeKind.HEAD_EX_OFFICIO,
            act(MovementReason.HEAD_CHANGE, Basis.EX_OFFICIO, head, mother));
    assertEquals(name(wife), notice.to().name());
    assertEquals("変更後の世帯主:" + name(child), item(notice, 0));
    assertEquals("変更前の世帯主:なし", item(notice, 1));
    assertFalse(
        NoticeComposer.possible(act(MovementReason.HEAD_CHANGE, Basis.NOTIFICATION, head, mother))
            .contains(NoticeKind.HEAD_EX_OFFICIO),
        "they notified it themselves");
  }

  private static String item(Notice notice, int at) {
    return notice.items().get(at).label() + ":" + notice.items().get(at).value();
  }

  private static ResidentRecord headless(ResidentRecord record) {
    Membership old = record.membership();
    return record.with(
        new Membership(old.householdNumber(), old.relationship(), old.order(), Optional.empty()));
  }

  @Test
  @Spec("4.1.0.3-a")
  void movementThatWasTakenBackGivesRiseToNone() {
    ResidentRecord taro = People.japanese(1);
    RecordVersion out = version(leaving(taro, NARA), 2, MovementReason.MOVE_OUT);
    RecordVersion back =
        new RecordVersion(
            taro,
            3,
            8,
            MovementReason.CANCELLATION_PLUS,
            RecordedDate.of(DAY),
            Instant.EPOCH.plusSeconds(3),
            Optional.of(2));
    Entry voided =
        new Entry(new History(List.of(version(taro, 1, MovementReason.MOVE_IN), out, back)), out);
    assertEquals(
        Set.of(),
        NoticeComposer.possible(act(MovementReason.MOVE_OUT, Basis.NOTIFICATION, voided)));
  }

  @Test
  @Spec({"4.1.0.3-a", "4.1.0.3-b"})
  void acceptanceAlsoGoesWithTheSubstituteOfAMoveOutCertificate() {
    ResidentRecord taro = People.japanese(1);
    Act late =
        act(
            MovementReason.MOVE_OUT,
            Basis.EX_OFFICIO,
            changed(taro, leaving(taro, NARA), MovementReason.MOVE_OUT));
    Notice notice = compose(NoticeKind.ACCEPTANCE, late);
    assertEquals("職権による記載", notice.items().getFirst().value());
    assertEquals(taro.residence().address().full(), notice.to().address());
  }

  @Test
  @Spec("4.1.0.3-d")
  void acceptanceIsNotSentToAnUnfitAddressForWantOfAnother() {
    ResidentRecord taro = People.japanese(1);
    Act abroad =
        act(
            MovementReason.MOVE_OUT_ABROAD,
            Basis.NOTIFICATION,
            changed(
                taro, leaving(taro, Place.abroad("ペルー", "リマ")), MovementReason.MOVE_OUT_ABROAD));
    assertEquals(
        Outcome.refused(List.of(FindingCode.NOTICE_WITHOUT_ADDRESS.at("toMover"))),
        NoticeComposer.compose(by("代理　人子", true), abroad, ISSUANCE));
    assertEquals(
        taro.residence().address().full(), compose(by("代理　人子", false), abroad).to().address());
  }

  @Test
  @Spec("4.1.0.3-b")
  void whoNotifiedABirthIsNamed() {
    Act birth =
        act(
            MovementReason.BIRTH,
            Basis.NOTIFICATION,
            entered(People.japanese(1), MovementReason.BIRTH));
    assertEquals(
        Outcome.refused(List.of(FindingCode.VALUE_MISSING.at("notifier"))),
        NoticeComposer.compose(NoticeRequest.of(NoticeKind.ACCEPTANCE), birth, ISSUANCE));
  }

  @Test
  @Spec("4.2.0.1-c")
  void whoseRecordWasChangedForLackOfANotificationIsTold() {
    ResidentRecord taro = People.japanese(1);
    Act act =
        act(
            MovementReason.MOVE_OUT,
            Basis.EX_OFFICIO,
            changed(taro, leaving(taro, NARA), MovementReason.MOVE_OUT));
    Notice notice = compose(NoticeKind.ENTRY_EX_OFFICIO, act);
    assertEquals(
        List.of("処理:職権による消除", "異動事由:国内転出", "異動日:令和8年3月31日", "処理日:令和8年4月1日", "対象者氏名:" + name(taro)),
        notice.items().stream().map(item -> item.label() + ":" + item.value()).toList());
    assertEquals(taro.residence().address().full(), notice.to().address());
  }

  @Test
  @Absence
  @Spec("4.1.0.3-f")
  void noOtherNoticeIsThere() {
    assertEquals(
        List.of("住民異動届受理通知", "世帯主変更通知書", "世帯主変更依頼通知書", "職権記載等通知書", "転入通知未着照会書"),
        Arrays.stream(NoticeKind.values()).map(NoticeKind::text).toList());
  }

  @Test
  @Spec({"4.1.0.3-a", "4.0.4-b", "4.2.0.1-c"})
  void everyMovementGivesRiseToItsOwnNoticesOnly() {
    ResidentRecord taro = People.japanese(1);
    Map<MovementReason, Set<NoticeKind>> notified = new EnumMap<>(MovementReason.class);
    Map<MovementReason, Set<NoticeKind>> exOfficio = new EnumMap<>(MovementReason.class);
    for (MovementReason reason : MovementReason.values()) {
      Entry entry = changed(taro, taro, reason);
      notified.put(reason, NoticeComposer.possible(act(reason, Basis.NOTIFICATION, entry)));
      exOfficio.put(reason, NoticeComposer.possible(act(reason, Basis.EX_OFFICIO, entry)));
    }
    Set<MovementReason> people =
        EnumSet.of(
            MovementReason.MOVE_IN,
            MovementReason.MOVE_IN_FROM_ABROAD,
            MovementReason.BIRTH,
            MovementReason.MOVE_WITHIN,
            MovementReason.MOVE_OUT,
            MovementReason.MOVE_OUT_ABROAD,
            MovementReason.HEAD_CHANGE);
    for (MovementReason reason : MovementReason.values()) {
      boolean due = people.contains(reason);
      assertEquals(
          due ? Set.of(NoticeKind.ACCEPTANCE) : Set.of(), notified.get(reason), reason.name());
      Set<NoticeKind> withoutNotification = EnumSet.noneOf(NoticeKind.class);
      if (due && reason != MovementReason.BIRTH)
        withoutNotification.add(NoticeKind.ENTRY_EX_OFFICIO);
      if (reason == MovementReason.MOVE_OUT) withoutNotification.add(NoticeKind.ACCEPTANCE);
      assertEquals(withoutNotification, exOfficio.get(reason), reason.name());
    }
    Act death =
        act(MovementReason.DEATH, Basis.EX_OFFICIO, changed(taro, taro, MovementReason.DEATH));
    for (NoticeKind kind : NoticeKind.values())
      assertEquals(
          List.of(FindingCode.NOTICE_NOT_FOR_MOVEMENT.at("kind")),
          NoticeComposer.compose(NoticeRequest.of(kind), death, ISSUANCE)
                  instanceof Outcome.Refused<Notice>(var findings)
              ? findings
              : Arrays.asList(kind));
  }

  @Test
  @Spec("4.1.3.1.4-a")
  void municipalityOfTheDestinationIsAskedOfThoseWhoHaveNotBeenToldOf() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord hanako = People.japanese(2);
    Place suita = Place.inJapan(Optional.empty(), "大阪府吹田市泉町一丁目3番40号", Optional.empty());
    ResidentRecord told =
        leaving(hanako, suita)
            .withRemoval(
                leaving(hanako, suita).removal().map(left -> left.confirmed(suita, DAY, DAY)));
    Act act =
        act(
            MovementReason.MOVE_OUT,
            Basis.NOTIFICATION,
            changed(taro, leaving(taro, suita), MovementReason.MOVE_OUT),
            toldLater(hanako, leaving(hanako, suita), told));
    Notice notice = compose(NoticeKind.INQUIRY, act);
    assertEquals("大阪府吹田市長　様", notice.to().addressed());
    assertEquals(
        List.of(
            "対象者氏名:" + name(taro),
            "生年月日:" + taro.person().birth().wareki(),
            "転出前の住所:" + taro.residence().address().full(),
            "転出先の住所（予定）:大阪府吹田市泉町一丁目3番40号",
            "転出予定年月日:令和8年3月31日",
            "回答:転入の届出　　あり（　　　年　　月　　日転入）　・　なし"),
        notice.items().stream().map(item -> item.label() + ":" + item.value()).toList());
    assertEquals(List.of(taro.addresseeNumber()), NoticeComposer.about(NoticeKind.INQUIRY, act));
  }

  @Test
  @Spec("4.1.3.1.4-a")
  void inquiryGoesToWhomTheClerkNamesIfTheDestinationNamesNoMunicipality() {
    ResidentRecord taro = People.japanese(1);
    Act act =
        act(
            MovementReason.MOVE_OUT,
            Basis.NOTIFICATION,
            changed(taro, leaving(taro, Place.of("奈良")), MovementReason.MOVE_OUT));
    assertEquals(
        Outcome.refused(FindingCode.VALUE_MISSING, "inquiredOf"),
        NoticeComposer.compose(NoticeRequest.of(NoticeKind.INQUIRY), act, ISSUANCE));
    NoticeRequest named =
        new NoticeRequest(NoticeKind.INQUIRY, Optional.empty(), false, Optional.of("奈良県奈良市長"));
    assertEquals("奈良県奈良市長　様", compose(named, act).to().addressed());
  }

  @Test
  @Spec("4.1.3.1.4-a")
  void nobodyIsAskedAboutWhoeverWasToldOfOrWentElsewhere() {
    ResidentRecord taro = People.japanese(1);
    ResidentRecord out = leaving(taro, NARA);
    ResidentRecord told =
        out.withRemoval(out.removal().map(left -> left.confirmed(NARA, DAY, DAY)));
    for (Act act :
        List.of(
            act(MovementReason.MOVE_OUT, Basis.NOTIFICATION, toldLater(taro, out, told)),
            act(
                MovementReason.MOVE_WITHIN,
                Basis.NOTIFICATION,
                changed(taro, taro, MovementReason.MOVE_WITHIN))))
      assertFalse(NoticeComposer.possible(act).contains(NoticeKind.INQUIRY));
  }

  /** Somebody who moved out, and of whom the other municipality told afterwards. */
  private static Entry toldLater(ResidentRecord before, ResidentRecord out, ResidentRecord told) {
    RecordVersion left = version(out, 2, MovementReason.MOVE_OUT);
    return new Entry(
        new History(
            List.of(
                version(before, 1, MovementReason.MOVE_IN),
                left,
                version(told, 3, MovementReason.MOVE_OUT))),
        left);
  }
}
