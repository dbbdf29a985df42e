package jp.juki.application.network;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.network.NetworkMessages;
import jp.juki.spec.Spec;

/**
 * Sends what is due to CS without anybody's doing (CSへの自動送信), every few seconds and in the order of
 * the movements: a message that cannot be sent keeps the later ones waiting, and is tried again.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class MessageSending {
  private static final int AT_ONCE = 100;
  private static final PurposeOfUse SYSTEM = new PurposeOfUse("SYSTEM", null);

  @Inject NetworkMessages messages;
  @Inject MessageSender sender;
  @Inject Caller caller;
  @Inject EdgeAudit edge;

  private boolean failing;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @Spec({"4.1.3.0.4-b", "7.1.1.1-a", "7.1.1.1-c"})
  void send() {
    caller.runAs(
        Identity.system(),
        SYSTEM,
        () -> {
          try {
            messages.due(AT_ONCE).forEach(sender::send);
            failing = false;
          } catch (RuntimeException e) {
            failed(e);
          }
        });
  }

  /** The first failure is reported, its repetition every few seconds is not. */
  private void failed(RuntimeException failure) {
    if (!failing) edge.failed(failure);
    failing = true;
  }
}
