package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A test that works the screens by keyboard alone (キーボードだけの操作), as a clerk in a hurry does.
 *
 * <p>{@link #press} is a stroke beyond the data and is counted; {@link #type} is data.
 */
abstract class ScreenTest extends BrowserTest {
  private int strokes;

  /** Signs in and waits for the first page. */
  void signIn(String account) {
    visit("/login.xhtml");
    visible(By.id("signin:account"));
    type(account);
    press(Keys.TAB);
    type(product.secretOf(account));
    press(Keys.ENTER);
    heading("ホーム");
  }

  /** Signs out by its key. */
  void signOut() {
    press(Keys.F10);
    visible(By.id("signin:account"));
  }

  /** Opens a case by the number of its purpose. */
  void openCase(String number) {
    until(ExpectedConditions.elementToBeClickable(By.id("openCase:purpose")));
    until(driver -> focused().getAttribute("id").equals("openCase:purpose"));
    type(number);
    press(Keys.F9);
    visible(By.cssSelector(".casebar"));
  }

  /** Searches and takes the first person found in hand. */
  void takeFirst(String line) {
    heading("住民の検索");
    type(line);
    press(Keys.ENTER);
    visible(By.id("hits-title"));
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
  }

  /** Acknowledges every alert of a confirmation. */
  void acknowledge() {
    for (WebElement box : browser.findElements(By.cssSelector("ul.acks input, .acks input")))
      box.sendKeys(Keys.SPACE);
  }

  /** Checks what was typed, acknowledges what is to be, and keeps it provisionally; its number. */
  String keep() {
    press(Keys.F9);
    visible(By.id("changes-title"));
    acknowledge();
    press(Keys.F9);
    heading("異動の確認");
    until(ExpectedConditions.urlContains("id="));
    return browser.getCurrentUrl().replaceAll(".*[?&]id=", "");
  }

  /** Types over what a field holds. */
  void replace(String id, String data) {
    WebElement field = browser.findElement(By.id(id));
    field.clear();
    field.sendKeys(data);
  }

  /** Strikes a key that is no data. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      strokes++;
      focused().sendKeys(key);
    }
  }

  /** Types data into the field that has the focus. */
  void type(String data) {
    focused().sendKeys(data);
  }

  /** Types data and goes on to the next field by Enter. */
  void fill(String... data) {
    for (String text : data) {
      if (!text.isEmpty()) type(text);
      focused().sendKeys(Keys.ENTER);
    }
  }

  /** Strokes beyond the data so far, from zero again. */
  int strokes() {
    int counted = strokes;
    strokes = 0;
    return counted;
  }

  WebElement focused() {
    return browser.switchTo().activeElement();
  }

  /** Waits until a page with this first heading is there. */
  void heading(String text) {
    until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), text));
  }

  /** The page keeps to WCAG 2.2 AA and does not scroll sideways at the present width. */
  void assertFit() {
    assertAccessible();
    Object wider =
        browser.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertTrue(Boolean.FALSE.equals(wider), () -> browser.getCurrentUrl() + " scrolls sideways");
  }

  /** Waits for a pinned finding that names this item. */
  void assertFinding(String item) {
    until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".findings ol"), item));
  }
}
