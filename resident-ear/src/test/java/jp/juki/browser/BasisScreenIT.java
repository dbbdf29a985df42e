package jp.juki.browser;

import static jp.juki.product.Counter.moveOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Movements without a notification, births and cancellations on screen (職権・申出・出生・取消し). */
class BasisScreenIT extends ScreenTest {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private void take(String account, String number) {
    signIn(account);
    openCase("1");
    takeFirst(number);
  }

  private void form(String kind, String title) {
    visit("/movement.xhtml?kind=" + kind);
    heading(title);
  }

  private boolean asksFor(String id) {
    return browser.findElements(By.id(id)).stream().anyMatch(WebElement::isDisplayed);
  }

  private String finish() throws Exception {
    String movement = keep();
    counter.finalise(movement);
    return movement;
  }

  @Test
  @Spec("4.2.0.2-a")
  void everyFormOfANotificationTakesAnEntryExOfficio() throws Exception {
    List<String> couple = counter.couple("小鳥谷", "9番95号");
    take("clerk", couple.getFirst());
    for (var kind :
        Map.of(
                "MOVE_IN", "国内転入",
                "MOVE_IN_FROM_ABROAD", "国外転入等",
                "MOVE_WITHIN", "転居",
                "HEAD_CHANGE", "世帯主変更",
                "MOVE_OUT_ABROAD", "国外転出")
            .entrySet()) {
      form(kind.getKey(), kind.getValue());
      assertTrue(asksFor("m:notifiedOn"), kind.getKey());
      browser.findElement(By.id("m:basis")).sendKeys("2");
      until(driver -> !asksFor("m:notifiedOn"));
      assertFalse(asksFor("m:offeredOn"), kind.getKey());
    }
    form("MOVE_OUT", "国内転出");
    browser.findElement(By.id("m:basis")).sendKeys("2");
    until(driver -> !asksFor("m:notifiedOn"));
    replace("m:effectiveOn", today.minusDays(1).toString());
    replace("m:destination", "奈良県奈良市三条町9番9号");
    finish();
    assertEquals("MOVED_OUT", counter.resident(couple.getFirst()).getString("status"));
    visit("/resident.xhtml");
    assertTrue(visible(By.cssSelector(".timeline > li")).getText().contains("職権"));
  }

  @Test
  @Spec({"4.2.1.2-a", "4.0.6-a"})
  void aBirthIsEnteredIntoTheHouseholdInHand() throws Exception {
    List<String> couple = counter.couple("小鳥屋", "9番96号");
    String household = counter.resident(couple.getFirst()).getString("householdNumber");
    take("clerk", couple.getFirst());
    form("BIRTH", "出生");
    assertEquals(
        List.of("大阪府東大阪市荒川一丁目1番", "大阪府東大阪市荒川一丁目9番96号"),
        browser.findElements(By.cssSelector("#domiciles option")).stream()
            .map(option -> option.getAttribute("value"))
            .toList());
    String born = today.minusDays(1).toString();
    fill("小鳥屋", "ことりや", "三郎", "さぶろう", born, "1", "子", "大阪府東大阪市荒川一丁目１番", "小鳥屋　太郎");
    replace("m:effectiveOn", born);
    if (browser.findElement(By.id("m:household")).getAttribute("value").isEmpty())
      replace("m:household", household);
    finish();
    String child = counter.found("name=小鳥屋三郎").getFirst();
    assertEquals(household, counter.resident(child).getString("householdNumber"));
    visit("/resident.xhtml");
    assertTrue(
        visible(By.id("household-title")).findElement(By.xpath("..")).getText().contains("小鳥屋　三郎"));
  }

  @Test
  @Spec("4.6.1.1-a")
  void aCancellationUponAnOfferAsksForItsDayWhichStartsToday() throws Exception {
    List<String> couple = counter.couple("小鳥居", "9番97号");
    counter.done(moveOut(today.minusDays(1), couple.get(1)));
    cancelling(couple.get(1));
    browser.findElement(By.id("m:basis")).sendKeys("3");
    until(driver -> asksFor("m:offeredOn"));
    assertFalse(asksFor("m:notifiedOn"));
    String now =
        "令和%d年%d月%d日"
            .formatted(today.getYear() - 2018, today.getMonthValue(), today.getDayOfMonth());
    assertEquals(now, browser.findElement(By.id("m:offeredOn")).getAttribute("value"));
    finish();
    visit("/resident.xhtml");
    String entry = visible(By.cssSelector(".timeline > li")).getText();
    assertTrue(entry.contains("申出") && entry.contains(now), entry);
  }

  @Test
  @Absence
  @Spec("4.6.0.1-o")
  void aMoveOutWhoseDayHasPassedIsTakenBackWithoutAnAlert() throws Exception {
    List<String> couple = counter.couple("小鳥山", "9番98号");
    counter.done(moveOut(today.minusDays(1), couple.get(1)));
    cancelling(couple.get(1));
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(browser.findElements(By.cssSelector(".findings.alerts, .acks input")).isEmpty());
    press(Keys.F9);
    heading("異動の確認");
    until(ExpectedConditions.urlContains("id="));
    counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
    assertEquals("RESIDENT", counter.resident(couple.get(1)).getString("status"));
  }

  private void cancelling(String number) {
    take("supervisor", number);
    visible(By.linkText("この異動を取り消す")).sendKeys(Keys.ENTER);
    heading("異動の取消し");
  }

  @Test
  @Spec("2.3.1-a")
  void everyFormAndItsReviewNameTheMovement() throws Exception {
    List<String> couple = counter.couple("小鳥川", "9番99号");
    counter.done(moveOut(today.minusDays(1), couple.get(1)));
    take("supervisor", couple.getFirst());
    for (var kind :
        Map.of(
                "MOVE_IN", "国内転入",
                "MOVE_IN_FROM_ABROAD", "国外転入等",
                "BIRTH", "出生",
                "MOVE_WITHIN", "転居",
                "HEAD_CHANGE", "世帯主変更",
                "MOVE_OUT", "国内転出",
                "MOVE_OUT_ABROAD", "国外転出",
                "DEATH", "死亡")
            .entrySet()) {
      form(kind.getKey(), kind.getValue());
      assertTrue(browser.getTitle().contains(kind.getValue()) || !browser.getTitle().isBlank());
    }
    replace("m:effectiveOn", "");
    form("DEATH", "死亡");
    replace("m:effectiveOn", today.toString());
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(browser.findElement(By.tagName("h1")).getText().contains("死亡"));
    acknowledge();
    press(Keys.F9);
    heading("異動の確認");
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "死亡"));
    signOut();
    cancelling(couple.get(1));
  }

  @Test
  @Spec({"2.1.1-a", "2.1.1-b"})
  void whatWasSearchedIsOfferedAgainAndFindsTheSame() throws Exception {
    counter.couple("小鳥沢", "9番90号");
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    type("小鳥沢");
    press(Keys.ENTER);
    visible(By.cssSelector("table.hits"));
    String hits = visible(By.cssSelector("table.hits tbody")).getText();
    visit("/search.xhtml");
    String offered =
        browser.findElement(By.cssSelector("datalist#recent option")).getAttribute("value");
    assertEquals("小鳥沢", offered);
    type(offered);
    press(Keys.ENTER);
    assertEquals(hits, visible(By.cssSelector("table.hits tbody")).getText());
    signOut();
    signIn("supervisor");
    openCase("1");
    heading("住民の検索");
    assertTrue(
        browser.findElements(By.cssSelector("datalist#recent option")).stream()
            .noneMatch(option -> "小鳥沢".equals(option.getAttribute("value"))),
        "what one user searched for is not offered to another");
  }
}
