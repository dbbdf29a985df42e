package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Subjects.Subject;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.spec.Spec;

/**
 * Decides the acceptance of a move-in notice (転入通知の受理), before or after the planned day: the
 * removal keeps what was planned and gets what is confirmed beside it.
 *
 * <p>Who moved before the planned day ceases to be a resident on the day told. Those who stay and
 * whose headship was to follow on the planned day then get it on that day as well.
 */
@Spec({"4.1.3.1.1-a", "4.1.3.1.1-b", "4.1.3.1.1-c", "4.1.3.1.3-a", "1.1.5-b"})
public final class MoveInNoticePolicy implements MovementPolicy<MoveInNotice> {
  @Override
  public Outcome<Draft> decide(MoveInNotice request, Facts facts, LocalDate today) {
    Findings findings = new Findings();
    Circumstances circumstances = request.circumstances();
    RecordedDate movedOn = DateRules.effectiveOn(circumstances, today);
    DateRules.effective(circumstances, today, findings);
    if (circumstances.basis() == Basis.EX_OFFICIO) DateRules.basis(circumstances, today, findings);
    else findings.add(BASIS_IS_A_NOTICE, "basis");
    noticed(request.receivedOn(), movedOn, today, findings);
    AddressRules.domestic(request.destination(), "destination", findings);
    List<Change> changes = new ArrayList<>();
    List<Subject> subjects = Subjects.of(request.subjects(), facts, findings);
    for (Subject subject : subjects) {
      ResidentRecord record = subject.record();
      Optional<Removal> removal = record.removal().filter(Removal::noticeable);
      findings.addIf(removal.isEmpty(), NOT_MOVED_OUT, subject.item());
      findings.addIf(
          removal.flatMap(Removal::confirmedOn).isPresent(), NOTICE_REPEATED, subject.item());
      findings.addIf(
          movedOn.compareTo(record.residence().residentSince()) < 0,
          EFFECTIVE_BEFORE_LAST_MOVEMENT,
          subject.item());
      removal.ifPresent(left -> changes.add(confirmed(subject, left, request, movedOn, today)));
    }
    Stayers stayers = new Stayers(new Households(facts, today, movedOn, findings), facts, findings);
    for (Subject subject : subjects)
      if (leads(subject.record(), today))
        changes.addAll(stayers.without(subject, subjects, movedOn));
    return findings.outcome(changes);
  }

  /** Whether the person is the head of a household today and planned to leave it. */
  private static boolean leads(ResidentRecord record, LocalDate today) {
    return record.membership().relationship().head()
        && record.residentOn(today)
        && record.removal().isPresent();
  }

  private static void noticed(
      Optional<LocalDate> receivedOn, RecordedDate movedOn, LocalDate today, Findings findings) {
    findings.addIf(receivedOn.isEmpty(), NOTICE_DATE_MISSING, "noticeReceivedOn");
    findings.addIf(
        receivedOn.filter(day -> day.isAfter(today)).isPresent(),
        NOTICE_DATE_IN_FUTURE,
        "noticeReceivedOn");
    boolean early =
        movedOn
            .exact()
            .filter(moved -> !moved.isAfter(today))
            .filter(moved -> receivedOn.filter(moved::isAfter).isPresent())
            .isPresent();
    findings.addIf(early, NOTICE_BEFORE_MOVE, "noticeReceivedOn");
  }

  private static Change confirmed(
      Subject subject, Removal left, MoveInNotice request, RecordedDate movedOn, LocalDate today) {
    Removal confirmed =
        left.confirmed(
            request.destination(), movedOn.sortDay(), request.receivedOn().orElse(today));
    return new Change(
        Optional.of(subject.record()),
        subject.record().withRemoval(Optional.of(confirmed)),
        request.kind().reason(),
        movedOn,
        Optional.empty());
  }

  /** Those who stay behind when a head has moved before the planned day (残存世帯員). */
  private record Stayers(Households households, Facts facts, Findings findings) {

    /** What becomes of them on the day of the move: what was planned for all, or no head. */
    @Spec({"4.0.4-a", "4.0.4-c"})
    List<Change> without(Subject head, List<Subject> subjects, RecordedDate movedOn) {
      List<ResidentRecord> stayers =
          households.members(head.record().membership().householdNumber()).stream()
              .filter(
                  member ->
                      subjects.stream()
                          .noneMatch(one -> one.number().equals(member.addresseeNumber())))
              .toList();
      boolean planned = stayers.stream().allMatch(stayer -> follows(stayer, head));
      findings.addIf(!planned, HEAD_LEAVES, "household");
      List<Change> changes = new ArrayList<>();
      for (ResidentRecord stayer : stayers) {
        findings.addIf(
            facts.locked().contains(stayer.addresseeNumber()), LOCKED_BY_OTHER, "household");
        ResidentRecord present = present(stayer).record();
        changes.add(
            new Change(
                Optional.of(stayer),
                planned ? present : present.with(headless(stayer.membership())),
                MovementReason.HEAD_CHANGE,
                Households.sinceThere(stayer, movedOn),
                Optional.empty()));
      }
      return changes;
    }

    /** Whether what a stayer becomes was made by the move-out of the head, and nothing later. */
    private boolean follows(ResidentRecord stayer, Subject head) {
      return present(stayer).reason() == MovementReason.HEAD_CHANGE
          && present(stayer).movementId() == head.history().present().movementId();
    }

    private RecordVersion present(ResidentRecord stayer) {
      return facts.histories().get(stayer.addresseeNumber()).present();
    }

    private static Membership headless(Membership today) {
      return new Membership(
          today.householdNumber(), today.relationship(), today.order(), Optional.empty());
    }
  }
}
