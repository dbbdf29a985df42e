package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** A move-in that skipped an address, typed as at the counter (未届転入の入力). */
class UnnotifiedMoveInScreenIT extends ScreenTest {
  private static final String SKIPPED = "奈良県奈良市三条町9番9号";
  private static final String REGISTERED = "和歌山県和歌山市七番丁23番地";

  private final Counter counter = new Counter();

  @Test
  @Spec({"4.1.1.4-a", "4.1.1.4-c", "4.0.9-b"})
  void theSkippedAddressIsTickedAndTheRegisteredOneTypedAndBothComeBackForACorrection()
      throws Exception {
    browser.manage().window().setSize(new Dimension(1366, 911));
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
    fill("小鳥遊", "たかなし", "花子", "はなこ", "S55.1.7", "2", "世帯主", "奈良県奈良市三条町９番", "小鳥遊　花子");
    replace("m:effectiveOn", Counter.today().toString());
    replace("m:town", "荒川一丁目");
    replace("m:lot", "9番86号");
    replace("m:previousPlace", SKIPPED + "（未届）");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(visible(By.cssSelector(".findings.alerts")).getText().contains("最終登録住所地"));
    press(Keys.ESCAPE);
    visible(By.id("m"));
    replace("m:previousPlace", SKIPPED);
    browser.findElement(By.id("m:previousPlace")).sendKeys(Keys.ENTER);
    until(driver -> focused().getAttribute("id").equals("m:unnotified"));
    press(Keys.SPACE, Keys.ENTER, Keys.ENTER, Keys.ENTER, Keys.ENTER);
    until(driver -> focused().getAttribute("id").equals("m:lastRegisteredPlace"));
    type(REGISTERED);
    assertFit();
    picture("unnotified-move-in");
    String movement = keep();
    visit("/movement.xhtml?movement=" + movement);
    heading("国内転入");
    assertEquals(SKIPPED, browser.findElement(By.id("m:previousPlace")).getAttribute("value"));
    assertTrue(browser.findElement(By.id("m:unnotified")).isSelected());
    assertEquals(
        REGISTERED, browser.findElement(By.id("m:lastRegisteredPlace")).getAttribute("value"));
    assertEquals("", browser.findElement(By.id("m:note")).getAttribute("value"));
    replace("m:lot", "9番87号");
    assertEquals(movement, keep());
    String number = counter.finalise(movement).getFirst();
    JsonObject resident = counter.resident(number);
    assertEquals(SKIPPED + "（未届）", resident.getJsonObject("previousPlace").getString("text"));
    visit("/search.xhtml");
    takeFirst(number);
    String record = browser.findElement(By.id("main")).getText();
    assertTrue(record.contains(SKIPPED + "（未届）"), record);
    assertTrue(record.contains("最終登録住所地") && record.contains(REGISTERED), record);
    assertFit();
    picture("unnotified-resident");
  }
}
