package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Finding a resident and looking at the record (検索・照会画面). */
class SearchIT extends ScreenTest {
  private final Counter counter = new Counter();

  @Test
  @Spec("2.1.2-a")
  void kanaFindsAPersonWhoseRecordOpensByEnter() throws Exception {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    assertFit();
    strokes();
    type("さとう");
    press(Keys.ENTER);
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("hits-title"), "振り仮名として検索しました"));
    assertFit();
    picture("search");
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertTrue(strokes() <= 3);
    assertTrue(visible(By.cssSelector(".casebar .subject")).getText().contains("佐藤"));
    assertFit();
    picture("resident");
  }

  @Test
  void anIndividualNumberIsShownOnlyWhenAskedFor() {
    signIn("clerk");
    openCase("1");
    takeFirst("さとう");
    assertFalse(browser.findElement(By.id("items")).getText().matches("(?s).*\\b[0-9]{12}\\b.*"));
    browser.findElement(By.cssSelector("#items input[value='個人番号を表示']")).sendKeys(Keys.ENTER);
    until(
        driver -> driver.findElement(By.id("items")).getText().matches("(?s).*\\b[0-9]{12}\\b.*"));
  }

  @Test
  void anotherDayIsShownInAnotherTintWithoutMovementsAndCertificates() {
    signIn("clerk");
    openCase("1");
    takeFirst("さとう");
    browser.findElement(By.id("asof:on")).sendKeys("S30.1.1", Keys.ENTER);
    visible(By.cssSelector("body.asof .empty"));
    assertTrue(browser.findElements(By.cssSelector("a[data-key=F8]")).isEmpty());
    assertFit();
  }

  @Test
  @Spec("2.1.3-f")
  void aNumberIsSaidToBeThatOfAPersonOrOfAHousehold() throws Exception {
    List<String> couple = couple("勘解由小路", "9番61号");
    String household = counter.resident(couple.get(0)).getString("householdNumber");
    signIn("clerk");
    openCase("1");
    look(couple.get(0));
    assertTitle("宛名番号として検索しました");
    assertFit();
    look("世帯" + household);
    assertTitle("世帯番号として検索しました");
    for (String member : couple) assertTrue(hits().contains(member));
  }

  @Test
  @Spec({"2.1.3-a", "2.1.3-i"})
  void aliasFormerNameAndCardNumberFindAPersonAndAreTold() throws Exception {
    String wife = couple("勘解由小路", "9番62号").get(1);
    JsonObject foreigner = counter.foreigner(person -> person.containsKey("alias"));
    String number = foreigner.getString("addresseeNumber");
    signIn("clerk");
    openCase("1");
    look(foreigner.getJsonObject("alias").getString("name"));
    assertTrue(row(number).contains("通称で一致"));
    look("毒島花子");
    assertTrue(row(wife).contains("旧氏で一致"));
    String card = foreigner.getJsonObject("foreign").getString("residenceCardNumber");
    look(card.toLowerCase(Locale.ROOT));
    assertTitle("在留カード等の番号として検索しました");
    assertTrue(row(number).contains("女") || row(number).contains("男"));
    detailed();
    browser.findElement(By.id("d:cardNumber")).sendKeys(card, Keys.ENTER);
    until(driver -> driver.findElement(By.id("hits-title")).getText().strip().equals("1人"));
    assertTrue(hits().contains(number));
    browser.findElement(By.id("d:cardNumber")).clear();
    browser.findElement(By.id("d:cardNumber")).sendKeys("AB1", Keys.ENTER);
    assertFinding("在留カード等の番号");
  }

  @Test
  @Spec({"2.1.3-e", "2.1.3-m"})
  void townCodeBuildingAndWhatIsMissingAreConditionsOfTheForm() throws Exception {
    counter.done(
        moveIn("9番63号", newcomer("勘解由小路", "三郎", "世帯主", "1980-01-07", "MALE"))
            .add("address", Counter.address("9番63号").add("building", "左近允ビル")));
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    detailed();
    browser.findElement(By.id("d:address")).sendKeys("左近允ビル");
    browser.findElement(By.id("d:townCode")).sendKeys("0005001");
    missing("個人番号").sendKeys(Keys.SPACE);
    assertFit();
    picture("search-detailed");
    browser.findElement(By.id("d:go")).sendKeys(Keys.ENTER);
    assertTitle("1人");
    assertTrue(hits().contains("三郎"));
    missing("方書").sendKeys(Keys.SPACE);
    browser.findElement(By.id("d:go")).sendKeys(Keys.ENTER);
    assertTitle("0人");
    missing("方書").sendKeys(Keys.SPACE);
    browser.findElement(By.id("d:townCode")).sendKeys("0001001");
    browser.findElement(By.id("d:go")).sendKeys(Keys.ENTER);
    assertTitle("0人");
  }

  @Test
  @Absence
  @Spec("2.1.3-q")
  void theListOfMoversTakesNoFurtherCondition() throws Exception {
    counter.enter(moveIn("9番64号", newcomer("勘解由小路", "四郎", "世帯主", "1980-01-07", "MALE")));
    signIn("reviewer");
    openCase("1");
    visit("/index.xhtml");
    visible(By.cssSelector("#review table.dense tbody tr"));
    By list = By.cssSelector("section[aria-labelledby=waiting-title] #review");
    List<WebElement> entries =
        visible(list)
            .findElements(By.cssSelector("input:not([type=hidden]), select, textarea, button"));
    assertFalse(entries.isEmpty());
    for (WebElement entry : entries)
      assertTrue(
          List.of("checkbox", "submit").contains(entry.getAttribute("type")),
          entry.getAttribute("id"));
    assertEquals(1, visible(list).findElements(By.cssSelector("[type=submit], button")).size());
    By above = By.cssSelector("#at input:not([type=hidden]):not([type=submit]), #at textarea");
    assertTrue(browser.findElements(above).isEmpty(), "only 入力支所 parts the list (4.0.8)");
    assertTrue(
        browser
            .findElements(By.cssSelector("section[aria-labelledby=waiting-title] [role=search]"))
            .isEmpty());
    assertTrue(browser.findElements(By.cssSelector("#at select")).size() <= 1);
  }

  private List<String> couple(String family, String lot) throws Exception {
    return counter.done(
        moveIn(
            lot,
            newcomer(family, "太郎", "世帯主", "1980-01-07", "MALE"),
            newcomer(family, "花子", "妻", "1982-12-30", "FEMALE")
                .add(
                    "formerName",
                    Json.createObjectBuilder().add("name", "毒島").add("kana", "ブスジマ"))));
  }

  private void look(String line) {
    visit("/search.xhtml");
    heading("住民の検索");
    type(line);
    press(Keys.ENTER);
    visible(By.cssSelector("table.hits"));
  }

  private void detailed() {
    if (!browser.findElement(By.id("d:address")).isDisplayed())
      browser.findElement(By.cssSelector("details summary")).sendKeys(Keys.ENTER);
    visible(By.id("d:address"));
  }

  private WebElement missing(String item) {
    return browser.findElement(By.xpath("//fieldset//label[text()='" + item + "']/input"));
  }

  private void assertTitle(String text) {
    until(ExpectedConditions.textToBePresentInElementLocated(By.id("hits-title"), text));
  }

  private String hits() {
    return visible(By.cssSelector("table.hits")).getText();
  }

  private String row(String number) {
    return browser
        .findElement(By.xpath("//table[contains(@class,'hits')]//tr[td[text()='" + number + "']]"))
        .getText();
  }

  @Test
  void anUnreadableConditionIsRefused() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    press(Keys.ENTER);
    assertFinding("検索条件");
    assertFit();
  }
}
