package jp.juki.infrastructure.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Grant;
import jp.juki.domain.access.Rights;
import jp.juki.domain.access.ShownItem;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.SecretBox;

/** Accounts and grants in the database (利用者・権限の保管). */
@ApplicationScoped
public class StoredAccounts implements Accounts {
  private static final String GRANTED =
      " WHERE (g.account_id = ?1 OR g.office_code = ?2) AND g.valid_from <= ?3"
          + " AND (g.valid_to IS NULL OR g.valid_to >= ?4)";

  static final String SQL_FUNCTIONS =
      "SELECT DISTINCT f.function_code FROM role_grant g"
          + " JOIN role_function f ON f.role_code = g.role_code"
          + GRANTED;

  static final String SQL_ITEMS =
      "SELECT DISTINCT i.item_code FROM role_grant g"
          + " JOIN role_item i ON i.role_code = g.role_code"
          + GRANTED;

  static final String SQL_ROLE = "SELECT role_code FROM access_role WHERE role_code = ?1";

  static final String SQL_OFFICE = "SELECT office_code FROM office WHERE office_code = ?1";

  static final String SQL_OFFICE_NAME = "SELECT office_name FROM office WHERE office_code = ?1";

  static final String SQL_TERMINAL_NAME =
      "SELECT terminal_name FROM terminal WHERE terminal_code = ?1";

  static final String SQL_TERMINAL =
      "SELECT terminal_code FROM terminal WHERE network_address = ?1";

  static final String SQL_ADD_TERMINAL =
      "INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address)"
          + " VALUES (?1, ?2, ?3, ?4)";

  @PersistenceContext EntityManager entities;
  @Inject SecretBox box;
  @Inject BlindIndex index;

  @Override
  public Optional<Account> find(String id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id)).map(row -> row.toAccount(box));
  }

  @Override
  public Optional<Account> lock(String id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(row -> row.toAccount(box));
  }

  @Override
  public Optional<Account> findByToken(String token) {
    return entities
        .createNamedQuery("AccountRow.byToken", AccountRow.class)
        .setParameter("token", tokenIndex(token))
        .getResultStream()
        .findFirst()
        .map(row -> row.toAccount(box));
  }

  @Override
  public boolean none() {
    return entities.createNamedQuery("AccountRow.count", Long.class).getSingleResult() == 0;
  }

  @Override
  public List<Account> all() {
    return entities.createNamedQuery("AccountRow.all", AccountRow.class).getResultList().stream()
        .map(row -> row.toAccount(box))
        .toList();
  }

  @Override
  public void add(Account account) {
    entities.persist(new AccountRow(account, null, box));
  }

  @Override
  public void addMachine(Account account, String token) {
    entities.persist(new AccountRow(account, tokenIndex(token), box));
  }

  @Override
  public void store(Account account) {
    entities.find(AccountRow.class, account.id()).take(account, box);
  }

  @Override
  public Rights rights(String account, String office, LocalDate day) {
    Set<Function> functions = new HashSet<>();
    for (String code : codes(SQL_FUNCTIONS, account, office, day))
      Function.find(code).ifPresent(functions::add);
    Set<ShownItem> items = new HashSet<>();
    for (String code : codes(SQL_ITEMS, account, office, day))
      ShownItem.find(code).ifPresent(items::add);
    return new Rights(functions, items);
  }

  @Override
  public void grant(Grant grant, String grantedBy, Instant grantedAt) {
    entities.persist(new GrantRow(grant, grantedBy, grantedAt));
  }

  @Override
  public void endGrant(String role, String account, LocalDate lastDay) {
    entities
        .createNamedQuery("GrantRow.openOfAccount", GrantRow.class)
        .setParameter("role", role)
        .setParameter("account", account)
        .setParameter("day", lastDay)
        .getResultList()
        .forEach(grant -> grant.end(lastDay));
  }

  @Override
  public boolean knowsOffice(String office) {
    return exists(SQL_OFFICE, office);
  }

  @Override
  public boolean knowsRole(String role) {
    return exists(SQL_ROLE, role);
  }

  @Override
  public Optional<String> officeName(String code) {
    return name(SQL_OFFICE_NAME, code);
  }

  @Override
  public Optional<String> terminalName(String code) {
    return name(SQL_TERMINAL_NAME, code);
  }

  private boolean exists(String sql, String code) {
    return !entities.createNativeQuery(sql).setParameter(1, code).getResultList().isEmpty();
  }

  @Override
  public void registerTerminal(String code, String name, String office, String networkAddress) {
    entities
        .createNativeQuery(SQL_ADD_TERMINAL)
        .setParameter(1, code)
        .setParameter(2, name)
        .setParameter(3, office)
        .setParameter(4, networkAddress)
        .executeUpdate();
  }

  @Override
  public Optional<String> terminalAt(String networkAddress) {
    return name(SQL_TERMINAL, networkAddress);
  }

  private Optional<String> name(String sql, String code) {
    List<?> rows = entities.createNativeQuery(sql).setParameter(1, code).getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  private List<String> codes(String sql, String account, String office, LocalDate day) {
    List<?> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, account)
            .setParameter(2, office)
            .setParameter(3, day)
            .setParameter(4, day)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private String tokenIndex(String token) {
    return index.of("machine-token", token);
  }
}
