package jp.juki.rest.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.search.SearchHit;
import jp.juki.rest.register.DateJson;

/** One person found (該当者), as a list shows it. */
public record ResidentSummaryJson(
    String addresseeNumber,
    String householdNumber,
    String kind,
    String name,
    String kana,
    Object birth,
    String sex,
    String address,
    String status,
    List<Map<String, String>> marks,
    String matchedBy) {

  /** The JSON of a hit. */
  static ResidentSummaryJson from(SearchHit hit) {
    return new ResidentSummaryJson(
        hit.addresseeNumber().digits(),
        hit.householdNumber().digits(),
        hit.kind().name(),
        hit.name(),
        hit.kana(),
        DateJson.from(hit.birth()),
        hit.sex().name(),
        hit.address(),
        hit.status().name(),
        marks(hit),
        hit.matchedBy().map(Enum::name).orElse(null));
  }

  private static List<Map<String, String>> marks(SearchHit hit) {
    List<Map<String, String>> marks = new ArrayList<>();
    if (hit.provisional()) {
      marks.add(Map.of("code", "PROVISIONAL", "text", "仮登録中"));
    }
    if (hit.status() != ResidentStatus.RESIDENT) {
      marks.add(Map.of("code", "REMOVED", "text", "除票"));
    } else {
      hit.removalOn()
          .ifPresent(
              day ->
                  marks.add(
                      Map.of("code", "MOVE_OUT_PLANNED", "text", "転出予定", "on", day.toString())));
    }
    return marks;
  }
}
