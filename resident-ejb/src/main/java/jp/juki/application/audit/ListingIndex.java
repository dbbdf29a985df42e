package jp.juki.application.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.juki.domain.audit.AuditLog;

/**
 * Enters whom searches listed once some hundred of them have come together (一覧対象者の索引付け). Whoever
 * asks about a person does not wait for it: {@link AuditQueryService} enters what is left itself.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class ListingIndex {
  private static final int BLOCKS = 2;

  @Inject AuditLog log;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void enter() {
    boolean more = true;
    for (int i = 0; more && i < BLOCKS; i++) more = log.enterListings(false);
  }
}
