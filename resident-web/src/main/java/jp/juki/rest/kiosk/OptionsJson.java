package jp.juki.rest.kiosk;

import java.util.List;
import jp.juki.application.kiosk.KioskOptions;
import jp.juki.domain.kiosk.KioskToggle;

/** What the holder of a card can choose from (選択肢). */
public record OptionsJson(
    String snapshotId, List<MemberJson> members, List<String> toggles, int maxCopies, FeeJson fee) {
  /** A member of the household. */
  public record MemberJson(String memberRef, String displayName, boolean self) {}

  /** The fee of one copy. */
  public record FeeJson(int unit, String scheduleId) {}

  static OptionsJson from(KioskOptions options) {
    return new OptionsJson(
        options.snapshotId(),
        options.members().stream()
            .map(member -> new MemberJson(member.ref(), member.displayName(), member.self()))
            .toList(),
        options.toggles().stream().map(KioskToggle::key).toList(),
        options.maxCopies(),
        new FeeJson(options.feeYen(), options.scheduleId()));
  }
}
