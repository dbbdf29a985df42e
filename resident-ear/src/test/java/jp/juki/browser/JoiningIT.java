package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The household that is joined is in view while relationships are entered (異動先世帯). */
class JoiningIT extends ScreenTest {
  @Test
  @Spec({"4.0.2-c", "4.0.2-d"})
  void theHouseholdIsFoundByTheSearchAndShownBeforeItIsJoined() throws Exception {
    signIn("clerk");
    openCase("1");
    takeFirst("ヤマウチ ハルカ");
    String household =
        browser.findElement(By.cssSelector("[aria-labelledby=household-title] .num")).getText();
    String address =
        browser.findElement(By.cssSelector("[aria-labelledby=household-title] .mj")).getText();
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
    visible(By.id("m:arrival")).sendKeys("2");
    press(Keys.ENTER);
    until(driver -> focused().getAttribute("id").equals("m:line"));
    press(Keys.ENTER, Keys.ENTER);
    visible(By.cssSelector(".row .findings a")).sendKeys(Keys.ENTER);
    until(driver -> focused().getAttribute("id").equals("m:line"));
    type("やまうち はるか");
    press(Keys.ENTER, Keys.ENTER);
    until(driver -> focused().getText().startsWith("山内"));
    assertFit();
    picture("joining-search");
    press(Keys.ENTER);
    String joined = visible(By.cssSelector(".joined")).getText();
    assertTrue(joined.contains(address) && joined.contains("山内"), joined);
    assertEquals(household, browser.findElement(By.id("m:household")).getAttribute("value"));
    assertFit();
    signOut();

    signIn("auditor");
    visit("/audit.xhtml?q=OPERATOR");
    type("clerk");
    press(Keys.F9);
    String log = visible(By.cssSelector("table.audit")).getText();
    assertTrue(log.indexOf("検索") < log.lastIndexOf("検索"), "both searches are in the log");
  }

  @Test
  @Spec({"4.0.2-a", "4.0.2-d"})
  void whoJoinsAsHeadSetsTheRelationshipsOfThoseWhoLiveThere() throws Exception {
    signIn("clerk");
    openCase("1");
    takeFirst("ヤマウチ ハルカ");
    String household =
        browser.findElement(By.cssSelector("[aria-labelledby=household-title] .num")).getText();
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
    fill("山内", "やまうち", "巌", "いわお", "S30.2.2", "1", "", "大阪府東大阪市池島町五丁目１番", "山内　巌");
    visible(By.id("m:effectiveOn")).sendKeys("R8.11.20");
    visible(By.id("m:town")).sendKeys("荒川一丁目");
    visible(By.id("m:lot")).sendKeys("１番１号");
    visible(By.id("m:previousPlace")).sendKeys("奈良県奈良市二条大路南一丁目１番１号");
    visible(By.id("m:arrival")).sendKeys("2");
    visible(By.id("m:household")).sendKeys(household);
    press(Keys.TAB, Keys.ENTER);
    visible(By.cssSelector(".joined table"));
    List<WebElement> members = browser.findElements(By.cssSelector(".joined input"));
    assertTrue(members.size() >= 2, () -> members.size() + " members");
    for (WebElement member : members)
      member.sendKeys(Keys.chord(Keys.CONTROL, "a"), member == members.getFirst() ? "子" : "縁故者");
    assertFit();
    picture("joining");
    press(Keys.F9);
    visible(By.id("changes-title"));
    String main = browser.findElement(By.id("main")).getText();
    assertTrue(main.contains("縁故者"), main);
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "山内　巌"));
    assertFit();
    press(Keys.ESCAPE);
    visible(By.cssSelector(".joined table"));
  }
}
