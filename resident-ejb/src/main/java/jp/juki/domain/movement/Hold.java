package jp.juki.domain.movement;

import java.time.Instant;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/**
 * One hold on a person (排他の1件).
 *
 * @param person who is held
 * @param operator by whom
 * @param movementId the provisional movement, or empty for an open form
 * @param until when an open form's hold lapses; empty for a provisional movement
 */
public record Hold(
    AddresseeNumber person, String operator, Optional<Long> movementId, Optional<Instant> until) {}
