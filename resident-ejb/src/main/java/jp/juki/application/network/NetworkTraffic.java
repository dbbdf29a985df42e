package jp.juki.application.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.certificate.CertificateComposer;
import jp.juki.domain.certificate.Mover;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.SpecialMoveOut;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessages;
import jp.juki.domain.network.ReceivedMoveOuts;
import jp.juki.domain.register.History;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * What movements mean for the network (異動に伴う電文の処理), in the transaction of the movement: move-outs
 * are told to CS, and received data are marked as taken in.
 */
@ApplicationScoped
public class NetworkTraffic {
  @Inject Register register;
  @Inject NetworkMessages messages;
  @Inject ReceivedMoveOuts received;
  @Inject Clock clock;

  /**
   * Makes the messages that a finalised movement calls for: the data of a special move-out; and for
   * one taken back, that they are void, with new data if somebody moves out still. Data that a
   * move-in took in are marked; they are open again when it is taken back.
   *
   * @param movementId of the movement, which is in the register already
   */
  @Spec({"4.1.3.0.4-b", "7.1.1.1-c"})
  public void report(MovementRequest request, long movementId) {
    switch (request) {
      case SpecialMoveOut moveOut -> send(movementId);
      case MoveIn moveIn -> moveIn.received().ifPresent(number -> takenIn(number, movementId));
      case Cancellation cancellation -> cancelled(cancellation.movementId());
      default -> {}
    }
  }

  private void cancelled(long movementId) {
    received
        .takenInBy(movementId)
        .ifPresent(told -> received.left(movementId, arrived(movementId, told.data())));
    messages
        .standing(movementId)
        .ifPresent(
            message -> {
              messages.withdraw(message, clock.instant());
              send(movementId);
            });
  }

  private void takenIn(long number, long movementId) {
    received
        .find(number)
        .ifPresent(told -> received.takeIn(number, movementId, arrived(movementId, told.data())));
  }

  /** How many of the movers entered by a movement that was not taken back for them. */
  private int arrived(long movementId, MoveOutData data) {
    return (int)
        histories(movementId).stream()
            .flatMap(history -> history.standing().stream())
            .filter(version -> version.movementId() == movementId)
            .filter(version -> version.reason() == MovementReason.MOVE_IN)
            .map(RecordVersion::record)
            .flatMap(record -> data.mover(record.person(), record.recordCode()).stream())
            .distinct()
            .count();
  }

  private void send(long movementId) {
    List<ResidentRecord> movers =
        histories(movementId).stream()
            .filter(history -> movesBy(movementId, history))
            .map(history -> new Mover(history, Optional.empty(), true))
            .flatMap(mover -> mover.certified().stream())
            .sorted(CertificateComposer.ORDER)
            .toList();
    if (movers.isEmpty()) return;
    messages.add(
        movementId,
        movers.stream().map(ResidentRecord::addresseeNumber).toList(),
        MoveOutData.of(movers),
        clock.instant());
  }

  private Collection<History> histories(long movementId) {
    return register.histories(register.versionsOf(movementId).keySet()).values();
  }

  private static boolean movesBy(long movementId, History history) {
    return Mover.entered(history).filter(version -> version.movementId() == movementId).isPresent();
  }
}
