package jp.juki.application.kiosk;

import java.util.Optional;

/**
 * What comes with every message of the center (電文の共通部).
 *
 * @param transactionId the center's session
 * @param messageId the center's id of this message
 * @param key 再送判定の鍵; empty on messages that change nothing
 * @param deadlineMs milliseconds that the answer may take, or empty
 * @param kiosk the kiosk, or empty
 */
public record KioskCall(
    String transactionId,
    String messageId,
    Optional<String> key,
    Optional<Integer> deadlineMs,
    Optional<String> kiosk) {}
