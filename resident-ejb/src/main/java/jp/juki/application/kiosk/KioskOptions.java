package jp.juki.application.kiosk;

import java.util.List;
import jp.juki.domain.kiosk.KioskToggle;

/**
 * What a resident can choose from (選択肢).
 *
 * @param snapshotId what the register said
 * @param members 世帯員
 * @param toggles items that are shown only on request
 * @param maxCopies the most copies
 * @param feeYen 手数料 of one copy
 * @param scheduleId the fee table's entry
 */
public record KioskOptions(
    String snapshotId,
    List<Member> members,
    List<KioskToggle> toggles,
    int maxCopies,
    int feeYen,
    String scheduleId) {
  /**
   * A member of the household (世帯員).
   *
   * @param ref random, good in this session only
   * @param displayName the name as the screen shows it
   * @param self whether it is the card's holder
   */
  public record Member(String ref, String displayName, boolean self) {}

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "KioskOptions[masked]";
  }
}
