package jp.juki.application.kiosk;

import java.time.Instant;
import java.util.List;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.kiosk.KioskOpening;

/**
 * An opened session and what there is (利用の開始・証明書の一覧); no personal data.
 *
 * @param sessionId the session
 * @param expiresAt when it lapses
 * @param items kinds of certificate
 */
public record KioskMenu(String sessionId, Instant expiresAt, List<Item> items) {
  /**
   * One kind of certificate (証明書種別).
   *
   * @param certificate which
   * @param status whether it can be had now
   * @param feeYen 手数料 of one copy
   */
  public record Item(KioskCertificate certificate, KioskOpening.Status status, int feeYen) {}
}
