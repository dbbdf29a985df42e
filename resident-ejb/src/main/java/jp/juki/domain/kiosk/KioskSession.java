package jp.juki.domain.kiosk;

import java.time.Instant;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Session of one card at one kiosk (コンビニ交付の利用1回). When it expires, so does everything in it.
 *
 * @param id random, without meaning
 * @param transactionId the center's name for it
 * @param account the machine that opened it
 * @param kiosk the kiosk, or empty if it was not told
 * @param holder whose card it is
 * @param serial the certificate on the card
 * @param state {@link KioskState#OPENED} or {@link KioskState#QUOTED}
 * @param version counts changes of the state, from 1
 * @param snapshotId what the register said when the choices were shown, or empty before
 * @param openedAt when the card was accepted
 * @param expiresAt when everything in it lapses
 */
public record KioskSession(
    String id,
    String transactionId,
    String account,
    Optional<String> kiosk,
    AddresseeNumber holder,
    String serial,
    KioskState state,
    long version,
    Optional<String> snapshotId,
    Instant openedAt,
    Instant expiresAt) {
  /** Whether its time is over. */
  public boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "KioskSession[masked]";
  }
}
