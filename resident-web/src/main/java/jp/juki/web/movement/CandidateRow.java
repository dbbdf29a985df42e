package jp.juki.web.movement;

import java.io.Serializable;
import java.util.List;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;

/**
 * One removed record that may be a newcomer's own (再転入者の候補の1行).
 *
 * @param newcomer the place of the newcomer on the form, from 0
 * @param number 宛名番号
 * @param name 氏名
 * @param birth 生年月日
 * @param address 最後の住所
 * @param removedOn 消除の年月日
 * @param reason 消除の事由
 * @param possible whether its person can come back
 */
public record CandidateRow(
    int newcomer,
    String number,
    String name,
    String birth,
    String address,
    String removedOn,
    String reason,
    boolean possible)
    implements Serializable {
  static List<CandidateRow> of(List<ReentryCandidate> candidates) {
    return candidates.stream().map(CandidateRow::of).toList();
  }

  private static CandidateRow of(ReentryCandidate candidate) {
    ResidentRecord record = candidate.record();
    return new CandidateRow(
        candidate.newcomer(),
        record.addresseeNumber().digits(),
        record.person().name().text(),
        record.kind().birth(record.person().birth()),
        record.residence().address().full(),
        record.removal().map(removal -> removal.on().wareki()).orElse(""),
        record.removal().map(Removal::reason).map(reason -> reason.text()).orElse(""),
        candidate.possible());
  }
}
