package jp.juki.application.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Accounts;

/**
 * Names of offices, terminals and operators as people know them (名称の表示); what has no name here is
 * called by its code.
 */
@Stateless
@DenyAll
public class NameService {
  @Inject Accounts accounts;

  /** The name of an office (事務所名称). */
  @PermitAll
  public String office(String code) {
    return accounts.officeName(code).orElse(code);
  }

  /** The name of a terminal (端末名). */
  @PermitAll
  public String terminal(String code) {
    return accounts.terminalName(code).orElse(code);
  }

  /** The name of an operator (利用者名称). */
  @PermitAll
  public String operator(String account) {
    return accounts.find(account).map(Account::name).orElse(account);
  }

  /** The code of the office to which an operator belongs (所属), or empty text. */
  @PermitAll
  public String officeOf(String account) {
    return accounts.find(account).map(Account::office).orElse("");
  }
}
