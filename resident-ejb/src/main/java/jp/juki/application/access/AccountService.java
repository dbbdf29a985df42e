package jp.juki.application.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.Grant;
import jp.juki.domain.access.NewPassword;
import jp.juki.domain.access.PasswordHash;
import jp.juki.domain.access.SignInAttempts;
import jp.juki.domain.access.TotpSecret;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Keeps accounts and grants (利用者・操作権限の管理, 10.3): operators change their own password,
 * administrators the rest.
 */
@Stateless
@DenyAll
public class AccountService {
  private static final int INITIAL_LENGTH = 16;

  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * Changes the caller's own password (利用者によるパスワードの変更). Whoever types the present one wrong fails
   * like at the sign-in, so that nobody guesses it at a screen left open.
   *
   * @param present the present password
   * @param chosen the one that takes its place; every session has to sign in with it anew
   */
  @PermitAll
  @Spec("10.3-d")
  public Outcome<Long> changePassword(char[] present, char[] chosen) {
    Account account = accounts.lock(caller.operator()).orElseThrow();
    AuditEvent event = AuditEvent.of(AuditAction.PASSWORD_CHANGED);
    Instant now = clock.instant();
    if (account.attempts().locked(now)) return refused(event, FindingCode.ACCOUNT_LOCKED);
    if (!account.password().matches(present)) {
      SignInAttempts attempts = account.attempts().failed(now);
      accounts.store(account.with(attempts));
      if (attempts.locked(now)) audit.record(AuditEvent.of(AuditAction.ACCOUNT_LOCKED));
      return refused(event, FindingCode.PRESENT_PASSWORD_WRONG);
    }
    return switch (NewPassword.decide(account.id(), chosen)) {
      case Outcome.Accepted<PasswordHash>(var hash) -> {
        Account changed = account.with(hash);
        accounts.store(changed);
        audit.record(event);
        yield Outcome.accepted(changed.version());
      }
      case Outcome.Refused<PasswordHash>(var findings) -> Outcome.refused(findings);
    };
  }

  private Outcome<Long> refused(AuditEvent event, FindingCode why) {
    List<Finding> findings = List.of(why.at("password"));
    audit.record(event.refused(findings));
    return Outcome.refused(findings);
  }

  /**
   * Enrols the caller's own second factor (二要素認証の登録): from the next sign-in on its codes are asked
   * for.
   *
   * @param secret key shown to the operator's authenticator
   * @param code code that the authenticator shows, which proves that it has the key
   */
  @PermitAll
  public Outcome<Long> enrolSecondFactor(TotpSecret secret, String code) {
    OptionalLong step = secret.check(code, clock.instant(), 0);
    if (step.isEmpty()) return Outcome.refused(FindingCode.SIGN_IN_FAILED, "code");
    Account changed =
        accounts.lock(caller.operator()).orElseThrow().with(secret).used(step.getAsLong());
    accounts.store(changed);
    record(changed.id(), "second factor enrolled");
    return Outcome.accepted(changed.version());
  }

  /** All accounts (利用者の一覧). */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  public List<Account> accounts() {
    return accounts.all();
  }

  /**
   * Adds an operator (利用者の登録).
   *
   * @return the initial password, shown once
   */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  @Spec("10.3-a")
  public Outcome<String> add(String id, String name, String office, LocalDate validFrom) {
    if (!id.matches("[a-z][a-z0-9-]{1,39}"))
      return Outcome.refused(FindingCode.PARAMETER_INVALID, "account");
    if (!accounts.knowsOffice(office))
      return Outcome.refused(FindingCode.TARGET_NOT_FOUND, "office");
    if (accounts.lock(id).isPresent())
      return Outcome.refused(FindingCode.ACCOUNT_EXISTS, "account");
    String password = NewPassword.random(INITIAL_LENGTH);
    PasswordHash hash = PasswordHash.of(password.toCharArray());
    accounts.add(Account.operator(id, name, office, hash, validFrom));
    record(id, "added");
    return Outcome.accepted(password);
  }

  /**
   * Gives an operator a new password and takes away a lock (パスワードの初期化・停止の解除).
   *
   * @return the password, shown once
   */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  @Spec("10.3-d")
  public Outcome<String> resetPassword(String id) {
    return change(
        id,
        "password reset",
        account -> {
          String password = NewPassword.random(INITIAL_LENGTH);
          accounts.store(account.with(PasswordHash.of(password.toCharArray())));
          return password;
        });
  }

  /** Takes away a lock (停止の解除). */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  public Outcome<String> unlock(String id) {
    return change(
        id,
        "unlocked",
        account -> {
          accounts.store(account.with(SignInAttempts.NONE));
          return id;
        });
  }

  /** Ends an account after a day (利用期間の終了). */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  public Outcome<String> end(String id, LocalDate lastDay) {
    return change(
        id,
        "ends " + lastDay,
        account -> {
          accounts.store(account.until(lastDay));
          return id;
        });
  }

  /** Grants a role to an account or an office (権限の付与), also from a later day. */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  @Spec({"10.3-b", "10.3-f", "10.3-g", "10.3-h"})
  public Outcome<Grant> grant(Grant grant) {
    if (!accounts.knowsRole(grant.role()))
      return Outcome.refused(FindingCode.TARGET_NOT_FOUND, "role");
    if (grant.office() != null && !accounts.knowsOffice(grant.office()))
      return Outcome.refused(FindingCode.TARGET_NOT_FOUND, "office");
    if (grant.account() != null && accounts.find(grant.account()).isEmpty())
      return Outcome.refused(FindingCode.TARGET_NOT_FOUND, "account");
    accounts.grant(grant, caller.operator(), clock.instant());
    record(
        grant.account() != null ? grant.account() : "office " + grant.office(),
        "grant " + grant.role() + " " + grant.validFrom() + ".." + grant.validTo());
    return Outcome.accepted(grant);
  }

  /** Ends a role of an account after a day (権限の終了). */
  @RolesAllowed(Functions.MANAGE_ACCESS)
  public Outcome<String> endGrant(String role, String id, LocalDate lastDay) {
    return change(
        id,
        "grant " + role + " ends " + lastDay,
        account -> {
          accounts.endGrant(role, id, lastDay);
          return id;
        });
  }

  private Outcome<String> change(
      String id, String what, java.util.function.Function<Account, String> work) {
    return accounts
        .lock(id)
        .map(
            account -> {
              String answer = work.apply(account);
              record(id, what);
              return Outcome.accepted(answer);
            })
        .orElseGet(() -> Outcome.refused(FindingCode.TARGET_NOT_FOUND, "account"));
  }

  @Spec("10.2-h")
  private void record(String holder, String what) {
    audit.record(
        AuditEvent.of(AuditAction.ACCESS_CHANGED)
            .with(Function.MANAGE_ACCESS)
            .withRecord("account/" + holder)
            .withDetail(what));
  }
}
