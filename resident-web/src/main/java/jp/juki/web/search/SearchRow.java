package jp.juki.web.search;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.search.SearchHit;

/**
 * One person in a list of results (検索結果の1行).
 *
 * @param number 宛名番号
 * @param marks 状態の表示
 * @param kana フリガナ
 * @param name 氏名
 * @param birth 生年月日
 * @param age 年齢 today, or empty text
 * @param sex 性別
 * @param address 住所
 * @param status 住民状態
 * @param matchedBy by what the person was found, if not by the present name, or empty text
 */
public record SearchRow(
    String number,
    List<Mark> marks,
    String kana,
    String name,
    String birth,
    String age,
    String sex,
    String address,
    String status,
    String matchedBy) {
  static SearchRow of(SearchHit hit, LocalDate today) {
    return new SearchRow(
        hit.addresseeNumber().digits(),
        marks(hit),
        hit.kana(),
        hit.name(),
        hit.kind().birth(hit.birth()),
        hit.status() == ResidentStatus.DECEASED
            ? ""
            : hit.birth()
                .exact()
                .map(day -> Period.between(day, today).getYears() + "歳")
                .orElse(""),
        hit.sex().text(),
        hit.address(),
        hit.status().text(),
        hit.matchedBy().map(SearchHit.MatchedBy::text).orElse(""));
  }

  private static List<Mark> marks(SearchHit hit) {
    List<Mark> marks = new ArrayList<>();
    if (hit.provisional()) marks.add(new Mark(Mark.Kind.PROVISIONAL, Optional.empty()));
    boolean resident = hit.status() == ResidentStatus.RESIDENT;
    if (!resident) marks.add(new Mark(Mark.Kind.REMOVED, Optional.empty()));
    else if (hit.removalOn().isPresent())
      marks.add(new Mark(Mark.Kind.PLANNED_MOVE_OUT, hit.removalOn()));
    return marks;
  }
}
