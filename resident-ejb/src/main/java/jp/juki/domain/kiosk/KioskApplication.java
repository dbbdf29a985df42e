package jp.juki.domain.kiosk;

import java.time.Instant;

/**
 * Application for copies at a kiosk (コンビニ交付の交付申請): one row whose state moves on by compare-and-set.
 *
 * @param id random, without meaning
 * @param sessionId the session it belongs to
 * @param certificate what is wanted
 * @param copies 部数
 * @param snapshotId what the register said
 * @param feeYen 手数料 of all copies
 * @param state how far it has come
 * @param version counts steps, from 1
 * @param appliedAt when it came
 */
public record KioskApplication(
    String id,
    String sessionId,
    KioskCertificate certificate,
    int copies,
    String snapshotId,
    int feeYen,
    KioskState state,
    long version,
    Instant appliedAt) {
  /** The same application one step on. */
  public KioskApplication at(KioskState next) {
    return new KioskApplication(
        id, sessionId, certificate, copies, snapshotId, feeYen, next, version + 1, appliedAt);
  }
}
