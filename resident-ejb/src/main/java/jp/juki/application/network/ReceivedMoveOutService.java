package jp.juki.application.network;

import static jp.juki.domain.finding.FindingCode.MESSAGE_REPEATED_OTHERWISE;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.domain.network.ReceivedList;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.network.ReceivedMoveOuts;
import jp.juki.domain.register.Domicile;
import jp.juki.spec.Spec;

/**
 * Data of move-out certificates received from CS (転出証明書情報の受信): taken from the bridge, and shown to
 * those who enter move-ins, without the items that they may not see. Nobody in them is in the
 * register yet, so the audit names the receipt.
 */
@Stateless
@DenyAll
public class ReceivedMoveOutService {
  /** Days after the planned day of leaving for which data are listed. */
  static final int LISTED_DAYS = 60;

  @Inject ReceivedMoveOuts received;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * Receives the data of a move-out; the same message again gives the same receipt.
   *
   * @param messageId of the sender, unique in the country
   * @return 受信番号; MESSAGE_REPEATED_OTHERWISE if another content came under this id
   */
  @RolesAllowed(Functions.RECEIVE_MESSAGE)
  @Spec({"4.1.1.3-a", "7.1.1.1-n"})
  public Outcome<Long> receive(String messageId, MoveOutData data) {
    return told(
        NetworkMessage.Kind.MOVE_OUT_DATA,
        received.add(messageId, data, clock.instant().truncatedTo(ChronoUnit.MICROS)),
        MESSAGE_REPEATED_OTHERWISE.at("messageId"));
  }

  /**
   * Receives that the sender took a message back; a move-in cannot take its data in any more.
   *
   * @param messageId of the message that is void
   * @return its 受信番号; TARGET_NOT_FOUND if it never came
   */
  @RolesAllowed(Functions.RECEIVE_MESSAGE)
  public Outcome<Long> withdraw(String messageId) {
    return told(
        NetworkMessage.Kind.MOVE_OUT_DATA_WITHDRAWN,
        received.withdraw(messageId),
        TARGET_NOT_FOUND.at("withdraws"));
  }

  private Outcome<Long> told(NetworkMessage.Kind kind, Optional<Long> number, Finding otherwise) {
    AuditEvent event =
        AuditEvent.of(AuditAction.MOVE_OUT_DATA_RECEIVED)
            .with(Function.RECEIVE_MESSAGE)
            .withDetail(kind.name());
    if (number.isEmpty()) {
      audit.record(event.refused(List.of(otherwise)));
      return Outcome.refused(List.of(otherwise));
    }
    audit.record(event.withRecord(reference(number.get())));
    return Outcome.accepted(number.get());
  }

  /**
   * Data that wait to be taken in, and those that were taken back after they were.
   *
   * @param before {@link ReceivedList#next} of the part before, or empty for the first part
   */
  @RolesAllowed(Functions.MOVE_IN)
  @Spec("4.1.1.3-a")
  public ReceivedList list(Optional<Long> before) {
    int limit = ReceivedList.LIMIT;
    List<ReceivedMoveOut> found =
        received.waiting(
            before.orElse(Long.MAX_VALUE), LocalDate.now(clock).minusDays(LISTED_DAYS), limit + 1);
    List<ReceivedMoveOut> rows = found.stream().limit(limit).map(this::shown).toList();
    audit.record(
        AuditEvent.of(AuditAction.MOVE_OUT_DATA_LISTED)
            .with(Function.MOVE_IN)
            .withCriteria(
                rows.isEmpty()
                    ? "received:"
                    : "received:" + rows.getLast().number() + ".." + rows.getFirst().number(),
                rows.size()));
    return new ReceivedList(
        rows,
        Optional.of(rows)
            .filter(part -> found.size() > limit)
            .map(part -> part.getLast().number()));
  }

  /** The data of a receipt in whatever state, or empty. */
  @RolesAllowed(Functions.MOVE_IN)
  @Spec("4.1.1.3-a")
  public Optional<ReceivedMoveOut> find(long number) {
    AuditEvent event =
        AuditEvent.of(AuditAction.MOVE_OUT_DATA_VIEWED)
            .with(Function.MOVE_IN)
            .withRecord(reference(number));
    Optional<ReceivedMoveOut> found = received.find(number).map(this::shown);
    if (found.isEmpty()) audit.record(event.refused(List.of(TARGET_NOT_FOUND.at("received"))));
    else
      audit.record(
          event.with(
              found.get().data().persons().stream()
                      .anyMatch(person -> person.individualNumber().isPresent())
                  ? NumberUse.SHOWN
                  : NumberUse.NONE));
    return found;
  }

  private ReceivedMoveOut shown(ReceivedMoveOut whole) {
    MoveOutData data = whole.data();
    return new ReceivedMoveOut(
        whole.number(),
        whole.state(),
        whole.movements(),
        new MoveOutData(
            data.from(),
            data.head(),
            data.destination(),
            data.movesOutOn(),
            data.notifiedOn(),
            data.persons().stream().map(person -> shown(person, caller::sees)).toList()),
        whole.receivedAt());
  }

  private static MoveOutData.Person shown(MoveOutData.Person person, Predicate<ShownItem> sees) {
    return new MoveOutData.Person(
        person.person(),
        person.relationship(),
        sees.test(ShownItem.DOMICILE)
            ? person.domicile()
            : new Domicile(Masking.HIDDEN, Masking.HIDDEN),
        person.individualNumber().filter(number -> sees.test(ShownItem.INDIVIDUAL_NUMBER)),
        person.recordCode().filter(code -> sees.test(ShownItem.RESIDENT_RECORD_CODE)));
  }

  private static String reference(long number) {
    return "received-move-out/" + number;
  }
}
