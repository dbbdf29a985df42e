package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The auditor's questions (アクセスログの画面). */
class AuditIT extends ScreenTest {
  @Test
  void aNumberThatCannotBeAPersonIsRefused() {
    signIn("auditor");
    visit("/audit.xhtml");
    type("123");
    press(Keys.F9);
    assertFinding("宛名番号");
    assertFit();
  }

  @Test
  void theRowsOfTodayAreVerified() {
    signIn("auditor");
    visit("/audit.xhtml?q=TIME");
    browser.findElement(By.id("a:verify")).sendKeys(Keys.ENTER);
    assertTrue(visible(By.cssSelector(".seal .mark")).getText().contains("書き換えはありません"));
  }
}
