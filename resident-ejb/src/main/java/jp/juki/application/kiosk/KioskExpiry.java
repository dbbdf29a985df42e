package jp.juki.application.kiosk;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.Kiosks;

/** Ends, every minute, the applications that nobody came back to (期限切れの処理). */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class KioskExpiry {
  private static final int AT_ONCE = 100;
  private static final PurposeOfUse KIOSK = new PurposeOfUse("KIOSK", null);

  @Inject Kiosks kiosks;
  @Inject KioskLedger ledger;
  @Inject Audit audit;
  @Inject Caller caller;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void lapse() {
    List<KioskApplication> overdue = kiosks.overdue(ledger.now(), AT_ONCE);
    if (!overdue.isEmpty()) {
      caller.runAs(Identity.system(), KIOSK, () -> overdue.forEach(this::lapse));
    }
  }

  private void lapse(KioskApplication application) {
    ledger
        .lapse(application)
        .ifPresent(
            lapsed ->
                audit.record(
                    AuditEvent.of(AuditAction.KIOSK_EVENT)
                        .with(Function.KIOSK)
                        .withRecord("kiosk-application/" + lapsed.id())
                        .withDetail(lapsed.state().name())));
  }
}
