package jp.juki.application.notice;

import static jp.juki.domain.finding.FindingCode.SPAN_REVERSED;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNotice;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.AwaitedNoticePrinter;
import jp.juki.domain.notice.AwaitedNotices;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.Register;
import jp.juki.spec.Spec;

/**
 * Those of whom no move-in notice came (転入通知未着者一覧): shown and printed. Every list leaves an audit
 * row that names everybody on it.
 */
@Stateless
@DenyAll
public class AwaitedNoticeService {
  /** Days after which a notice counts as missing, unless another last day is asked for. */
  public static final int PATIENCE_DAYS = 30;

  @Inject AwaitedNotices awaited;
  @Inject Register register;
  @Inject AwaitedNoticePrinter printer;
  @Inject Accounts accounts;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The last day of leaving that a list reaches to if nothing else is asked for. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public LocalDate usualEnd() {
    return LocalDate.now(clock).minusDays(PATIENCE_DAYS);
  }

  /**
   * Lists who left within a span of days and has not been heard of.
   *
   * @param from the first day of leaving, or empty for no bound
   * @param to the last day of leaving, or empty for {@link #usualEnd}; today at the latest, because
   *     whoever leaves later is a resident still
   * @param after where the part before ended, or empty for the first part
   * @return SPAN_REVERSED if the span ends before it begins
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.1.3.1.4-b")
  public Outcome<AwaitedNoticeList> list(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
    AuditEvent event = event(AuditAction.AWAITED_NOTICES_LISTED);
    Outcome<AwaitedNoticeList> list = find(from, to, after);
    audit.record(
        switch (list) {
          case Outcome.Accepted<AwaitedNoticeList>(var found) -> naming(event, found);
          case Outcome.Refused<AwaitedNoticeList>(var findings) -> event.refused(findings);
        });
    return list;
  }

  /**
   * Draws the same list.
   *
   * @return what {@link #list} refuses, or what cannot be printed
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.1.3.1.4-b")
  public Outcome<PrintedCertificate> print(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
    AuditEvent event = event(AuditAction.AWAITED_NOTICES_PRINTED);
    return switch (find(from, to, after)) {
      case Outcome.Refused<AwaitedNoticeList>(var findings) -> refused(event, findings);
      case Outcome.Accepted<AwaitedNoticeList>(var list) ->
          switch (printer.print(list, office())) {
            case Outcome.Refused<PrintedCertificate>(var findings) ->
                refused(naming(event, list), findings);
            case Outcome.Accepted<PrintedCertificate> printed -> {
              audit.record(naming(event, list));
              yield printed;
            }
          };
    };
  }

  private Outcome<AwaitedNoticeList> find(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = to.map(day -> day.isBefore(today) ? day : today).orElseGet(this::usualEnd);
    if (from.filter(last::isBefore).isPresent()) return Outcome.refused(SPAN_REVERSED, "from");
    int limit = AwaitedNoticeList.LIMIT;
    var numbers = awaited.leftBetween(from, last, after, limit + 1);
    List<AwaitedNotice> rows =
        register.histories(numbers.subList(0, Math.min(limit, numbers.size()))).values().stream()
            .map(AwaitedNotice::of)
            .flatMap(Optional::stream)
            .sorted(AwaitedNotice.ORDER)
            .toList();
    return Outcome.accepted(
        new AwaitedNoticeList(
            from,
            last,
            today,
            rows,
            Optional.of(rows)
                .filter(some -> numbers.size() > limit)
                .map(some -> some.getLast().position())));
  }

  private static AuditEvent event(AuditAction action) {
    return AuditEvent.of(action).with(Function.VIEW_MOVEMENT);
  }

  private static AuditEvent naming(AuditEvent event, AwaitedNoticeList list) {
    return event
        .withCriteria(
            "left:" + list.from().map(LocalDate::toString).orElse("") + ".." + list.to(),
            list.rows().size())
        .with(
            Relation.LISTED,
            list.rows().stream().map(row -> row.record().addresseeNumber()).toList());
  }

  private String office() {
    return accounts.officeName(caller.office()).orElse(caller.office());
  }

  private <T> Outcome<T> refused(AuditEvent event, List<Finding> findings) {
    audit.record(event.refused(findings));
    return Outcome.refused(findings);
  }
}
