package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the screens offer to each duty (事務分掌による表示と処理の制御). */
class DutyScreenIT extends ScreenTest {
  private List<String> shown(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(shown -> shown.getText().replaceAll("\\s", ""))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, F2検索 F4異動 F7履歴 F8証明, true, false",
    "reviewer, F2検索 F4異動 F7履歴, false, true",
    "supervisor, F2検索 F4異動 F7履歴 F8証明, true, true"
  })
  @Spec("10.3-i")
  void aDutyIsOfferedItsOwnWork(String account, String keys, boolean enters, boolean cancels) {
    signIn(account);
    openCase("1");
    takeFirst("サ");
    assertEquals(List.of("ホーム", "検索"), shown("header nav a"));
    assertEquals(List.of(keys.split(" ")), shown("nav.keys a[data-key^='F']"));
    press(Keys.F4);
    heading("異動の入力");
    List<String> kinds = shown("ul.choices a");
    assertEquals(cancels, kinds.remove("9異動の取消し"));
    assertEquals(enters, !kinds.isEmpty(), kinds.toString());
  }

  @Test
  @Spec("10.3-i")
  void whoeverAuditsIsOfferedTheLogAndNoResident() {
    signIn("auditor");
    assertEquals(List.of("ホーム", "監査"), shown("header nav a"));
    assertEquals(List.of(), shown("nav.keys a[data-key^='F']"));
    assertEquals(List.of(), shown("main form"));
  }
}
