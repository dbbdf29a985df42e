package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What the certificate screen refuses (証明書の交付画面). */
class CertificateIT extends ScreenTest {
  @Test
  void withoutAPersonInHandTheScreenSaysWhatToDo() {
    signIn("clerk");
    openCase("2");
    visit("/certificate.xhtml");
    assertTrue(visible(By.cssSelector(".empty")).getText().contains("F2 で住民を検索"));
    assertFit();
  }

  @Test
  @Spec("10.7-c")
  void theButtonsAreInViewWithoutScrolling() throws Exception {
    signIn("clerk");
    openCase("2");
    takeFirst("さとう");
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    int keys = visible(By.cssSelector("nav.keys")).getRect().y;
    for (String button : new String[] {"c:refresh", "c:issue"}) {
      Rectangle place = visible(By.id(button)).getRect();
      assertTrue(place.y + place.height <= keys, () -> button + " ends below " + keys);
    }
    browser.findElement(By.cssSelector("input[value='aliasHistory']")).sendKeys(Keys.SPACE);
    until(ExpectedConditions.attributeContains(By.cssSelector("iframe.pdf"), "src", "specimen=2"));
    assertFit();
    picture("certificate-choices");
  }

  @Test
  @Spec({"5.1-c", "10.7-c"})
  void theIndividualNumberIsNotIssuedToThirdParties() {
    signIn("clerk");
    openCase("2");
    heading("住民の検索");
    type("さとう");
    press(Keys.ENTER);
    visible(By.id("hits-title"));
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    browser.findElement(By.cssSelector("input[value='individualNumber']")).sendKeys(Keys.SPACE);
    until(ExpectedConditions.attributeContains(By.cssSelector("iframe.pdf"), "src", "specimen=2"));
    new Select(browser.findElement(By.id("c:applicant"))).selectByValue("THIRD_PARTY");
    visible(By.cssSelector(".findings"));
    assertTrue(browser.findElements(By.cssSelector("iframe.pdf")).isEmpty());
    assertFit();
  }
}
