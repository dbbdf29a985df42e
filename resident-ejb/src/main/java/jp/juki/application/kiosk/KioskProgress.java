package jp.juki.application.kiosk;

import java.time.Instant;
import java.util.List;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEvent;
import jp.juki.domain.kiosk.KioskState;

/**
 * How far an application has come (申請の状態); no personal data.
 *
 * @param applicationId the application
 * @param state its state
 * @param documents its documents
 * @param feeYen 手数料 of all copies
 * @param expiresAt when it lapses
 * @param events how it got there
 */
public record KioskProgress(
    String applicationId,
    KioskState state,
    List<KioskDocument> documents,
    int feeYen,
    Instant expiresAt,
    List<KioskEvent> events) {}
