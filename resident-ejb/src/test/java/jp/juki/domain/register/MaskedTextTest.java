package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.infrastructure.register.People;
import org.junit.jupiter.api.Test;

/** Values that hold texts about somebody never tell them to a log (値の文字列表現). */
class MaskedTextTest {
  @Test
  void noPartOfARecordTellsWhatItHolds() throws ReflectiveOperationException {
    for (ResidentRecord record : List.of(People.fullJapanese(1), People.fullForeign(2))) {
      List<Record> parts = new ArrayList<>();
      Set<String> texts = new TreeSet<>();
      walk(record, parts, texts);
      assertTrue(parts.size() > 8, "the record was not walked");
      assertTrue(texts.size() > 8, "the record holds no texts");
      for (Record part : parts)
        for (String text : texts)
          assertFalse(part.toString().contains(text), part.getClass()::getName);
    }
  }

  @Test
  void conditionsOfASearchAreNotTold() {
    String text = SearchCriteria.builder().kana("トウキョウ").address("荒川").build().toString();
    assertFalse(text.contains("トウキョウ") || text.contains("荒川"));
  }

  /**
   * Every record below a value, and every text of two letters or more in them. A day or the code of
   * a municipality by itself is nobody's.
   */
  private static void walk(Object value, List<Record> parts, Set<String> texts)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> maybe) {
      if (maybe.isPresent()) walk(maybe.get(), parts, texts);
    } else if (value instanceof String text && text.length() > 1) {
      texts.add(text);
    } else if (value instanceof RecordedDate || value instanceof MunicipalityCode) {
      return;
    } else if (value instanceof Record part && part.getClass().getName().startsWith("jp.juki.")) {
      parts.add(part);
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        walk(accessor.invoke(part), parts, texts);
      }
    }
  }
}
