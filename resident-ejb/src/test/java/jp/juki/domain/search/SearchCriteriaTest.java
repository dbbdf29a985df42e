package jp.juki.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import jp.juki.domain.search.SearchCriteria.Item;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class SearchCriteriaTest {
  @Test
  @Spec("2.1.3-m")
  void itemsNotEnteredAreReadFromAListOfKnownNamesOnly() {
    assertEquals(Optional.of(Set.of(Item.KANA)), Item.parse("KANA"));
    assertEquals(Optional.of(Set.of(Item.KANA, Item.BUILDING)), Item.parse("KANA,BUILDING"));
    assertEquals(Optional.empty(), Item.parse("KANA,COLOUR"));
    assertEquals(Optional.empty(), Item.parse("KANA,"));
  }
}
