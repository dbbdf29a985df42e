package jp.juki.infrastructure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchCriteria.Match;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How each kind of match becomes a condition (一致の種類). */
class SearchQueryTest {
  private static String sql(SearchCriteria.Builder criteria, Match match) {
    return SearchQuery.of(criteria.match(match).build(), Optional.empty(), LocalDate.of(2026, 4, 1))
        .sql();
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, name_key d, d.full_key = ?",
    "PREFIX, name_key d, d.full_key LIKE ? ESCAPE '!'",
    "PARTIAL, name_suffix d, d.suffix_key LIKE ? ESCAPE '!'",
    "GIVEN_NAME, name_key d, d.given_key LIKE ? ESCAPE '!'",
  })
  @Spec({"2.1.2-d", "2.1.2-e"})
  void eachKindOfMatchAsksTheColumnMadeForIt(Match match, String table, String condition) {
    for (var criteria :
        new SearchCriteria.Builder[] {
          SearchCriteria.builder().kana("ヤマダ"), SearchCriteria.builder().name("山田")
        }) {
      String sql = sql(criteria, match);
      assertTrue(sql.contains("FROM " + table), sql);
      assertTrue(sql.contains(condition), sql);
    }
  }

  @ParameterizedTest
  @EnumSource(Match.class)
  void everySearchEndsAtAHardLimit(Match match) {
    String sql = sql(SearchCriteria.builder().kana("ヤ"), match);
    assertEquals(1, sql.split("FETCH FIRST 300 ROWS ONLY", -1).length - 1);
  }
}
