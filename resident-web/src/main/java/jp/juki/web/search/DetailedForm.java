package jp.juki.web.search;

import java.util.Map;
import java.util.Optional;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.BirthRange;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.web.entry.Reading;

/** Reads the detailed search form (詳細検索の読取り). */
final class DetailedForm {
  private DetailedForm() {}

  static Outcome<SearchCriteria> read(Map<String, String> text, boolean includeRemoved) {
    Reading reading = new Reading();
    SearchCriteria.Builder criteria =
        SearchCriteria.builder()
            .kana(text.get("kana"))
            .name(text.get("name"))
            .match(SearchCriteria.Match.valueOf(text.getOrDefault("match", "PREFIX")))
            .address(text.get("address"))
            .includeRemoved(includeRemoved);
    reading
        .maybe("birth", text.get("birth"), BirthRange::parse, FindingCode.DATE_INVALID)
        .ifPresent(criteria::birth);
    Optional.ofNullable(text.get("sex"))
        .filter(code -> !code.isEmpty())
        .ifPresent(code -> criteria.sex(Sex.ofCode(code)));
    reading
        .maybe("addresseeNumber", text.get("addresseeNumber"), AddresseeNumber::parse)
        .ifPresent(criteria::addresseeNumber);
    reading
        .maybe("householdNumber", text.get("householdNumber"), HouseholdNumber::parse)
        .ifPresent(criteria::householdNumber);
    return reading.finish(criteria::build);
  }
}
