package jp.juki.domain.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void eachCodeHasItemReasonAndRemedyInJapanese(FindingCode code) {
    Messages.Text text = Messages.of(code);
    for (String part : List.of(text.item(), text.reason(), text.remedy()))
      assertTrue(
          part.codePoints()
              .anyMatch(
                  c ->
                      Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                          && Character.isLetter(c)),
          code.code());
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void codeNamesItsLevelSectionAndLetter(FindingCode code) {
    String first = code.level() == Level.ERROR ? "E" : "A";
    assertTrue(code.code().matches(first + "[0-9]{4}[A-Z]"), code.code());
  }

  @Test
  void noCodeIsUsedTwice() {
    Set<String> seen = new HashSet<>();
    for (FindingCode code : FindingCode.values()) assertTrue(seen.add(code.code()), code.code());
  }

  @Test
  void bundleHoldsNoTextOfAnUnknownCode() {
    Set<String> known =
        Arrays.stream(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());
    ResourceBundle texts = ResourceBundle.getBundle("jp.juki.findings", Locale.JAPANESE);
    for (String key : texts.keySet())
      assertTrue(
          key.matches("[EA][0-9]{4}[A-Z]\\.(item|reason|remedy)")
              && known.contains(key.substring(0, 6)),
          key);
  }

  @Test
  void refusalAlwaysHasAReasonAndKeepsItThroughMap() {
    assertThrows(IllegalArgumentException.class, () -> new Outcome.Refused<String>(List.of()));
    Outcome<String> refused = Outcome.refused(FindingCode.DATE_INVALID, "birth");
    assertEquals(
        Outcome.<Integer>refused(List.of(FindingCode.DATE_INVALID.at("birth"))),
        refused.map(String::length));
    assertEquals(Outcome.accepted(3), Outcome.accepted("abc").map(String::length));
  }
}
