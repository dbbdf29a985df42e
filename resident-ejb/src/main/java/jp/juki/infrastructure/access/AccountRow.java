package jp.juki.infrastructure.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.PasswordHash;
import jp.juki.domain.access.SignInAttempts;
import jp.juki.domain.access.TotpSecret;
import jp.juki.infrastructure.secrets.SecretBox;

/** Row of {@code operator_account} (利用者). */
@Entity
@Table(name = "operator_account")
@NamedQuery(
    name = "AccountRow.byToken",
    query = "SELECT a FROM AccountRow a WHERE a.tokenIndex = :token")
@NamedQuery(name = "AccountRow.all", query = "SELECT a FROM AccountRow a ORDER BY a.id")
@NamedQuery(name = "AccountRow.count", query = "SELECT COUNT(a) FROM AccountRow a")
public class AccountRow {
  private static final String OPERATOR = "1";
  private static final String MACHINE = "2";

  @Id
  @Column(name = "account_id")
  String id;

  @Column(name = "operator_name")
  String name;

  @Column(name = "office_code")
  String office;

  @Column(name = "kind")
  String kind;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "token_index")
  String tokenIndex;

  @Column(name = "totp_sealed")
  String totpSealed;

  @Column(name = "totp_step")
  long totpStep;

  @Column(name = "failed_count")
  int failedCount;

  @Column(name = "locked_until")
  LocalDateTime lockedUntil;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "account_version")
  long version;

  /** For the persistence provider. */
  protected AccountRow() {}

  AccountRow(Account account, String tokenIndex, SecretBox box) {
    this.id = account.id();
    this.kind = account.machine() ? MACHINE : OPERATOR;
    this.tokenIndex = tokenIndex;
    take(account, box);
  }

  /** Takes over everything that may change (利用者情報の変更). */
  final void take(Account account, SecretBox box) {
    name = account.name();
    office = account.office();
    passwordHash = account.password() == null ? null : account.password().text();
    totpSealed = account.secondFactor().map(s -> box.seal(s.key(), place())).orElse(null);
    totpStep = account.secondStep();
    failedCount = account.attempts().failures();
    lockedUntil =
        account.attempts().lockedUntil() == null
            ? null
            : LocalDateTime.ofInstant(account.attempts().lockedUntil(), ZoneOffset.UTC);
    validFrom = account.validFrom();
    validTo = account.validTo();
    version = account.version();
  }

  Account toAccount(SecretBox box) {
    return new Account(
        id,
        name,
        office,
        kind.equals(MACHINE),
        passwordHash == null ? null : new PasswordHash(passwordHash),
        totpSealed == null ? null : new TotpSecret(box.openBytes(totpSealed, place())),
        totpStep,
        new SignInAttempts(
            failedCount, lockedUntil == null ? null : lockedUntil.toInstant(ZoneOffset.UTC)),
        validFrom,
        validTo,
        version);
  }

  private String place() {
    return "operator_account/totp/" + id;
  }
}
