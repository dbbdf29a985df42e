package jp.juki.browser;

import static jp.juki.product.Counter.moveOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.calendar.Wareki;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A move-in notice (転入通知) is entered from the history of whoever moved out. */
class MoveInNoticeIT extends ScreenTest {
  private static final By NOTICE = By.linkText("転入通知を受理する");
  private static final By BOXES = By.cssSelector("#m input[type=checkbox]");

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"4.1.3.1.1-a", "4.1.3.1.1-b", "4.0.8-c", "4.0.9-b"})
  void whatTheOtherCityTellsIsEnteredBesideWhatWasPlannedAndCorrectedBefore() throws Exception {
    List<String> couple = counter.couple("五十嵐", "9番56号", today.minusDays(9));
    counter.done(moveOut(today.minusDays(2), couple.toArray(String[]::new)));
    signIn("supervisor");
    openCase("1");
    takeFirst(couple.getFirst());
    assertEquals(1, browser.findElements(NOTICE).size());
    press(Keys.F7);
    until(driver -> focused().getAttribute("id").equals("history"));
    press(Keys.TAB, Keys.TAB);
    assertEquals("転入通知を受理する", focused().getText());
    press(Keys.ENTER);
    heading("転入通知の受理");
    assertEquals(2, browser.findElements(BOXES).size());
    assertTrue(browser.findElements(BOXES).stream().allMatch(WebElement::isSelected), "both");
    String planned = browser.findElement(By.cssSelector(".facts")).getText();
    assertTrue(planned.contains("国内転出") && planned.contains("奈良県奈良市三条町9番9号"), planned);
    assertEquals(Wareki.format(today), value("m:noticeReceivedOn"));
    assertEquals("", value("m:effectiveOn"));
    assertEquals("", value("m:destination"));
    press(Keys.F9);
    assertFinding("転出先");
    assertFit();
    replace("m:effectiveOn", Wareki.format(today.minusDays(3)));
    replace("m:noticeReceivedOn", Wareki.format(today.minusDays(4)));
    replace("m:destination", "奈良県生駒市東新町8番38号");
    replace("m:destinationCode", "292095");
    press(Keys.F9);
    assertFinding("転入通知日");
    replace("m:noticeReceivedOn", Wareki.format(today.minusDays(1)));
    picture("move-in-notice");
    keep();
    press(Keys.F6);
    heading("転入通知の受理");
    assertEquals("奈良県生駒市東新町8番38号", value("m:destination"));
    assertEquals(Wareki.format(today.minusDays(1)), value("m:noticeReceivedOn"));
    assertEquals(2, browser.findElements(BOXES).size());
    browser.findElements(BOXES).get(1).sendKeys(Keys.SPACE);
    counter.finalise(keep());
    JsonObject removal = counter.resident(couple.get(0)).getJsonObject("removal");
    assertEquals("奈良県生駒市東新町8番38号", text(removal, "confirmedDestination"));
    assertEquals("奈良県奈良市三条町9番9号", text(removal, "plannedDestination"));
    assertEquals(today.minusDays(3).toString(), removal.getString("confirmedOn"));
    assertFalse(
        counter.resident(couple.get(1)).getJsonObject("removal").containsKey("confirmedOn"),
        "she was not in the notice");
  }

  private String value(String id) {
    return browser.findElement(By.id(id)).getAttribute("value");
  }

  private static String text(JsonObject removal, String place) {
    return removal.getJsonObject(place).getString("text");
  }
}
