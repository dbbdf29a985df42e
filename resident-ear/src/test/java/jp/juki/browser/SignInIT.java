package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Signing in and out (サインイン画面). */
class SignInIT extends ScreenTest {
  @Test
  @Spec("10.3-c")
  void aWrongPasswordIsRefusedWithReasonAndRemedy() {
    visit("/login.xhtml");
    assertFit();
    type("nobody");
    press(Keys.TAB);
    type("wrong");
    press(Keys.ENTER);
    until(
        ExpectedConditions.textToBePresentInElementLocated(By.id("signin:messages"), "入力し直してください"));
    assertEquals("", browser.findElement(By.id("signin:password")).getAttribute("value"));
    assertFit();
  }

  @Test
  @Spec("10.3-c")
  void whoeverIsSignedInIsNamedWithOfficeAndTerminalAndLeavesByOneKey() {
    signIn("clerk");
    String who = visible(By.cssSelector(".who")).getText();
    assertTrue(who.contains("利用者") && who.contains("所属") && who.contains("端末"), who);
    assertFit();
    signOut();
    visit("/search.xhtml");
    visible(By.id("signin:account"));
  }

  @Test
  void nothingIsShownBeforeACaseIsOpened() {
    signIn("clerk");
    visit("/resident.xhtml");
    visible(By.id("openCase:purpose"));
    assertTrue(browser.findElements(By.id("household-title")).isEmpty());
    press(Keys.F9);
    assertFinding("利用目的");
    assertFit();
  }
}
