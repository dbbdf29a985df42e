package jp.juki.application.kiosk;

import java.util.Set;
import jp.juki.domain.kiosk.KioskCertificate;

/**
 * What a resident chose (申請内容).
 *
 * @param certificate which kind
 * @param memberRefs whom, by the session's references
 * @param toggles keys of the items asked for
 * @param copies 部数
 * @param snapshotId what the register said when the choices were shown
 * @param expectedFee 手数料 of all copies that the resident saw
 */
public record KioskChoice(
    KioskCertificate certificate,
    Set<String> memberRefs,
    Set<String> toggles,
    int copies,
    String snapshotId,
    int expectedFee) {
  /** The most copies at a time. */
  public static final int MOST_COPIES = 10;
}
