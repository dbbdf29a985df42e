package jp.juki.web.movement;

import java.io.Serializable;
import jp.juki.domain.search.SearchHit;

/**
 * One person by whom a household is found (世帯の候補の1行).
 *
 * @param household 世帯番号
 * @param name 氏名
 * @param kana 振り仮名
 * @param birth 生年月日
 * @param address 住所
 * @param status 住民状態
 */
public record HouseholdRow(
    String household, String name, String kana, String birth, String address, String status)
    implements Serializable {
  static HouseholdRow of(SearchHit hit) {
    return new HouseholdRow(
        hit.householdNumber().digits(),
        hit.name(),
        hit.kana(),
        hit.kind().birth(hit.birth()),
        hit.address(),
        hit.status().text());
  }
}
