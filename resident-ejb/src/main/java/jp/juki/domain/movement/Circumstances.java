package jp.juki.domain.movement;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;

/**
 * What every movement says besides its own content (異動の共通項目). The processing day (処理日) is no part
 * of it: it is always today.
 *
 * <p>Source: 1.2.1, 4.0.3, 4.1.0.2, 4.2.0.2, 4.2.0.5.
 *
 * @param basis by notification or ex officio
 * @param effectiveOn 異動日, or empty while it has not been entered
 * @param notifiedOn 届出日; empty ex officio
 * @param offeredOn 申出日, for an entry ex officio upon an offer; else empty
 * @param noticedOn 通知日, for an entry upon a notice of the family register; else empty
 * @param note a point to keep in mind, kept with the movement (留意事項), or empty
 */
@Spec("4.0.3-a")
public record Circumstances(
    Basis basis,
    Optional<RecordedDate> effectiveOn,
    Optional<LocalDate> notifiedOn,
    Optional<LocalDate> offeredOn,
    Optional<LocalDate> noticedOn,
    Optional<String> note) {}
