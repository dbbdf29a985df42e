package jp.juki.application.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.juki.application.audit.Audit;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.network.CsLink;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.domain.network.NetworkMessage.Kind;
import jp.juki.domain.network.NetworkMessages;

/**
 * Sends one message (電文の送信), in a transaction of its own: it is either sent and recorded, or due.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MessageSender {
  @Inject NetworkMessages messages;
  @Inject CsLink link;
  @Inject Audit audit;

  /**
   * Sends a message that is due; does nothing if another node has sent it.
   *
   * @throws UncheckedIOException if it could not be sent; it stays due
   */
  public void send(long number) {
    messages.take(number).ifPresent(this::send);
  }

  private void send(NetworkMessage message) {
    try {
      link.send(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean numbers =
        message.kind() == Kind.MOVE_OUT_DATA
            && message.data().persons().stream()
                .anyMatch(mover -> mover.individualNumber().isPresent());
    audit.record(
        AuditEvent.of(AuditAction.MESSAGE_SENT)
            .with(Relation.TARGET, message.movers())
            .with(numbers ? NumberUse.PRINTED : NumberUse.NONE)
            .withRecord("network-message/" + message.number())
            .withDetail(message.kind().name()));
  }
}
