package jp.juki.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored accounts and grants (利用者・権限の付与). */
public interface Accounts {

  /** The account of an id. */
  Optional<Account> find(String id);

  /** The account of an id, locked until the transaction ends. */
  Optional<Account> lock(String id);

  /** The machine that holds a token (機器の認証符号). */
  Optional<Account> findByToken(String token);

  /** True if no account exists yet. */
  boolean none();

  /** All accounts by id. */
  List<Account> all();

  /** Adds a new account of an operator. */
  void add(Account account);

  /** Adds a new account of a machine; only a keyed hash of its token is kept. */
  void addMachine(Account account, String token);

  /** Stores a changed account. */
  void store(Account account);

  /** The rights of an account on a day: its own grants and those of its office. */
  Rights rights(String account, String office, LocalDate day);

  /** Adds a grant. */
  void grant(Grant grant, String grantedBy, Instant grantedAt);

  /** Ends every grant of a role to an account after this day. */
  void endGrant(String role, String account, LocalDate lastDay);

  /** True if the office exists. */
  boolean knowsOffice(String office);

  /** The name of an office (事務所名称). */
  Optional<String> officeName(String code);

  /** The name of a registered terminal (端末名). */
  Optional<String> terminalName(String code);

  /** True if the role exists. */
  boolean knowsRole(String role);

  /** Registers a terminal at a network address (端末の登録). */
  void registerTerminal(String code, String name, String office, String networkAddress);

  /** The terminal registered for a network address (端末). */
  Optional<String> terminalAt(String networkAddress);
}
