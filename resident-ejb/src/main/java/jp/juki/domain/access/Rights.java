package jp.juki.domain.access;

import java.util.Set;

/**
 * What the roles granted on one day add up to (操作権限).
 *
 * @param functions functions that may be used
 * @param items items that are shown
 */
public record Rights(Set<Function> functions, Set<ShownItem> items) {
  public Rights {
    functions = Set.copyOf(functions);
    items = Set.copyOf(items);
  }
}
