package jp.juki.web.search;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.search.SearchHit;

/**
 * One person in a list of results (検索結果の1行).
 *
 * @param number 宛名番号
 * @param marks 状態の表示
 * @param kana 振り仮名
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
        hit.marks(),
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
}
