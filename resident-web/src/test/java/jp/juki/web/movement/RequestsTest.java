package jp.juki.web.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.address.TownService;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "name.family", "難波",
          "name.given", "健太郎",
          "birth", "昭和60年5月1日",
          "sex", "1",
          "relationship", "世帯主",
          "domicile.place", "東京都千代田区千代田一丁目",
          "domicile.head", "難波　健太郎");

  private static Entry entry(Map<String, String> newcomer) {
    Entry entry = new Entry();
    entry.getText().put("basis", "1");
    entry.getText().put("effectiveOn", "令和8年4月1日");
    entry.getText().put("household", AddresseeNumber.ofSerial(2000001).orElseThrow().digits());
    for (String day : List.of("notifiedOn", "offeredOn", "noticedOn"))
      entry.getBases().put(day, "");
    entry.addNewcomer();
    entry.getNewcomers().getFirst().putAll(newcomer);
    return entry;
  }

  private static Set<String> found(MovementKind kind, Entry entry) {
    return switch (Requests.read(kind, entry, new TownService())) {
      case Outcome.Accepted<MovementRequest> accepted -> Set.of();
      case Outcome.Refused<MovementRequest>(var findings) ->
          findings.stream()
              .map(finding -> finding.code() + " " + finding.item())
              .collect(Collectors.toSet());
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name.family", "name.given", "birth", "sex", "relationship", "domicile.head"})
  @Spec("11.1-d")
  void oneItemMissingOfAPersonIsFoundWithAllElse(String item) {
    Entry entry = entry(WHOLE);
    entry.getNewcomers().getFirst().put(item, null);
    Set<String> found = found(MovementKind.MOVE_IN, entry);
    assertTrue(
        found.contains(FindingCode.VALUE_MISSING + " newcomers[0]." + item), found::toString);
    assertTrue(found.contains(FindingCode.VALUE_MISSING + " address.town"), found::toString);
  }

  @Test
  @Spec("11.1-d")
  void anUnreadableBirthIsFoundWithAllElse() {
    Entry entry = entry(WHOLE);
    entry.getNewcomers().getFirst().put("birth", "S62.13.1");
    assertEquals(
        Set.of(FindingCode.DATE_INVALID + " newcomers[0].birth"), found(MovementKind.BIRTH, entry));
  }

  @Test
  @Spec({"4.0.3-a", "11.1-d"})
  void aBlankEffectiveDayIsFoundWithAllElse() {
    Entry entry = entry(WHOLE);
    entry.getText().put("effectiveOn", null);
    entry.getNewcomers().getFirst().put("sex", null);
    assertEquals(
        Set.of(
            FindingCode.VALUE_MISSING + " newcomers[0].sex",
            FindingCode.EFFECTIVE_DATE_MISSING + " effectiveOn"),
        found(MovementKind.BIRTH, entry));
  }
}
