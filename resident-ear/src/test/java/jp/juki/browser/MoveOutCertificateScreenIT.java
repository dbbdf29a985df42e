package jp.juki.browser;

import static jp.juki.product.Counter.moveOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The certificate of a move-out in the flow of its finalisation and afterwards (転出証明書の自動出力). */
class MoveOutCertificateScreenIT extends ScreenTest {
  private static final By OPEN = By.cssSelector("section.card a[data-key=F9]");

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"4.1.3.0.3-a", "4.1.3.0.3-c"})
  void finalisingAMoveOutIssuesItsCertificateAndTheCounterIssuesItAgain() throws Exception {
    List<String> couple = counter.couple("勘解由", "9番111号");
    String movement = counter.enter(moveOut(today.minusDays(1), couple.toArray(String[]::new)));
    signIn("supervisor");
    openCase("1");
    visit("/review.xhtml?id=" + movement);
    heading("異動の確認");
    press(Keys.F9);
    WebElement open = visible(OPEN);
    String done = browser.findElement(By.id("main")).getText();
    assertTrue(done.contains("本登録しました") && done.contains("転出証明書を交付しました"), done);
    assertTrue(done.contains("発行番号"), done);
    assertFit();
    picture("move-out-certificate-issued");
    String text = counter.shown(open.getAttribute("href"));
    assertTrue(text.startsWith("転出証明書") && text.contains("勘解由花子"), text);
    assertFalse(text.contains("再交付"), text);
    press(Keys.F9);
    until(ExpectedConditions.numberOfWindowsToBe(2));

    signOut();
    signIn("clerk");
    openCase("2");
    takeFirst(couple.getFirst());
    press(Keys.F8);
    heading("証明書の交付");
    visible(By.cssSelector("iframe.pdf"));
    Select form = new Select(browser.findElement(By.id("c:form")));
    assertEquals("転出証明書", form.getFirstSelectedOption().getText());
    assertFit();
    picture("move-out-certificate-again");
    press(Keys.F9);
    String again = visible(By.cssSelector(".findings.done a")).getAttribute("href");
    assertTrue(counter.shown(again).startsWith("転出証明書再交付"));
  }

  @Test
  @Spec("4.1.3.0.3-a")
  void whoeverMayNotIssueIsToldWhereItIsIssued() throws Exception {
    String wife = counter.couple("勘解由", "9番112号").get(1);
    String movement = counter.enter(moveOut(today.plusDays(5), wife));
    signIn("reviewer");
    openCase("1");
    visit("/review.xhtml?id=" + movement);
    heading("異動の確認");
    press(Keys.F9);
    visible(By.cssSelector(".findings.done"));
    String done = browser.findElement(By.id("main")).getText();
    assertTrue(done.contains("証明書の交付の権限がない") && done.contains("転出証明書"), done);
    assertEquals(List.of(), browser.findElements(OPEN));
    assertFit();
    picture("move-out-certificate-waiting");
  }
}
