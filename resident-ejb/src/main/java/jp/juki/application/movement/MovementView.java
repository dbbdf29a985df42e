package jp.juki.application.movement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Movement;

/**
 * One movement in whatever state (異動の照会).
 *
 * @param id which
 * @param state 登録状態
 * @param entry how and by whom it was entered, or empty for one that came by import
 * @param request what was asked, while it is provisional and may be corrected; items that the
 *     caller may not see are taken out; else empty
 * @param movement the act as recorded, once final
 * @param records the version each person got, once final; else empty
 * @param movers whom it was about (異動者), once final: not those whose head or head's name followed
 */
public record MovementView(
    long id,
    MovementState state,
    Optional<ProvisionalMovement> entry,
    Optional<MovementRequest> request,
    Optional<Movement> movement,
    List<FinalMovement.Appended> records,
    Set<AddresseeNumber> movers) {}
