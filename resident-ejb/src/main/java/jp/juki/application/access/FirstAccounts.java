package jp.juki.application.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.DemonstrationFile;
import jp.juki.domain.access.Grant;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.NewPassword;
import jp.juki.domain.access.PasswordHash;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;

/**
 * Makes the first accounts of an empty installation (初期の利用者).
 *
 * <p>On the embedded database: the demonstration accounts, with random passwords in {@code
 * DATA/demo-accounts.txt}. On any other database: one administrator, and only if {@code
 * RESIDENT_ADMIN_PASSWORD} is set. Where an account exists already, nothing.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class FirstAccounts {
  private static final String MAIN_OFFICE = "01";
  private static final String SERVICE_CENTER = "16";
  private static final String KIOSK_OFFICE = "90";
  private static final int PASSWORD_LENGTH = 16;
  private static final int TOKEN_LENGTH = 43;

  /** One account of the demonstration. */
  private record Demonstration(String id, String name, String office, String role) {}

  private static final List<Demonstration> DEMONSTRATION =
      List.of(
          new Demonstration("clerk", "窓口 花子", SERVICE_CENTER, "CLERK"),
          new Demonstration("reviewer", "審査 太郎", SERVICE_CENTER, "REVIEWER"),
          new Demonstration("supervisor", "責任 京子", MAIN_OFFICE, "SUPERVISOR"),
          new Demonstration("auditor", "監査 一郎", MAIN_OFFICE, "AUDITOR"),
          new Demonstration("admin", "管理 次郎", MAIN_OFFICE, "ADMINISTRATOR"),
          new Demonstration("cs-bridge", "住基ネット連携", MAIN_OFFICE, "CS_BRIDGE"));

  @Inject Accounts accounts;
  @Inject DemonstrationFile file;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  @PostConstruct
  void create() {
    if (!accounts.none()) return;
    caller.runAs(Identity.system(), null, this::createAsSystem);
  }

  private void createAsSystem() {
    if (file.embedded()) demonstration();
    else administrator(System.getenv("RESIDENT_ADMIN_PASSWORD"));
  }

  private void demonstration() {
    StringBuilder lines = new StringBuilder();
    for (Demonstration who : DEMONSTRATION) {
      String password = NewPassword.random(PASSWORD_LENGTH);
      operator(who.id(), who.name(), who.office(), who.role(), password.toCharArray());
      lines.append(who.id()).append(' ').append(password).append('\n');
    }
    String token = NewPassword.random(TOKEN_LENGTH);
    LocalDate today = LocalDate.now(clock);
    accounts.addMachine(Account.machine("kiosk-center", "証明書交付センター", KIOSK_OFFICE, today), token);
    grant("KIOSK_CENTER", "kiosk-center");
    lines.append("kiosk-center ").append(token).append('\n');
    accounts.registerTerminal("T16-90", "実演用端末", SERVICE_CENTER, "127.0.0.1");
    accounts.registerTerminal("T16-91", "実演用端末(IPv6)", SERVICE_CENTER, "0:0:0:0:0:0:0:1");
    file.write(lines.toString());
  }

  private void administrator(String password) {
    if (password == null) return;
    operator("admin", "システム管理者", MAIN_OFFICE, "ADMINISTRATOR", password.toCharArray());
  }

  private void operator(String id, String name, String office, String role, char[] password) {
    LocalDate today = LocalDate.now(clock);
    accounts.add(Account.operator(id, name, office, PasswordHash.of(password), today));
    grant(role, id);
  }

  private void grant(String role, String account) {
    accounts.grant(
        Grant.toAccount(role, account, LocalDate.now(clock)), caller.operator(), clock.instant());
    audit.record(
        AuditEvent.of(AuditAction.ACCESS_CHANGED)
            .withRecord("account/" + account)
            .withDetail("grant " + role));
  }
}
