package jp.juki.application.register;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.movement.Hold;
import jp.juki.domain.movement.Holds;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Looks at persons and households (住民・世帯の照会). Every call leaves an audit row; items that the caller
 * may not see are taken out.
 */
@Stateless
@DenyAll
public class RegisterService {
  @Inject Register register;
  @Inject Holds holds;
  @Inject CardCertificates cards;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /** The present record as of today, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number) {
    return viewed(number, today(), Instant.MAX);
  }

  /** The state on a day as known now, or empty if there was no record yet. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number, LocalDate on) {
    return viewed(number, on, Instant.MAX);
  }

  /** The state on a day as it was known at an instant, or empty if nothing was recorded by then. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Optional<ResidentView> view(AddresseeNumber number, LocalDate on, Instant knownAt) {
    return viewed(number, on, knownAt);
  }

  /** Every version with its movement, newest first, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_HISTORY)
  @Spec({"4.6.0.1-b", "2.2.1-a"})
  public Optional<HistoryView> history(AddresseeNumber number) {
    AuditEvent event = AuditEvent.of(AuditAction.VIEW_HISTORY).with(Function.VIEW_HISTORY);
    Optional<History> found = register.find(number);
    if (found.isEmpty()) return unknown(event, "addresseeNumber");
    List<RecordVersion> versions = found.get().versions();
    Map<Long, Movement> movements =
        register.movements(versions.stream().map(RecordVersion::movementId).toList());
    Set<ShownItem> hidden = EnumSet.noneOf(ShownItem.class);
    List<HistoryView.Entry> entries = new ArrayList<>();
    Optional<ResidentRecord> before = Optional.empty();
    for (RecordVersion version : versions) {
      Set<ShownItem> unseen = Masking.hidden(version.record(), this::shows);
      hidden.addAll(unseen);
      entries.add(
          new HistoryView.Entry(
              Masking.without(version, unseen),
              movements.get(version.movementId()),
              RecordItem.changed(before, version.record()),
              found.get().voided(version),
              found.get().cancellable().equals(Optional.of(version))));
      before = Optional.of(version.record());
    }
    audit.record(event.withTarget(number).with(use(hidden)));
    return Optional.of(new HistoryView(number, entries.reversed(), hidden));
  }

  /** The household today, without removed persons, or empty if the number is unknown. */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  @Spec("1.1.10-b")
  public Optional<HouseholdView> household(HouseholdNumber number) {
    return household(number, today(), false);
  }

  /**
   * The household on a day, or empty if the number is unknown or nobody belonged to it by then.
   *
   * @param withRemoved whether persons removed by that day are listed too
   */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  @Spec("3.3-a")
  public Optional<HouseholdView> household(
      HouseholdNumber number, LocalDate on, boolean withRemoved) {
    AuditEvent event = AuditEvent.of(AuditAction.VIEW_HOUSEHOLD).with(Function.VIEW_RESIDENT);
    List<Stand> belonging =
        register.histories(register.everMembers(number)).values().stream()
            .flatMap(history -> Stand.of(history, on, Instant.MAX).stream())
            .filter(stand -> stand.record().membership().householdNumber().equals(number))
            .sorted(Stand.ORDER)
            .toList();
    List<Stand> removed =
        belonging.stream().filter(stand -> !stand.record().residentOn(on)).toList();
    List<Stand> members =
        belonging.stream().filter(stand -> stand.record().residentOn(on)).toList();
    if (belonging.isEmpty()) return unknown(event, "householdNumber");
    List<Stand> shown = new ArrayList<>(members);
    if (withRemoved) shown.addAll(removed);
    Set<AddresseeNumber> held = held(shown);
    Map<AddresseeNumber, ResidentView> views = new LinkedHashMap<>();
    shown.forEach(stand -> views.put(stand.person(), view(stand, on, held, Optional.empty())));
    audit.record(
        event
            .with(Relation.TARGET, views.keySet())
            .with(
                views.values().stream().anyMatch(view -> view.hides(ShownItem.INDIVIDUAL_NUMBER))
                    ? NumberUse.MASKED
                    : NumberUse.NONE));
    return Optional.of(
        new HouseholdView(
            number,
            on,
            members.stream()
                .filter(stand -> stand.record().membership().relationship().head())
                .findFirst()
                .map(stand -> views.get(stand.person())),
            members.stream().map(stand -> views.get(stand.person())).toList(),
            withRemoved
                ? removed.stream().map(stand -> views.get(stand.person())).toList()
                : List.of(),
            (members.isEmpty() ? removed : members).getFirst().record().residence().address()));
  }

  /**
   * Shows one guarded item of the present record (項目の表示), an act of its own in the audit.
   *
   * @return the text of the item, blank-free for the numbers; refused with ITEM_NOT_GRANTED if the
   *     caller may not see it, and with TARGET_NOT_FOUND if there is no record or no value
   */
  @RolesAllowed(Functions.VIEW_RESIDENT)
  public Outcome<String> reveal(AddresseeNumber number, ShownItem item) {
    AuditEvent event =
        AuditEvent.of(AuditAction.SHOW_ITEM)
            .with(Function.VIEW_RESIDENT)
            .withTarget(number)
            .withDetail(item.code());
    if (!caller.sees(item)) {
      List<Finding> findings = List.of(FindingCode.ITEM_NOT_GRANTED.at("item"));
      audit.record(event.refused(findings).with(AuditResult.DENIED));
      return Outcome.refused(findings);
    }
    Optional<String> text =
        register
            .find(number)
            .map(history -> history.present().record())
            .flatMap(record -> text(record, item));
    if (text.isEmpty()) {
      List<Finding> findings = List.of(FindingCode.TARGET_NOT_FOUND.at("item"));
      audit.record(event.refused(findings));
      return Outcome.refused(findings);
    }
    audit.record(
        event.with(item == ShownItem.INDIVIDUAL_NUMBER ? NumberUse.SHOWN : NumberUse.NONE));
    return Outcome.accepted(text.get());
  }

  private Optional<ResidentView> viewed(AddresseeNumber number, LocalDate on, Instant knownAt) {
    AuditEvent event = AuditEvent.of(AuditAction.VIEW).with(Function.VIEW_RESIDENT);
    Optional<Stand> stand =
        register.find(number).flatMap(history -> Stand.of(history, on, knownAt));
    if (stand.isEmpty()) return unknown(event, "addresseeNumber");
    ResidentView view = view(stand.get(), on, held(List.of(stand.get())), cardSerial(number));
    audit.record(event.withTarget(number).with(use(view.hidden())));
    return Optional.of(view);
  }

  private Optional<String> cardSerial(AddresseeNumber number) {
    return caller.may(Function.SHOW_CARD)
        ? cards.heldBy(number).map(CardCertificate::serial)
        : Optional.empty();
  }

  private ResidentView view(
      Stand stand, LocalDate on, Set<AddresseeNumber> held, Optional<String> cardSerial) {
    Set<ShownItem> hidden = Masking.hidden(stand.record(), this::shows);
    return new ResidentView(
        Masking.without(stand.version(), hidden),
        on,
        stand.record().statusOn(on),
        Mark.of(stand.record(), on, held.contains(stand.person())),
        hidden,
        stand.lockVersion(),
        cardSerial);
  }

  /** Persons held by a provisional movement. */
  private Set<AddresseeNumber> held(List<Stand> stands) {
    return holds.of(stands.stream().map(Stand::person).toList(), clock.instant()).values().stream()
        .filter(hold -> hold.movementId().isPresent())
        .map(Hold::person)
        .collect(Collectors.toSet());
  }

  private <T> Optional<T> unknown(AuditEvent event, String item) {
    audit.record(event.refused(List.of(FindingCode.TARGET_NOT_FOUND.at(item))));
    return Optional.empty();
  }

  /** 個人番号 is never shown along with the rest. */
  private boolean shows(ShownItem item) {
    return item != ShownItem.INDIVIDUAL_NUMBER && caller.sees(item);
  }

  private static NumberUse use(Set<ShownItem> hidden) {
    return hidden.contains(ShownItem.INDIVIDUAL_NUMBER) ? NumberUse.MASKED : NumberUse.NONE;
  }

  private static Optional<String> text(ResidentRecord record, ShownItem item) {
    String text =
        Arrays.stream(RecordItem.values())
            .filter(part -> part.guard().equals(Optional.of(item)))
            .map(part -> part.of(record))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("　"));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
