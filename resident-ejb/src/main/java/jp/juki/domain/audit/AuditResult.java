package jp.juki.domain.audit;

import java.util.Arrays;
import java.util.Optional;

/** How the act ended (結果); the name is the persistent code. */
public enum AuditResult {
  /** 成功: done. */
  OK,
  /** 不受理: refused by a rule, or a wrong password. */
  REFUSED,
  /** 権限なし: the account may not do this. */
  DENIED,
  /** 異常: a technical failure. */
  ERROR;

  /** The result of a persistent code. */
  public static Optional<AuditResult> find(String code) {
    return Arrays.stream(values()).filter(known -> known.name().equals(code)).findFirst();
  }
}
