package jp.juki.domain.audit;

import java.util.List;

/**
 * Result of checking the audit (照合値の検証結果).
 *
 * @param checked number of rows checked
 * @param changed numbers of the rows whose content no longer fits their code, in order of time
 */
public record AuditVerification(long checked, List<Long> changed) {
  public AuditVerification {
    changed = List.copyOf(changed);
  }

  /** True if every row is as it was written. */
  public boolean intact() {
    return changed.isEmpty();
  }
}
