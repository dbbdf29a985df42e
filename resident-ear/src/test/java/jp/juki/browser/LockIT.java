package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A clerk who leaves her desk locks the screen and finds her work again (離席ロック). */
class LockIT extends ScreenTest {
  private static final By GATE = By.cssSelector("dialog#lock[open]");
  private static final By SAID = By.cssSelector("dialog#lock output");

  @Test
  void whatWasTypedIsHiddenByOneKeyAndBackByThePassword() {
    typeIntoAForm();
    press(Keys.F12);
    visible(GATE);
    assertFalse(browser.findElement(By.id("m:town")).isDisplayed());
    assertAccessible();
    type("wrong");
    press(Keys.ENTER);
    until(driver -> !driver.findElement(SAID).getText().isEmpty());
    press(Keys.ESCAPE);
    visible(GATE);
    unlock();
    until(ExpectedConditions.invisibilityOfElementLocated(GATE));
    assertEquals("荒川一丁目", browser.findElement(By.id("m:town")).getAttribute("value"));
    assertEquals("m:town", focused().getAttribute("id"));
  }

  @Test
  void aLockedSessionShowsNoPageUntilThePassword() {
    typeIntoAForm();
    press(Keys.F12);
    visible(GATE);
    visit("/search.xhtml");
    heading("画面をロックしています");
    assertAccessible();
    unlock();
    heading("ホーム");
  }

  @Test
  void theBrowsersBackLeadsToTheLockAndNotToThePageBefore() {
    typeIntoAForm();
    press(Keys.F12);
    visible(GATE);
    browser.navigate().back();
    heading("画面をロックしています");
  }

  @Test
  void theBrowsersBackAfterAFormAsksForThePageAgain() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    type("さとう");
    press(Keys.ENTER);
    visible(By.id("hits-title"));
    visit("/index.xhtml");
    heading("ホーム");
    browser.navigate().back();
    heading("住民の検索");
  }

  @Test
  @Spec("10.3-o")
  void theThirdWrongPasswordEndsTheSession() {
    typeIntoAForm();
    press(Keys.F12);
    visible(GATE);
    for (int failures = 1; failures <= 2; failures++) {
      type("wrong");
      press(Keys.ENTER);
      until(driver -> focused().getAttribute("value").isEmpty());
    }
    type("wrong");
    press(Keys.ENTER);
    visible(By.id("signin:account"));
  }

  @Test
  void aScreenThatNobodyUsesLocksItself() {
    typeIntoAForm();
    browser.executeScript("document.body.setAttribute('data-idle', '1')");
    visible(GATE);
  }

  private void typeIntoAForm() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    visit("/movement.xhtml?kind=MOVE_IN");
    visible(By.id("m:town")).sendKeys("荒川一丁目");
  }

  private void unlock() {
    type(product.secretOf("clerk"));
    press(Keys.ENTER);
  }
}
