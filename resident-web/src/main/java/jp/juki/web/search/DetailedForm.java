package jp.juki.web.search;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.BirthRange;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchLine;
import jp.juki.web.entry.Reading;

/** The detailed search form (詳しい条件での検索) as filled in. */
public class DetailedForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text = new HashMap<>();
  private final Map<SearchCriteria.Item, Boolean> missing =
      new EnumMap<>(SearchCriteria.Item.class);
  private boolean includeRemoved;

  Outcome<SearchCriteria> read() {
    Reading reading = new Reading();
    SearchCriteria.Builder criteria =
        SearchCriteria.builder()
            .kana(text.get("kana"))
            .name(text.get("name"))
            .match(SearchCriteria.Match.valueOf(text.getOrDefault("match", "PREFIX")))
            .address(text.get("address"))
            .townCode(text.get("townCode"))
            .missing(
                missing.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()))
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
    reading
        .maybe("cardNumber", text.get("cardNumber"), SearchLine::cardNumber)
        .ifPresent(criteria::cardNumber);
    return reading.finish(criteria::build);
  }

  void clear() {
    text.clear();
    missing.clear();
    includeRemoved = false;
  }

  /** The fields by name. */
  public Map<String, String> getText() {
    return text;
  }

  /** The items whose absence can be asked for. */
  public SearchCriteria.Item[] getItems() {
    return SearchCriteria.Item.values();
  }

  /** Whose absence is asked for. */
  public Map<SearchCriteria.Item, Boolean> getMissing() {
    return missing;
  }

  public boolean isIncludeRemoved() {
    return includeRemoved;
  }

  public void setIncludeRemoved(boolean includeRemoved) {
    this.includeRemoved = includeRemoved;
  }
}
