package jp.juki.domain.finding;

import java.util.Objects;

/**
 * One reason found by a rule (エラー・アラートの1件).
 *
 * @param code what was found, not null
 * @param item stable key of the item it was found at, such as {@code effectiveOn} or {@code
 *     members[1].birth}; never a value, never shown to clerks, not null
 */
public record Finding(FindingCode code, String item) {
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(item, "item");
  }

  /** True if the act cannot go on (エラー). */
  public boolean blocks() {
    return code.level() == Level.ERROR;
  }
}
