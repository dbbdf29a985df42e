package jp.juki.browser;

import static jp.juki.product.Counter.moveOut;
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
}
