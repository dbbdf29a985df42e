package jp.juki.domain.kiosk;

/**
 * Refusal at a kiosk (コンビニ交付の不交付).
 *
 * @param code what the outside learns
 * @param reason what only the audit learns
 */
public record KioskRefusal(KioskCode code, KioskReason reason) {}
