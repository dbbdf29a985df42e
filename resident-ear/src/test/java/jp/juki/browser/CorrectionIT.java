package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A provisional movement is corrected and withdrawn (仮登録の修正・取下げ). */
class CorrectionIT extends ScreenTest {
  private static final By CHANGES = By.id("main");

  @Test
  @Spec({"4.0.8-a", "4.0.8-c", "4.0.9-b", "4.1.3.0.1-a", "4.1.3.0.2-a", "4.1.3.0.2-c"})
  void aProvisionalMovementIsCorrectedThenWithdrawnForAReason() throws Exception {
    signIn("clerk");
    openCase("1");
    takeFirst("マ");
    press(Keys.F4);
    heading("異動の入力");
    press("6");
    heading("国内転出");
    visible(By.id("m:effectiveOn")).sendKeys("R9.1.15");
    browser.findElement(By.id("m:destination")).sendKeys("奈良県奈良市二条大路南一丁目１番１号");
    confirm();
    heading("異動の確認");
    until(ExpectedConditions.textToBePresentInElementLocated(CHANGES, "奈良県奈良市"));
    assertFit();
    picture("review");

    press(Keys.F6);
    heading("国内転出");
    assertEquals("令和9年1月15日", visible(By.id("m:effectiveOn")).getAttribute("value"));
    assertFit();
    browser
        .findElement(By.id("m:destination"))
        .sendKeys(Keys.chord(Keys.CONTROL, "a"), "京都府京都市中京区１番");
    confirm();
    heading("異動の確認");
    until(ExpectedConditions.textToBePresentInElementLocated(CHANGES, "京都府京都市"));

    withdraw("");
    assertFinding("理由");
    withdraw("入力の誤り");
    until(ExpectedConditions.textToBePresentInElementLocated(CHANGES, "取下げ"));
    assertTrue(browser.findElements(By.cssSelector("[id$=withdraw]")).isEmpty());
  }

  private void withdraw(String reason) {
    if (browser.findElements(By.cssSelector("details.withdraw[open]")).isEmpty())
      visible(By.cssSelector("details.withdraw summary")).sendKeys(Keys.ENTER);
    visible(By.cssSelector("select[id$=reason]")).sendKeys(reason);
    var before = browser.findElement(By.tagName("main"));
    visible(By.cssSelector("[id$=withdraw][type=submit]")).sendKeys(Keys.ENTER);
    until(ExpectedConditions.stalenessOf(before));
  }

  /** Checks, acknowledges what there is, and keeps the movement. */
  private void confirm() {
    press(Keys.F9);
    visible(By.id("changes-title"));
    acknowledge();
    press(Keys.F9);
  }
}
