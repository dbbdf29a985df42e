package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Finding a resident and looking at the record (検索・照会画面). */
class SearchIT extends ScreenTest {
  @Test
  @Spec("2.1.2-a")
  void kanaFindsAPersonWhoseRecordOpensByEnter() throws Exception {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    assertFit();
    strokes();
    type("さとう");
    press(Keys.ENTER);
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("hits-title"), "フリガナとして検索しました"));
    assertFit();
    picture("search");
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertTrue(strokes() <= 3);
    assertTrue(visible(By.cssSelector(".casebar .subject")).getText().contains("佐藤"));
    assertFit();
    picture("resident");
  }

  @Test
  void anIndividualNumberIsShownOnlyWhenAskedFor() {
    signIn("clerk");
    openCase("1");
    takeFirst("さとう");
    assertFalse(browser.findElement(By.id("items")).getText().matches("(?s).*\\b[0-9]{12}\\b.*"));
    browser.findElement(By.cssSelector("#items input[value='個人番号を表示']")).sendKeys(Keys.ENTER);
    until(
        driver -> driver.findElement(By.id("items")).getText().matches("(?s).*\\b[0-9]{12}\\b.*"));
  }

  @Test
  void anotherDayIsShownInAnotherTintWithoutMovementsAndCertificates() {
    signIn("clerk");
    openCase("1");
    takeFirst("さとう");
    browser.findElement(By.id("asof:on")).sendKeys("S30.1.1", Keys.ENTER);
    visible(By.cssSelector("body.asof .empty"));
    assertTrue(browser.findElements(By.cssSelector("a[data-key=F8]")).isEmpty());
    assertFit();
  }

  @Test
  void anUnreadableConditionIsRefused() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    press(Keys.ENTER);
    assertFinding("検索条件");
    assertFit();
  }
}
