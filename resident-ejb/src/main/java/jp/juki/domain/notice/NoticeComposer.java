package jp.juki.domain.notice;

import static jp.juki.domain.finding.FindingCode.NOTICE_NOT_FOR_MOVEMENT;
import static jp.juki.domain.finding.FindingCode.NOTICE_WITHOUT_ADDRESS;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Municipalities;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.Act.Entry;
import jp.juki.domain.notice.Notice.Addressee;
import jp.juki.domain.notice.Notice.Issuance;
import jp.juki.domain.notice.Notice.Item;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.spec.Spec;

/**
 * Composer of notices (通知書の作成): what a notice about a movement says, and to whom, as a pure
 * function of the movement.
 *
 * <p>A notice of acceptance that goes to the former address tells nothing of where somebody went:
 * the mover may have left it for good reasons.
 *
 * <p>Source: 4.0.4, 4.0.5, 4.1.0.3, 4.1.3.1.4, 4.2.0.1; 住民基本台帳法施行令 art. 12. The words are ours: the
 * forms are in an annex that is not at hand.
 */
public final class NoticeComposer {
  /** What is notified by the people themselves (届出). */
  private static final Set<MovementReason> NOTIFIED =
      EnumSet.of(
          MovementReason.MOVE_IN,
          MovementReason.MOVE_IN_FROM_ABROAD,
          MovementReason.BIRTH,
          MovementReason.MOVE_WITHIN,
          MovementReason.MOVE_OUT,
          MovementReason.MOVE_OUT_ABROAD,
          MovementReason.HEAD_CHANGE);

  /** What stands for the day of a notification that came too late to be one (4.1.3.0.1). */
  private static final String LATE = "職権による記載";

  private static final String LEFT_ALONE = "世帯員の異動により世帯の構成員がお一人となったため、";
  private static final String WITHOUT_HEAD = "世帯主がいなくなった世帯について、";

  private NoticeComposer() {}

  /** The notices that a movement gives rise to; none if it was taken back for everybody. */
  public static Set<NoticeKind> possible(Act act) {
    Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
    if (act.movers().isEmpty()) return kinds;
    MovementReason reason = act.movement().reason();
    boolean exOfficio = act.movement().basis() == Basis.EX_OFFICIO;
    boolean notified = act.movement().basis() == Basis.NOTIFICATION;
    if (notified && NOTIFIED.contains(reason) || exOfficio && reason == MovementReason.MOVE_OUT)
      kinds.add(NoticeKind.ACCEPTANCE);
    if (act.headExOfficio().or(act::headNamed).isPresent()) kinds.add(NoticeKind.HEAD_EX_OFFICIO);
    if (!act.headless().isEmpty()) kinds.add(NoticeKind.HEAD_REQUEST);
    if (exOfficio && NOTIFIED.contains(reason) && reason != MovementReason.BIRTH)
      kinds.add(NoticeKind.ENTRY_EX_OFFICIO);
    if (!awaited(act).isEmpty()) kinds.add(NoticeKind.INQUIRY);
    return kinds;
  }

  /** Whom a notice is about: those whose names stand on it. */
  public static List<AddresseeNumber> about(NoticeKind kind, Act act) {
    Stream<Entry> named =
        switch (kind) {
          case HEAD_EX_OFFICIO -> act.headExOfficio().or(act::headNamed).stream();
          case HEAD_REQUEST -> act.headless().stream();
          case INQUIRY -> awaited(act).stream();
          case ACCEPTANCE, ENTRY_EX_OFFICIO -> act.movers().stream();
        };
    return named.map(entry -> entry.record().addresseeNumber()).toList();
  }

  /**
   * Composes a notice.
   *
   * @return the content, or NOTICE_NOT_FOR_MOVEMENT if the movement does not give rise to it, or
   *     what is missing of the request
   */
  public static Outcome<Notice> compose(NoticeRequest request, Act act, Issuance issuance) {
    if (!possible(act).contains(request.kind()))
      return Outcome.refused(NOTICE_NOT_FOR_MOVEMENT, "kind");
    return switch (request.kind()) {
      case ACCEPTANCE -> acceptance(request, act, issuance);
      case HEAD_EX_OFFICIO -> Outcome.accepted(headExOfficio(act, issuance));
      case HEAD_REQUEST -> Outcome.accepted(headRequest(act, issuance));
      case ENTRY_EX_OFFICIO -> Outcome.accepted(entryExOfficio(act, issuance));
      case INQUIRY -> inquiry(request, act, issuance);
    };
  }

  @Spec({"4.1.0.3-b", "4.1.0.3-c", "4.1.0.3-d"})
  private static Outcome<Notice> acceptance(NoticeRequest request, Act act, Issuance issuance) {
    Entry mover = act.movers().getFirst();
    if (request.notifier().isEmpty() && act.movement().reason() == MovementReason.BIRTH)
      return Outcome.refused(VALUE_MISSING, "notifier");
    String notifier = request.notifier().orElseGet(() -> name(mover));
    Optional<Addressee> to =
        former(mover)
            .filter(any -> !request.toMover())
            .map(former -> new Addressee(former.postalCode(), former.address(), notifier))
            .or(() -> now(mover));
    if (to.isEmpty()) return Outcome.refused(NOTICE_WITHOUT_ADDRESS, "toMover");
    return Outcome.accepted(
        new Notice(
            act.movement().id(),
            request.kind(),
            to.get(),
            List.of("下記のとおり住民異動の届出を受理しましたので、お知らせします。", "この届出にお心当たりがない場合は、下記の問合せ先へご連絡ください。"),
            List.of(
                new Item("届出日", act.movement().notifiedOn().map(Wareki::format).orElse(LATE)),
                new Item("異動事由", act.movement().reason().text()),
                new Item("届出人氏名", notifier),
                new Item("異動者氏名", names(act.movers()))),
            issuance));
  }

  @Spec({"4.0.4-b", "4.0.5-b", "4.0.5-d"})
  private static Notice headExOfficio(Act act, Issuance issuance) {
    boolean alone = act.headExOfficio().isPresent();
    Entry head = act.headExOfficio().or(act::headNamed).orElseThrow();
    Entry to = alone ? head : act.highestBefore();
    Optional<String> before =
        head.beforeHeadship().flatMap(record -> record.membership().headName());
    return new Notice(
        act.movement().id(),
        NoticeKind.HEAD_EX_OFFICIO,
        at(to.record().residence().address(), name(to)),
        List.of((alone ? LEFT_ALONE : WITHOUT_HEAD) + "下記のとおり職権で世帯主を変更しましたので、通知します。"),
        List.of(
            new Item("変更後の世帯主", name(head)),
            new Item("変更前の世帯主", before.orElse("なし")),
            new Item("変更の年月日", head.version().effectiveOn().wareki()),
            new Item("世帯員の異動", cause(act).text())),
        issuance);
  }

  @Spec({"4.0.4-e", "4.0.5-c", "4.0.5-d"})
  private static Notice headRequest(Act act, Issuance issuance) {
    List<Entry> members = act.headless();
    Entry highest = members.getFirst();
    Optional<String> before = highest.before().flatMap(record -> record.membership().headName());
    return new Notice(
        act.movement().id(),
        NoticeKind.HEAD_REQUEST,
        at(highest.record().residence().address(), name(highest)),
        List.of(
            "世帯主の異動により、下記の世帯に世帯主がいなくなりました。", "住民基本台帳法第25条の規定により、世帯主を変更した日から14日以内に世帯主変更の届出をしてください。"),
        List.of(
            new Item("異動前の世帯主", before.orElse("なし")),
            new Item("世帯主の異動", cause(act).text()),
            new Item("異動の年月日", act.movement().effectiveOn().wareki()),
            new Item("世帯員の氏名", names(members))),
        issuance);
  }

  /** Why others left; a notice of another municipality only tells since when. */
  private static MovementReason cause(Act act) {
    return act.movers().stream()
        .flatMap(mover -> mover.record().removal().stream())
        .map(Removal::reason)
        .findFirst()
        .orElse(act.movement().reason());
  }

  @Spec("4.2.0.1-c")
  private static Notice entryExOfficio(Act act, Issuance issuance) {
    Entry mover = act.movers().getFirst();
    MovementReason reason = act.movement().reason();
    return new Notice(
        act.movement().id(),
        NoticeKind.ENTRY_EX_OFFICIO,
        at(mover.record().residence().address(), name(mover)),
        List.of(
            "住民基本台帳法に定める期間内に届出がなかったため、住民基本台帳法施行令第12条の規定により、下記のとおり職権で住民票の"
                + reason.group().text()
                + "をしましたので、通知します。"),
        List.of(
            new Item("処理", "職権による" + reason.group().text()),
            new Item("異動事由", reason.text()),
            new Item("異動日", act.movement().effectiveOn().wareki()),
            new Item("処理日", Wareki.format(act.movement().processedOn())),
            new Item("対象者氏名", names(act.movers()))),
        issuance);
  }

  @Spec("4.1.3.1.4-a")
  private static Outcome<Notice> inquiry(NoticeRequest request, Act act, Issuance issuance) {
    List<Entry> awaited = awaited(act);
    Entry first = awaited.getFirst();
    Optional<Place> destination = first.record().removal().flatMap(Removal::plannedDestination);
    Optional<String> of =
        request
            .inquiredOf()
            .or(
                () ->
                    destination
                        .flatMap(Place::municipalityCode)
                        .flatMap(Municipalities::find)
                        .map(municipality -> municipality.fullName() + "長"));
    if (of.isEmpty()) return Outcome.refused(VALUE_MISSING, "inquiredOf");
    return Outcome.accepted(
        new Notice(
            act.movement().id(),
            NoticeKind.INQUIRY,
            new Addressee(Optional.empty(), "", of.get()),
            List.of(
                "下記の者は、貴市区町村への転出により当市の住民票を消除しましたが、住民基本台帳法第9条第1項の規定による転入の通知が届いていません。",
                "つきましては、転入の届出の有無を下記の回答欄に記入し、御回答くださるようお願いします。"),
            List.of(
                new Item("対象者氏名", names(awaited)),
                new Item(
                    "生年月日", joined(awaited, entry -> entry.record().person().birth().wareki())),
                new Item("転出前の住所", first.record().residence().address().full()),
                new Item("転出先の住所（予定）", destination.map(Place::text).orElse(Place.UNKNOWN)),
                new Item("転出予定年月日", act.movement().effectiveOn().wareki()),
                new Item("回答", "転入の届出　　あり（　　　年　　月　　日転入）　・　なし")),
            issuance));
  }

  /** Who moved to another municipality by this movement and has not been told of by it. */
  private static List<Entry> awaited(Act act) {
    return act.movement().reason() == MovementReason.MOVE_OUT
        ? act.movers().stream()
            .filter(mover -> AwaitedNotice.of(mover.history()).isPresent())
            .toList()
        : List.of();
  }

  /** Where the mover lived before, if there is such a place in Japan. */
  private static Optional<Addressee> former(Entry mover) {
    return switch (mover.version().reason()) {
      case MOVE_IN -> mover.record().residence().previousPlace().flatMap(place -> at(place, mover));
      case MOVE_IN_FROM_ABROAD, BIRTH -> Optional.empty();
      default -> mover.before().map(record -> at(record.residence().address(), name(mover)));
    };
  }

  /** Where the mover lives after the movement, if that is in Japan. */
  private static Optional<Addressee> now(Entry mover) {
    return mover.record().removal().isPresent()
        ? mover
            .record()
            .removal()
            .flatMap(Removal::plannedDestination)
            .flatMap(place -> at(place, mover))
        : Optional.of(at(mover.record().residence().address(), name(mover)));
  }

  private static Optional<Addressee> at(Place place, Entry mover) {
    return Optional.of(place)
        .filter(there -> there.country().isEmpty() && !there.text().equals(Place.UNKNOWN))
        .map(there -> new Addressee(there.postalCode(), there.text(), name(mover)));
  }

  private static Addressee at(Address address, String name) {
    return new Addressee(Optional.of(address.postalCode()), address.full(), name);
  }

  private static String names(List<Entry> entries) {
    return joined(entries, NoticeComposer::name);
  }

  private static String joined(List<Entry> entries, Function<Entry, String> text) {
    return entries.stream().map(text).collect(Collectors.joining("、"));
  }

  private static String name(Entry entry) {
    return entry.record().person().name().text();
  }
}
