package jp.juki.application.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PasswordHash;
import jp.juki.domain.access.Rights;
import jp.juki.domain.access.SignInAttempts;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Signs operators and machines in and out (認証, 10.3): password, second factor, lock after repeated
 * failures, each audited.
 *
 * <p>The answers to an unknown account and to a wrong password are the same, in content and in
 * time.
 */
@Stateless
@DenyAll
public class SignInService {
  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * Signs an operator in (サインイン).
   *
   * @param id 利用者ID
   * @param password what was typed
   * @param code one-time code (認証番号), or null; needed only by an account with a second factor
   */
  @PermitAll
  @Spec({"10.2-d", "10.3-c", "10.3-n"})
  public Outcome<Identity> signIn(String id, char[] password, String code) {
    Instant now = clock.instant();
    Optional<Account> known =
        accounts.lock(id).filter(a -> !a.machine() && a.validOn(LocalDate.now(clock)));
    if (known.isEmpty()) {
      PasswordHash.NOBODY.matches(password);
      return refused(null, FindingCode.SIGN_IN_FAILED);
    }
    Account account = known.get();
    if (account.attempts().locked(now)) return refused(account, FindingCode.ACCOUNT_LOCKED);
    if (!account.password().matches(password)) return failed(account, now);
    if (account.secondFactor().isPresent()) {
      if (code == null || code.isBlank())
        return refused(account, FindingCode.SECOND_FACTOR_REQUIRED);
      OptionalLong step = account.second().check(code.strip(), now, account.secondStep());
      if (step.isEmpty()) return failed(account, now);
      account = account.used(step.getAsLong());
    }
    if (account.attempts().failures() > 0 || account.secondFactor().isPresent())
      accounts.store(account.with(SignInAttempts.NONE));
    return accepted(account);
  }

  /** Signs a machine in by its token (機器の認証). */
  @PermitAll
  public Outcome<Identity> signInMachine(String token) {
    Optional<Account> machine =
        accounts.findByToken(token).filter(a -> a.machine() && a.validOn(LocalDate.now(clock)));
    return machine.isEmpty() ? refused(null, FindingCode.SIGN_IN_FAILED) : accepted(machine.get());
  }

  /**
   * Reads the rights again (権限の再読込み): a change of grants counts at once, a changed or locked
   * account signs out.
   *
   * @return the identity with today's rights, or empty if it must sign in again
   */
  @PermitAll
  public Optional<Identity> refresh(Identity identity) {
    return accounts
        .find(identity.account())
        .filter(a -> a.version() == identity.accountVersion() && a.validOn(LocalDate.now(clock)))
        .map(a -> identity(a, identity.secondFactor()));
  }

  /** Records that the caller locked the screen (離席ロック). */
  @PermitAll
  public void lockScreen() {
    audit.record(AuditEvent.of(AuditAction.SCREEN_LOCKED));
  }

  /**
   * Whether the caller may work on at a locked screen (ロックの解除).
   *
   * @param password what was typed
   */
  @PermitAll
  public boolean unlockScreen(char[] password) {
    boolean right =
        accounts
            .find(caller.operator())
            .filter(account -> account.password().matches(password))
            .isPresent();
    AuditEvent event = AuditEvent.of(AuditAction.SCREEN_UNLOCKED);
    audit.record(right ? event : event.refused(List.of(FindingCode.SIGN_IN_FAILED.at("password"))));
    return right;
  }

  /** Signs the caller out (サインアウト). */
  @PermitAll
  public void signOut() {
    audit.record(AuditEvent.of(AuditAction.SIGN_OUT));
  }

  private Outcome<Identity> failed(Account account, Instant now) {
    SignInAttempts attempts = account.attempts().failed(now);
    accounts.store(account.with(attempts));
    Outcome<Identity> answer = refused(account, FindingCode.SIGN_IN_FAILED);
    if (attempts.locked(now))
      recordAs(identity(account, false), AuditEvent.of(AuditAction.ACCOUNT_LOCKED));
    return answer;
  }

  private Outcome<Identity> refused(Account account, FindingCode why) {
    List<Finding> findings = List.of(why.at("account"));
    AuditEvent event = AuditEvent.of(AuditAction.SIGN_IN).refused(findings);
    if (account == null) audit.record(event);
    else recordAs(identity(account, false), event);
    return Outcome.refused(findings);
  }

  private Outcome<Identity> accepted(Account account) {
    Identity identity = identity(account, account.secondFactor().isPresent());
    recordAs(identity, AuditEvent.of(AuditAction.SIGN_IN));
    return Outcome.accepted(identity);
  }

  private void recordAs(Identity actor, AuditEvent event) {
    caller.runAs(actor, null, () -> audit.record(event));
  }

  private Identity identity(Account account, boolean secondFactor) {
    Rights rights = accounts.rights(account.id(), account.office(), LocalDate.now(clock));
    return new Identity(
        account.id(),
        account.name(),
        account.office(),
        rights.functions(),
        rights.items(),
        secondFactor,
        account.version());
  }
}
