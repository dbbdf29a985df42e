package jp.juki.domain.search;

import static jp.juki.domain.finding.FindingCode.SEARCH_KANA_UNREADABLE;
import static jp.juki.domain.finding.FindingCode.SEARCH_SYMBOL;
import static jp.juki.domain.finding.FindingCode.SEARCH_TOO_BROAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPolicyTest {
  @ParameterizedTest
  @ValueSource(strings = {"（株）山田", "㈱山田", "(有)山田", "山田★"})
  @Absence
  @Spec("2.1.2-l")
  void symbolsCannotBeSearchedFor(String typed) {
    SearchCriteria criteria = SearchCriteria.builder().name(typed).build();
    assertEquals(Outcome.refused(SEARCH_SYMBOL, "name"), SearchPolicy.decide(criteria));
  }

  @Test
  void kanjiInTheKanaFieldIsRefused() {
    SearchCriteria criteria = SearchCriteria.builder().kana("山田").build();
    assertEquals(Outcome.refused(SEARCH_KANA_UNREADABLE, "kana"), SearchPolicy.decide(criteria));
  }

  @Test
  void sexAloneFindsNobody() {
    SearchCriteria criteria = SearchCriteria.builder().sex(Sex.MALE).build();
    assertEquals(Outcome.refused(SEARCH_TOO_BROAD, "criteria"), SearchPolicy.decide(criteria));
  }

  @Test
  void oneLetterOfKanaIsEnough() {
    SearchCriteria criteria = SearchCriteria.builder().kana("ヤ").build();
    assertEquals(Outcome.accepted(criteria), SearchPolicy.decide(criteria));
  }
}
