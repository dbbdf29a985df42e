package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * Everything that can be worked on a screen is reached by Tab, and every screen explains itself.
 */
class KeyboardIT extends ScreenTest {
  /** Numbers what a pointer could work and a keyboard has to reach; radios count as one group. */
  private static final String CONTROLS =
      """
      var number = 0;
      document.querySelectorAll("a[href], button, input, select, textarea, summary, [onclick], [tabindex]")
        .forEach(function (one) {
          if (one.disabled || one.type === "hidden" || one.tabIndex < 0 && !one.onclick) return;
          if (!one.checkVisibility({visibilityProperty: true})) return;
          if (one.type === "radio" && !one.checked) return;
          one.setAttribute("data-reach", String(number++));
        });
      document.activeElement.blur();
      return number;
      """;

  private static final String HERE =
      "return document.activeElement.getAttribute('data-reach') || ''";

  private void assertReached(String page) {
    int controls = ((Number) browser.executeScript(CONTROLS)).intValue();
    assertTrue(controls > 5, page);
    Set<String> reached = new HashSet<>();
    for (int stroke = 0; stroke < 2 * controls + 10 && reached.size() < controls; stroke++) {
      focused().sendKeys(Keys.TAB);
      String here = (String) browser.executeScript(HERE);
      if (!here.isEmpty()) reached.add(here);
    }
    Set<String> all = new HashSet<>();
    for (int i = 0; i < controls; i++) all.add(String.valueOf(i));
    all.removeAll(reached);
    assertEquals(
        List.of(),
        all.stream()
            .map(
                number ->
                    browser
                        .findElement(By.cssSelector("[data-reach='" + number + "']"))
                        .getAttribute("outerHTML"))
            .toList(),
        page);
  }

  @Test
  @Spec("2.3.2-a")
  void everythingOnEveryScreenIsReachedByTab() {
    visit("/login.xhtml");
    visible(By.id("signin:account"));
    int controls = ((Number) browser.executeScript(CONTROLS)).intValue();
    assertTrue(controls >= 3);
    signIn("supervisor");
    openCase("1");
    takeFirst("さとう");
    for (String page :
        List.of(
            "/index.xhtml",
            "/search.xhtml",
            "/resident.xhtml",
            "/certificate.xhtml",
            "/movement.xhtml",
            "/movement.xhtml?kind=MOVE_IN",
            "/movement.xhtml?kind=BIRTH",
            "/movement.xhtml?kind=MOVE_WITHIN",
            "/movement.xhtml?kind=MOVE_OUT",
            "/movement.xhtml?kind=HEAD_CHANGE",
            "/movement.xhtml?kind=DEATH")) {
      visit(page);
      visible(By.tagName("h1"));
      assertReached(page);
    }
    signOut();
    signIn("auditor");
    visit("/audit.xhtml");
    visible(By.tagName("h1"));
    assertReached("/audit.xhtml");
  }

  @Test
  @Spec("10.5-b")
  void theScreensOfAuditorsAndReviewersExplainThemselvesToo() {
    signIn("auditor");
    visit("/audit.xhtml");
    String audit = help();
    assertTrue(audit.contains("アクセスログ"), audit);
    signOut();
    signIn("reviewer");
    openCase("6");
    visit("/review.xhtml");
    String review = help();
    assertTrue(review.contains("本登録"), review);
    assertFalse(review.equals(audit));
  }

  private String help() {
    visible(By.tagName("h1"));
    browser.findElement(By.cssSelector("button.help")).sendKeys(Keys.ENTER);
    String text = visible(By.cssSelector("dialog#help[open]")).getText();
    press(Keys.ESCAPE);
    until(ExpectedConditions.invisibilityOfElementLocated(By.id("help")));
    return text;
  }
}
