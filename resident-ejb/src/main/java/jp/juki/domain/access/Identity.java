package jp.juki.domain.access;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts (操作者): an operator's account or a machine, with what it may do and see today.
 *
 * @param account account id (利用者ID), not null
 * @param name name of the operator (利用者名称), not null
 * @param office code of the office (所属), not null
 * @param functions functions granted today
 * @param shownItems items shown to it
 * @param secondFactor whether it signed in with two factors (二要素)
 * @param accountVersion version of the account's row when the rights were read
 */
public record Identity(
    String account,
    String name,
    String office,
    Set<Function> functions,
    Set<ShownItem> shownItems,
    boolean secondFactor,
    long accountVersion)
    implements Serializable {
  public Identity {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(office, "office");
    functions = Set.copyOf(functions);
    shownItems = Set.copyOf(shownItems);
  }

  /** The system itself (システム): start-up, import and night work; it has every function. */
  public static Identity system() {
    return new Identity(
        "SYSTEM", "システム", "00", Set.of(Function.values()), Set.of(ShownItem.values()), false, 0);
  }
}
