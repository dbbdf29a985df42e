package jp.juki.rest.search;

import java.util.List;
import jp.juki.domain.search.SearchHit;
import jp.juki.rest.register.DateJson;
import jp.juki.rest.register.MarkJson;

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
    List<MarkJson> marks,
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
        MarkJson.of(hit.marks()),
        hit.matchedBy().map(Enum::name).orElse(null));
  }
}
