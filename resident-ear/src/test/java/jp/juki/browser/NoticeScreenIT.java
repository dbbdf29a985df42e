package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.calendar.Wareki;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Notices are printed from a movement in the register, also on a later day (通知書の出力). */
class NoticeScreenIT extends ScreenTest {
  private final Counter counter = new Counter();

  @Test
  @Spec({"4.1.0.3-a", "4.0.4-b"})
  void noticesOfAMoveOutArePrintedFromTheHistoryByKeyboard() throws Exception {
    List<String> couple = counter.couple("百目木", "9番94号", Counter.today().minusDays(9));
    String out = counter.enter(moveOut(Counter.today().minusDays(1), couple.getFirst()));
    counter.finalise(out);
    signIn("supervisor");
    openCase("1");
    takeFirst(couple.get(1));
    browser.findElement(By.linkText("通知書")).sendKeys(Keys.ENTER);
    heading("通知書の出力");
    press(Keys.ESCAPE);
    heading("異動の確認");
    press(Keys.F6);
    heading("通知書の出力");
    assertEquals(
        List.of("住民異動届受理通知", "世帯主変更通知書", "転入通知未着照会書"),
        new Select(browser.findElement(By.id("n:kind")))
            .getOptions().stream().map(option -> option.getText()).toList());
    browser.findElement(By.id("n:notifier")).sendKeys("代理　人子");
    assertFit();
    press(Keys.F9);
    drawn(By.cssSelector("iframe.pdf"));
    assertFit();
    picture("notice");
    press(Keys.ESCAPE);
    heading("異動の確認");
  }

  @Test
  @Spec({"4.1.3.1.4-a", "4.1.3.1.4-b"})
  void whoeverIsNotHeardOfIsListedPrintedAndAskedAboutByKeyboard() throws Exception {
    LocalDate left = Counter.today().minusDays(1);
    List<String> couple = counter.couple("月見里", "9番96号", Counter.today().minusDays(9));
    counter.finalise(counter.enter(moveOut(left, couple.toArray(String[]::new))));
    signIn("supervisor");
    openCase("1");
    visit("/index.xhtml");
    browser.findElement(By.linkText("転入通知未着者一覧")).sendKeys(Keys.ENTER);
    heading("転入通知未着者一覧");
    assertEquals(
        Wareki.shortFormat(Counter.today().minusDays(30)),
        browser.findElement(By.id("w:to")).getAttribute("value"));
    assertFit();
    replace("w:from", Wareki.shortFormat(left));
    press(Keys.F9);
    assertFinding("いつから");
    replace("w:to", Wareki.shortFormat(left));
    press(Keys.F9);
    visible(By.cssSelector("table.dense caption"));
    assertFit();
    picture("awaited-notices");
    browser.findElement(By.id("w:print")).sendKeys(Keys.ENTER);
    drawn(By.cssSelector("iframe.pdf"));
    press(Keys.F9);
    visible(By.cssSelector("a[title^='月見里　花子']")).sendKeys(Keys.ENTER);
    heading("通知書の出力");
    assertEquals(
        "転入通知未着照会書",
        new Select(browser.findElement(By.id("n:kind"))).getFirstSelectedOption().getText());
    press(Keys.F9);
    drawn(By.cssSelector("iframe.pdf"));
    picture("inquiry");
  }

  @Test
  @Spec({"4.0.5-a", "4.0.5-c"})
  void forAHouseholdWithoutAHeadOneIsNamedOrAskedForByKeyboard() throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                "9番142号",
                newcomer("百鬼", "太郎", "世帯主", "1970-01-07", "MALE"),
                newcomer("百鬼", "花子", "妻", "1972-12-30", "FEMALE"),
                newcomer("百鬼", "一郎", "子", "1999-05-05", "MALE")));
    counter.finalise(counter.enter(moveOut(Counter.today().minusDays(1), family.getFirst())));
    signIn("supervisor");
    openCase("1");
    visit("/index.xhtml");
    browser.findElement(By.linkText("世帯主のいない世帯")).sendKeys(Keys.ENTER);
    heading("世帯主のいない世帯");
    visible(By.cssSelector("table.dense caption"));
    assertFit();
    picture("headless");
    press(Keys.F9);
    drawn(By.cssSelector("iframe.pdf"));
    visible(By.cssSelector("a[title='百鬼　花子 への世帯主変更依頼通知書']")).sendKeys(Keys.ENTER);
    heading("通知書の出力");
    assertEquals(
        "世帯主変更依頼通知書",
        new Select(browser.findElement(By.id("n:kind"))).getFirstSelectedOption().getText());
    press(Keys.F9);
    drawn(By.cssSelector("iframe.pdf"));
    visit("/headless.xhtml");
    visible(By.cssSelector("a[title='百鬼　花子 の世帯の世帯主を職権で定める']")).sendKeys(Keys.ENTER);
    heading("世帯主変更");
    assertEquals(
        "2　職権",
        new Select(browser.findElement(By.id("m:basis"))).getFirstSelectedOption().getText());
    replace("m:effectiveOn", Counter.today().toString());
    for (var field : browser.findElements(By.cssSelector("[data-item^='relationships']")))
      if (field.getAttribute("value").equals("妻")) {
        field.clear();
        field.sendKeys("世帯主");
      }
    counter.finalise(keep());
    visit("/headless.xhtml");
    visible(By.cssSelector("main .empty, main table"));
    assertEquals(List.of(), browser.findElements(By.cssSelector("a[title^='百鬼　花子']")));
  }
}
