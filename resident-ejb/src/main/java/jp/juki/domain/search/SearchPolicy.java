package jp.juki.domain.search;

import static jp.juki.domain.finding.FindingCode.SEARCH_KANA_UNREADABLE;
import static jp.juki.domain.finding.FindingCode.SEARCH_SYMBOL;
import static jp.juki.domain.finding.FindingCode.SEARCH_TOO_BROAD;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/** Decides whether a search may be made (検索条件の確認). Source: 2.1.2, 2.1.3. */
public final class SearchPolicy {
  private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Sk}\\p{Sc}\\p{Sm}()\\[\\]{}]");
  private static final Pattern KANA =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsLatin}ー・\\s‐―－−-]+");

  private SearchPolicy() {}

  /** The conditions, or every reason why they cannot be searched for. */
  @Spec("2.1.2-l")
  public static Outcome<SearchCriteria> decide(SearchCriteria criteria) {
    List<Finding> findings = new ArrayList<>();
    symbols(criteria.kana()).ifPresent(text -> findings.add(SEARCH_SYMBOL.at("kana")));
    symbols(criteria.name()).ifPresent(text -> findings.add(SEARCH_SYMBOL.at("name")));
    criteria
        .kana()
        .filter(text -> symbols(criteria.kana()).isEmpty())
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
        .filter(text -> !KANA.matcher(text).matches() || SearchKey.kana(text).isEmpty())
        .ifPresent(text -> findings.add(SEARCH_KANA_UNREADABLE.at("kana")));
    if (!servedByAnIndex(criteria)) {
      findings.add(SEARCH_TOO_BROAD.at("criteria"));
    }
    return findings.isEmpty() ? Outcome.accepted(criteria) : Outcome.refused(findings);
  }

  private static Optional<String> symbols(Optional<String> text) {
    return text.filter(
        typed -> SYMBOL.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).find());
  }

  private static boolean servedByAnIndex(SearchCriteria criteria) {
    return Stream.of(
                criteria.kana(),
                criteria.name().filter(text -> !SearchKey.name(text).isEmpty()),
                criteria.address().filter(text -> !SearchKey.address(text).isEmpty()),
                criteria.birth())
            .anyMatch(Optional::isPresent)
        || Stream.of(
                criteria.addresseeNumber(),
                criteria.householdNumber(),
                criteria.individualNumber(),
                criteria.recordCode(),
                criteria.cardNumber())
            .anyMatch(Optional::isPresent);
  }
}
