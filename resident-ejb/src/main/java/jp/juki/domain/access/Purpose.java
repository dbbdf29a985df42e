package jp.juki.domain.access;

/**
 * Purpose of use (利用目的) of the master: why a resident's record may be looked at or changed.
 *
 * @param code stable code, such as {@code NOTIFICATION}
 * @param name Japanese name
 * @param legalBasis article it rests on (根拠)
 * @param receiptRequired whether a receipt number (受付番号) must be named with it
 */
public record Purpose(String code, String name, String legalBasis, boolean receiptRequired) {}
