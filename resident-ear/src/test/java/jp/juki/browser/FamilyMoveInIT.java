package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The main job by keyboard alone (転入から証明書・監査まで): a family moves in, the reviewer finalises, the
 * clerk issues a certificate, the auditor sees every step.
 */
class FamilyMoveInIT extends ScreenTest {
  private static final int MOST_STROKES = 40;

  @Test
  @Spec({
    "2.1.2-a", "2.2.2-a", "2.3.2-a", "4.0.1-e", "4.0.2-a", "4.0.2-b", "4.0.8-a", "4.0.8-e",
    "4.0.9-a", "10.7-c"
  })
  void aFamilyOfFourMovesInAndGetsItsCertificate() throws Exception {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    strokes();
    enterTheFamily();
    picture("movement");
    acknowledge();
    press(Keys.F9);
    heading("異動の確認");
    int counted = strokes();
    assertTrue(counted <= MOST_STROKES, () -> counted + " strokes beyond the data");
    assertFit();
    String movement = browser.getCurrentUrl().replaceAll(".*[?&]id=", "");
    signOut();

    signIn("reviewer");
    openCase("6");
    assertFit();
    visible(By.cssSelector("input[title^='" + movement + " ']")).sendKeys(Keys.SPACE);
    press(Keys.F9);
    heading("異動の確認");
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "難波　健太郎"));
    assertFit();
    press(Keys.F9);
    until(
        ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector(".findings.done"), "本登録しました"));
    signOut();

    signIn("clerk");
    openCase("2");
    takeFirst("ナンバ ケンタロウ S60.5.1");
    press(Keys.F8);
    heading("証明書の交付");
    visible(By.cssSelector("iframe.pdf"));
    assertFit();
    press(Keys.F9);
    String issued = visible(By.cssSelector(".findings.done")).getText();
    assertTrue(issued.contains("発行番号"), issued);
    assertTrue(issued.contains("東大阪市"), issued);
    drawn(By.cssSelector("iframe.pdf"));
    picture("certificate");
    press(Keys.ESCAPE);
    visible(By.id("household-title"));
    press(Keys.F6);
    String history = visible(By.cssSelector("ol.issues")).getText();
    assertTrue(history.contains("住民票の写し（世帯連記式）　1部"), history);
    assertTrue(history.contains("布施駅前行政サービスセンター　窓口 花子"), history);
    assertFit();
    signOut();

    signIn("auditor");
    visit("/audit.xhtml?q=OPERATOR");
    type("clerk");
    press(Keys.F9);
    String log = visible(By.cssSelector("table.audit")).getText();
    for (String step :
        new String[] {"サインイン", "案件の開始", "検索", "仮登録", "証明書の交付", "布施駅前行政サービスセンター", "住民票の写し（世帯連記式）"})
      assertTrue(log.contains(step), step);
    assertFalse(log.contains("HOUSEHOLD"), log);
    assertFit();
    picture("audit");
  }

  @Test
  @Spec({"4.0.3-b", "2.3.1-a"})
  void whatIsMissingIsPinnedTogetherAndEachLinkLeadsToItsField() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    press(Keys.F4);
    heading("異動の入力");
    assertFit();
    press("1");
    heading("国内転入");
    assertFit();
    assertEquals("", browser.findElement(By.id("m:effectiveOn")).getAttribute("value"));
    press(Keys.F9);
    assertFinding("生年月日");
    assertFinding("町名");
    browser
        .findElement(By.cssSelector(".findings a[data-goto='address.town']"))
        .sendKeys(Keys.ENTER);
    assertEquals("m:town", focused().getAttribute("id"));
    assertFit();

    press(Keys.F3);
    until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == 2);
    until(driver -> focused().getAttribute("id").endsWith("given"));
  }

  /** Enters parents and two children with as few strokes as the screen allows. */
  private void enterTheFamily() {
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
    fields("難波", "なんば", "健太郎", "けんたろう", "S60.5.1", "1", "", "大阪府大阪市中央区１番", "難波　健太郎");
    another("美咲", "みさき", "S62.7.15", "2", "妻");
    another("大和", "やまと", "H25.3.3", "1", "子");
    another("陽菜", "ひな", "H28.11.20", "2", "子");
    press(Keys.PAGE_DOWN);
    until(driver -> focused().getAttribute("id").equals("m:effectiveOn"));
    type("R8.11.20");
    press(Keys.PAGE_DOWN);
    fields("荒川一丁目", "１番１号", "荒川マンション１０１", "大阪府大阪市中央区難波一丁目１番１号");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertFit();
  }

  private void another(String... data) {
    int before = browser.findElements(By.cssSelector("fieldset.person")).size();
    press(Keys.F3);
    until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == before + 1);
    until(driver -> focused().getAttribute("id").endsWith("given"));
    fields(data);
  }

  /** Fills fields one after the other; Enter between them. */
  private void fields(String... data) {
    for (int i = 0; i < data.length; i++) {
      if (i > 0) press(Keys.ENTER);
      type(data[i]);
    }
  }
}
