package jp.juki.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.MovementView;
import jp.juki.application.network.ReceivedMoveOutService;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.spec.Spec;
import jp.juki.web.frame.Subject;

/** What a form begins with (入力の元になる情報); nothing while no case is open. */
@RequestScoped
public class Origin {
  @Inject MovementService movements;
  @Inject ReceivedMoveOutService moveOuts;
  @Inject Subject subject;

  /** A movement in whatever state, or empty. */
  Optional<MovementView> movement(long movementId) {
    return subject.caseOpenedAt().isEmpty() ? Optional.empty() : movements.find(movementId);
  }

  /** Received data of a move-out certificate, or empty. */
  @Spec("4.1.1.3-a")
  Optional<ReceivedMoveOut> received(long number) {
    return subject.caseOpenedAt().isEmpty() ? Optional.empty() : moveOuts.find(number);
  }
}
