package jp.juki.application.movement;

import java.util.List;

/**
 * Provisional movements, the oldest first (仮登録一覧).
 *
 * @param items at most {@link MovementService#LIST_LIMIT}
 * @param more whether there are more than these
 */
public record ProvisionalList(List<ProvisionalMovement> items, boolean more) {}
