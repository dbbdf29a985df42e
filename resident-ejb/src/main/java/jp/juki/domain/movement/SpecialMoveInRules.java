package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.NAME_NOT_AS_TOLD;
import static jp.juki.domain.finding.FindingCode.NOT_IN_RECEIVED_DATA;
import static jp.juki.domain.finding.FindingCode.RECEIVED_DATA_TAKEN_IN;
import static jp.juki.domain.finding.FindingCode.RECEIVED_DATA_WITHDRAWN;
import static jp.juki.domain.finding.FindingCode.SPECIAL_MOVE_IN_LATE;
import static jp.juki.domain.finding.FindingCode.SPECIAL_WITHOUT_NOTIFICATION;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.network.ReceivedMoveOut.State;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Removal;
import jp.juki.spec.Spec;

/**
 * Rules of a move-in upon received data (特例転入).
 *
 * <p>Source: 4.1.1.3; 住民基本台帳法 art. 24-2; the periods are those of 同法施行令 (spec-errors C-03).
 */
final class SpecialMoveInRules {
  /** Days after the planned day of leaving within which the data stand for a certificate. */
  static final int DAYS_AFTER_PLANNED = 30;

  private SpecialMoveInRules() {}

  /** Nothing is said of a move-in that takes no received data in. */
  @Spec("4.1.1.3-a")
  static void check(MoveIn request, Facts facts, Findings findings) {
    if (request.received().isEmpty()) return;
    findings.addIf(facts.received().isEmpty(), TARGET_NOT_FOUND, "received");
    facts.received().ifPresent(received -> check(request, received, findings));
  }

  private static void check(MoveIn request, ReceivedMoveOut received, Findings findings) {
    Circumstances circumstances = request.circumstances();
    findings.addIf(
        circumstances.basis() != Basis.NOTIFICATION, SPECIAL_WITHOUT_NOTIFICATION, "basis");
    findings.addIf(received.state().withdrawn(), RECEIVED_DATA_WITHDRAWN, "received");
    findings.addIf(received.state() == State.TAKEN_IN, RECEIVED_DATA_TAKEN_IN, "received");
    findings.addIf(late(circumstances, received.data()), SPECIAL_MOVE_IN_LATE, "notifiedOn");
    List<Newcomer> newcomers = request.newcomers();
    for (int i = 0; i < newcomers.size(); i++) {
      Newcomer newcomer = newcomers.get(i);
      Optional<MoveOutData.Person> mover =
          received.data().mover(newcomer.person(), newcomer.recordCode());
      findings.addIf(mover.isEmpty(), NOT_IN_RECEIVED_DATA, "newcomers[" + i + "]");
      findings.addIf(
          mover.filter(told -> !told.person().name().equals(newcomer.person().name())).isPresent(),
          NAME_NOT_AS_TOLD,
          "newcomers[" + i + "].name");
    }
  }

  /** Notified more than 14 days after the move, or 30 after the day planned for it. */
  private static boolean late(Circumstances circumstances, MoveOutData data) {
    return DateRules.late(
            circumstances.notifiedOn(), circumstances.effectiveOn(), Removal.NOTIFICATION_DAYS)
        || DateRules.late(
            circumstances.notifiedOn(), Optional.of(data.movesOutOn()), DAYS_AFTER_PLANNED);
  }
}
