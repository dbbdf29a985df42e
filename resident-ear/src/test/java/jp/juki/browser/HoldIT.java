package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;

/** While one clerk changes a household others may only look at it (排他制御). */
class HoldIT extends ScreenTest {
  private static final By FORM = By.id("m:check");

  @Test
  @Spec("10.3-j")
  void aHouseholdIsHeldFromTheOpeningOfAFormUntilItIsLeft() {
    signIn("clerk");
    openCase("1");
    takeFirst("ヤ");
    openForm("4", "転居");
    visible(FORM);
    Set<Cookie> clerk = session();

    signIn("supervisor");
    openCase("1");
    takeFirst("ヤ");
    openForm("4", "転居");
    String held = visible(By.cssSelector(".findings.alerts")).getText();
    assertTrue(held.contains("窓口 花子"), held);
    assertTrue(held.contains("布施駅前行政サービスセンター"), held);
    assertEquals(List.of(), browser.findElements(FORM));
    assertFit();
    Set<Cookie> supervisor = session();

    resume(clerk);
    visit("/index.xhtml");
    resume(supervisor);
    visit("/movement.xhtml?kind=MOVE_WITHIN");
    visible(FORM);
    signOut();

    resume(clerk);
    visit("/movement.xhtml?kind=MOVE_WITHIN");
    visible(FORM);
    visit("/index.xhtml");
  }

  private void openForm(String number, String title) {
    press(Keys.F4);
    heading("異動の入力");
    press(number);
    heading(title);
  }

  /** Puts the session aside, as if another browser were used next. */
  private Set<Cookie> session() {
    Set<Cookie> session = browser.manage().getCookies();
    browser.manage().deleteAllCookies();
    return session;
  }

  private void resume(Set<Cookie> session) {
    browser.manage().deleteAllCookies();
    session.forEach(browser.manage()::addCookie);
  }
}
