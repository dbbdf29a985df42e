package jp.juki.application.movement;

import java.time.Instant;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Who holds a person at present (編集中の利用者, 10.3).
 *
 * @param person who is held
 * @param operator by whom (account id)
 * @param movementId the provisional movement that holds, or empty for an open form
 * @param since when the movement was entered, or the form last opened
 */
public record Holder(
    AddresseeNumber person, String operator, Optional<Long> movementId, Instant since) {}
