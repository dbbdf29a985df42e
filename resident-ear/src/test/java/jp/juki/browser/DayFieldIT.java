package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A day is read back beside its field (日付の読み), however fast the clerk goes on. */
class DayFieldIT extends ScreenTest {
  private static final By EFFECTIVE_ON = By.id("m:effectiveOn");
  private static final By READING = By.id("m:effectiveOn:reading");

  @Test
  @Spec("1.1.9-a")
  void aDayIsReadBackAndWhatIsNoDayIsSaidAtTheField() {
    openForm();
    visible(EFFECTIVE_ON).sendKeys("R8.11.20" + Keys.TAB);
    until(ExpectedConditions.textToBe(READING, "令和8年11月20日（金）"));
    assertFit();
    browser.findElement(EFFECTIVE_ON).clear();
    browser.findElement(EFFECTIVE_ON).sendKeys("R8.13.20" + Keys.TAB);
    until(ExpectedConditions.attributeToBe(EFFECTIVE_ON, "aria-invalid", "true"));
    until(ExpectedConditions.textToBePresentInElementLocated(READING, "読み取れない日付"));
    browser.findElement(EFFECTIVE_ON).sendKeys(Keys.chord(Keys.CONTROL, "a"), "20261120", Keys.TAB);
    until(ExpectedConditions.textToBe(READING, "令和8年11月20日（金）"));
    assertNull(browser.findElement(EFFECTIVE_ON).getAttribute("aria-invalid"));
  }

  /** Each stroke leaves a day field and sends the form at once. */
  @Test
  void sendingTheFormAtOnceLosesNothing() {
    openForm();
    for (int persons = 2; persons <= 8; persons++) {
      int expected = persons;
      browser
          .findElement(By.cssSelector("[data-item='newcomers[" + (persons - 2) + "].birth']"))
          .sendKeys("S60.5.1", Keys.F3);
      until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == expected);
    }
    assertEquals(
        "昭和60年5月1日",
        browser
            .findElement(By.cssSelector("[data-item='newcomers[6].birth']"))
            .getAttribute("value"));
    heading("国内転入");
  }

  private void openForm() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    visit("/movement.xhtml?kind=MOVE_IN");
    heading("国内転入");
  }
}
