package jp.juki.application.notice;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.HeadlessHousehold;
import jp.juki.domain.notice.HeadlessHouseholdList;
import jp.juki.domain.notice.HeadlessHouseholdPrinter;
import jp.juki.domain.notice.HeadlessHouseholds;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Register;
import jp.juki.spec.Spec;

/**
 * Households without a head (世帯主のいない世帯の一覧): shown and printed, to name a head ex officio or to ask
 * for one. Every list leaves an audit row that names everybody on it.
 */
@Stateless
@DenyAll
public class HeadlessHouseholdService {
  @Inject HeadlessHouseholds households;
  @Inject Register register;
  @Inject HeadlessHouseholdPrinter printer;
  @Inject Accounts accounts;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Lists the households that have no head today.
   *
   * @param after where the part before ended, or empty for the first part
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.0.5-c")
  public HeadlessHouseholdList list(Optional<ListPosition> after) {
    HeadlessHouseholdList list = find(after);
    audit.record(naming(AuditAction.HEADLESS_LISTED, list));
    return list;
  }

  /**
   * Draws the same list.
   *
   * @return what cannot be printed, if it is refused
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.0.5-c")
  public Outcome<PrintedCertificate> print(Optional<ListPosition> after) {
    HeadlessHouseholdList list = find(after);
    AuditEvent event = naming(AuditAction.HEADLESS_PRINTED, list);
    Outcome<PrintedCertificate> printed = printer.print(list, office());
    audit.record(
        printed instanceof Outcome.Refused<PrintedCertificate>(var findings)
            ? event.refused(findings)
            : event);
    return printed;
  }

  private HeadlessHouseholdList find(Optional<ListPosition> after) {
    LocalDate today = LocalDate.now(clock);
    int limit = HeadlessHouseholdList.LIMIT;
    List<ListPosition> found = households.on(today, after, limit + 1);
    List<ListPosition> part = found.subList(0, Math.min(limit, found.size()));
    List<HouseholdNumber> numbers =
        part.stream().map(ListPosition::number).map(HouseholdNumber::new).toList();
    Map<HouseholdNumber, List<History>> members =
        register.histories(households.members(numbers)).values().stream()
            .collect(
                Collectors.groupingBy(
                    history -> history.present().record().membership().householdNumber()));
    List<HeadlessHousehold> rows =
        numbers.stream()
            .flatMap(
                number -> HeadlessHousehold.of(members.getOrDefault(number, List.of())).stream())
            .toList();
    Map<Long, MovementReason> causes =
        rows.stream()
            .map(HeadlessHousehold::movementId)
            .distinct()
            .collect(Collectors.toMap(id -> id, this::cause));
    return new HeadlessHouseholdList(
        today,
        rows,
        causes,
        Optional.of(part).filter(some -> found.size() > limit).map(List::getLast));
  }

  private MovementReason cause(long movementId) {
    return register.findMovement(movementId).map(Movement::reason).orElseThrow();
  }

  private static AuditEvent naming(AuditAction action, HeadlessHouseholdList list) {
    return AuditEvent.of(action)
        .with(Function.VIEW_MOVEMENT)
        .withCriteria("headless:" + list.asOf(), list.rows().size())
        .with(
            Relation.LISTED, list.rows().stream().flatMap(row -> row.persons().stream()).toList());
  }

  private String office() {
    return accounts.officeName(caller.office()).orElse(caller.office());
  }
}
