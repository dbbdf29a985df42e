package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The list of what waits for 本登録, by office (仮登録の一覧・入力支所). */
class ReviewListIT extends ScreenTest {
  private final Counter counter = new Counter();

  @Test
  @Spec("4.0.8-f")
  void whatWaitsAtOneOfficeIsFinalisedAsAWhole() throws Exception {
    String center = enter("九十九里", "9番61号", "clerk");
    String main = enter("一尺八寸", "9番62号", "supervisor");
    signIn("reviewer");
    openCase("6");
    visible(row(center));
    visible(row(main));
    visible(By.id("at:office")).sendKeys("本庁");
    until(ExpectedConditions.invisibilityOfElementLocated(row(center)));
    visible(row(main));
    assertFit();
    picture("review-list");
    press(Keys.F9);
    heading("異動の確認");
    String shown = browser.findElement(By.id("main")).getText();
    assertFalse(shown.contains("九十九里"), shown);
    press(Keys.F9);
    until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector(".findings.done"), "本登録しました"));
    visit("/index.xhtml");
    visible(row(center));
    assertEquals(List.of(), browser.findElements(row(main)));
    counter.finalise(center);
  }

  private String enter(String family, String lot, String account) throws Exception {
    return counter.enter(moveIn(lot, newcomer(family, "太郎", "世帯主", "1960-01-07", "MALE")), account);
  }

  private static By row(String movement) {
    return By.cssSelector("input[title^='" + movement + " ']");
  }
}
