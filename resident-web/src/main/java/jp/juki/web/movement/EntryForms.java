package jp.juki.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.juki.application.address.TownService;
import jp.juki.application.movement.MovementView;
import jp.juki.application.register.HouseholdView;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.DayItem;
import jp.juki.domain.movement.MoveInNotice;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;
import jp.juki.web.entry.Household;
import jp.juki.web.entry.Reading;

/**
 * Blank forms and their reading (入力様式): 異動日 starts empty, the day of the basis is today, 処理日 does
 * not exist.
 */
@RequestScoped
@Spec({"4.0.3-b", "4.1.0.2-b", "4.2.0.4-b", "4.2.0.5-c"})
public class EntryForms {
  /** Kinds that choose among the members of a household. */
  private static final Set<MovementKind> RESIDENTS =
      EnumSet.complementOf(
          EnumSet.of(
              MovementKind.MOVE_IN, MovementKind.MOVE_IN_FROM_ABROAD, MovementKind.MOVE_IN_NOTICE));

  private static final String NOTICE_RECEIVED_ON = "noticeReceivedOn";

  @Inject Household household;
  @Inject TownService towns;
  @Inject Clock clock;

  /** A blank form of a kind, with the household in hand where the kind is about residents. */
  Entry blank(MovementKind kind, Basis basis) {
    Entry entry = new Entry();
    entry.getText().put("basis", basis.code());
    days(entry, kind);
    entry.getText().put("arrival", "NEW");
    switch (kind) {
      case MOVE_IN, MOVE_IN_FROM_ABROAD -> entry.addNewcomer();
      case BIRTH -> {
        entry.addChild();
        household
            .household()
            .ifPresent(
                found -> {
                  takeOver(entry.getNewcomers().getFirst(), found);
                  offer(entry, found);
                });
        members(entry, false);
      }
      case MOVE_WITHIN, MOVE_OUT, MOVE_OUT_SPECIAL, MOVE_OUT_ABROAD, HEAD_CHANGE ->
          members(entry, true);
      case DEATH -> members(entry, false);
      case MOVE_IN_NOTICE -> {
        entry.getText().put(NOTICE_RECEIVED_ON, Wareki.format(LocalDate.now(clock)));
        entry.getBases().put(NOTICE_RECEIVED_ON, Basis.EX_OFFICIO.code());
      }
      case CANCELLATION -> {} // its persons come with the movement to take back
    }
    return entry;
  }

  /** What a child takes over from the head (引継ぎ): 氏 and 戸籍の表示, to be checked by the clerk. */
  private static void takeOver(Map<String, String> child, HouseholdView household) {
    household.members().stream()
        .filter(view -> view.record().membership().relationship().head())
        .findFirst()
        .ifPresent(
            head -> {
              ResidentRecord record = head.record();
              if (record.person().name() instanceof PersonName.Japanese(var family, var given))
                child.put("name.family", family.text());
              record.person().furigana().family().ifPresent(kana -> child.put("kana.family", kana));
              domicile(head)
                  .ifPresent(
                      domicile -> {
                        child.put("domicile.place", domicile.place());
                        child.put("domicile.head", domicile.head());
                      });
            });
  }

  /** 戸籍の表示 of a person, if there is one and the account sees it. */
  private static Optional<Domicile> domicile(ResidentView view) {
    return view.record().domicile().filter(domicile -> !view.hides(ShownItem.DOMICILE));
  }

  /** The form of a request as it was entered, with the household that it is about. */
  Entry filled(MovementRequest request) {
    Entry entry = new Entry();
    request.subjects().stream()
        .findFirst()
        .filter(subject -> RESIDENTS.contains(request.kind()))
        .flatMap(household::of)
        .ifPresent(found -> members(entry.getMembers(), found, person -> false));
    if (request instanceof MoveInNotice notice) {
      noticed(entry, new TreeSet<>(notice.subjects()));
      entry.getBases().put(NOTICE_RECEIVED_ON, Basis.EX_OFFICIO.code());
    }
    if (request instanceof Birth birth)
      household.of(birth.household()).ifPresent(found -> offer(entry, found));
    Refill.fill(entry, request, this::join);
    days(entry, request.kind());
    return entry;
  }

  /** The form that takes a movement back, everybody whom it was about chosen. */
  @Spec({"4.6.0.1-b", "4.6.0.1-c"})
  Entry cancelling(MovementView movement) {
    Entry entry = blank(MovementKind.CANCELLATION, Basis.NOTIFICATION);
    entry.getText().put("movementId", String.valueOf(movement.id()));
    movers(entry, movement, true);
    return entry;
  }

  /** The form of a move-in notice about those whom a movement removed, everybody chosen. */
  @Spec("4.1.3.1.1-a")
  Entry noticing(MovementView movement) {
    Entry entry = blank(MovementKind.MOVE_IN_NOTICE, Basis.EX_OFFICIO);
    noticed(entry, movement.movers());
    return entry;
  }

  /** The form of a move-in filled with received data; the day and the new address stay blank. */
  @Spec({"4.1.1.3-a", "4.1.1.3-b"})
  Entry taking(ReceivedMoveOut received, Basis basis) {
    Entry entry = blank(MovementKind.MOVE_IN, basis);
    Refill.told(entry, received);
    return entry;
  }

  /** Lists whom a notice is about, all chosen, with what was planned (転出先・予定) beside it. */
  private void noticed(Entry entry, Set<AddresseeNumber> persons) {
    List<ResidentRecord> records =
        persons.stream()
            .flatMap(person -> household.person(person).stream())
            .map(ResidentView::record)
            .toList();
    records.forEach(record -> entry.getMembers().add(member(record, true)));
    records.stream()
        .flatMap(record -> record.removal().stream())
        .findFirst()
        .ifPresent(
            removal -> {
              entry.getText().put("removedBy", removal.reason().text());
              entry.getText().put("plannedOn", removal.on().wareki());
              removal
                  .plannedDestination()
                  .ifPresent(place -> entry.getText().put("plannedDestination", place.shown()));
            });
  }

  /** The form of a cancellation as it was entered. */
  Entry filled(Cancellation request, MovementView movement) {
    Entry entry = new Entry();
    movers(entry, movement, false);
    Refill.fill(entry, request, this::join);
    days(entry, request.kind());
    return entry;
  }

  /** Lists whom a movement was about, also those who are residents no longer (除票). */
  private void movers(Entry entry, MovementView movement, boolean subjects) {
    movement
        .movement()
        .ifPresent(
            act -> {
              entry.getText().put("cancelled", act.reason().text());
              entry.getText().put("cancelledOn", act.effectiveOn().wareki());
            });
    for (AddresseeNumber mover : movement.movers())
      household
          .person(mover)
          .ifPresent(view -> entry.getMembers().add(member(view.record(), subjects)));
  }

  /** Each day that was not entered is today, and is asked for under the bases it belongs to. */
  private void days(Entry entry, MovementKind kind) {
    for (DayItem day : DayItem.values()) {
      Set<Basis> bases = EnumSet.noneOf(Basis.class);
      for (Basis basis : Basis.values()) if (day.belongsTo(kind, basis)) bases.add(basis);
      if (entry.value(day.key()) == null)
        entry.getText().put(day.key(), Wareki.format(LocalDate.now(clock)));
      else bases.add(Basis.ofCode(entry.value("basis")));
      entry
          .getBases()
          .put(day.key(), bases.stream().map(Basis::code).collect(Collectors.joining(" ")));
    }
  }

  /** Lists those who live in the household to be joined, or says why they cannot be listed. */
  List<Finding> join(Entry entry) {
    entry.getJoined().clear();
    entry.getDomiciles().clear();
    entry.getText().remove("joinedAddress");
    Optional<HouseholdView> found =
        Optional.ofNullable(entry.value("household"))
            .flatMap(HouseholdNumber::parse)
            .flatMap(household::of);
    found.ifPresent(
        view -> {
          members(entry.getJoined(), view, person -> false);
          offer(entry, view);
          entry.getText().put("joinedAddress", view.address().full());
        });
    return found.isPresent() ? List.of() : List.of(FindingCode.TARGET_NOT_FOUND.at("household"));
  }

  /** Offers the address of a household and the 本籍 of its members. */
  private static void offer(Entry entry, HouseholdView household) {
    for (ResidentView view : household.members())
      domicile(view).ifPresent(domicile -> entry.getDomiciles().add(domicile.place()));
    entry.getDomiciles().add(household.address().place());
  }

  /**
   * Puts what the removed record named at a newcomer says of the person into the fields (除票の取込み),
   * or says why it cannot; what the account may not see stays with the removed record.
   */
  @Spec("4.1.1.2-c")
  List<Finding> takeIn(Entry entry, int at) {
    Map<String, String> typed = entry.getNewcomers().get(at);
    String item = "newcomers[" + at + "].reentryOf";
    Reading reading = new Reading();
    AddresseeNumber number = reading.required(item, typed.get("reentryOf"), AddresseeNumber::parse);
    Optional<ResidentView> found = Optional.ofNullable(number).flatMap(household::person);
    if (reading.clean() && found.isEmpty()) reading.note(FindingCode.TARGET_NOT_FOUND, item);
    found.ifPresent(
        view ->
            ReentryCandidate.hindrances(view.record(), LocalDate.now(clock))
                .forEach(hindrance -> reading.note(hindrance, item)));
    return switch (reading.finish(found::orElseThrow)) {
      case Outcome.Accepted<ResidentView>(var view) -> {
        if (entry.value("received") != null) behind(typed, view);
        else {
          Refill.removed(typed, view.record());
          household.individualNumber(view).ifPresent(n -> typed.put("individualNumber", n));
        }
        yield List.of();
      }
      case Outcome.Refused<ResidentView>(var findings) -> findings;
    };
  }

  /**
   * Takes a removed record in behind received data; its number is asked for only if it is needed.
   */
  private void behind(Map<String, String> typed, ResidentView view) {
    Refill.removedBehind(typed, view.record());
    if (Refill.missing(typed, "individualNumber"))
      household
          .individualNumber(view)
          .ifPresent(number -> Refill.behind(typed, "individualNumber", number));
  }

  /** The request that an entry means, or everything that cannot be read. */
  Outcome<MovementRequest> read(MovementKind kind, Entry entry) {
    return Requests.read(kind, entry, towns);
  }

  /** Lists the members of the household in hand; the person in hand is ticked, or everybody. */
  @Spec({"4.0.1-a", "4.0.1-b"})
  private void members(Entry entry, boolean everybody) {
    Optional<AddresseeNumber> inHand = household.person().map(ResidentView::addresseeNumber);
    household
        .household()
        .ifPresent(
            found -> {
              entry.getText().put("household", found.householdNumber().digits());
              members(
                  entry.getMembers(),
                  found,
                  person -> everybody || Optional.of(person).equals(inHand));
            });
  }

  private static void members(
      List<Entry.Member> members, HouseholdView household, Predicate<AddresseeNumber> ticked) {
    for (ResidentView view : household.members())
      members.add(member(view.record(), ticked.test(view.addresseeNumber())));
  }

  private static Entry.Member member(ResidentRecord record, boolean subject) {
    return new Entry.Member(
        record.addresseeNumber().digits(),
        record.person().name().text(),
        record.kind().birth(record.person().birth()),
        record.membership().relationship().text(),
        subject);
  }
}
