package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the screens show of a resident, and in which calendar (検索・照会画面の表示). */
class RecordScreenIT extends ScreenTest {
  private static final String WESTERN_DAY = "(?s).*\\b(18|19|20)[0-9]{2}[年/-].*";

  private final Counter counter = new Counter();

  @Test
  @Absence
  @Spec({"1.1.9-a", "1.1.9-d"})
  void daysAreInTheJapaneseCalendarAndInNoOther() throws Exception {
    String head = counter.couple("曲直瀬", "9番51号").getFirst();
    signIn("clerk");
    openCase("1");
    look(head);
    assertTrue(main().contains("昭和55年1月7日"), "on the list");
    assertFalse(main().matches(WESTERN_DAY), "on the list");
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertTrue(main().contains("昭和55年1月7日") && main().contains("昭和57年12月30日"));
    assertTrue(main().contains("住民となった年月日"));
    assertFalse(main().matches(WESTERN_DAY), "on the record");
    for (String kind : List.of("MOVE_OUT", "HEAD_CHANGE", "DEATH")) {
      visit("/movement.xhtml?kind=" + kind);
      visible(By.id("m"));
      assertTrue(main().contains("昭和55年1月7日"), kind);
      assertFalse(main().matches(WESTERN_DAY), kind);
    }
  }

  @Test
  @Absence
  @Spec({"1.1.9-b", "1.1.9-e"})
  void birthAndExpiryOfAForeignResidentAreInTheWesternCalendarOnly() throws Exception {
    JsonObject foreigner = foreigner();
    String birth = western(foreigner.getString("birth"));
    String expiry = western(foreigner.getJsonObject("foreign").getString("expiresOn"));
    signIn("clerk");
    openCase("1");
    look(foreigner.getString("addresseeNumber"));
    assertEquals(birth, text("table.hits tbody tr td:nth-child(4)"));
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertEquals(birth, text("#household-title ~ form tr.here td:nth-child(3)"));
    assertTrue(text(".casebar .subject").contains(birth));
    assertEquals(birth, item("生年月日"));
    assertEquals(expiry, item("在留期間の満了の日"));
    visit("/movement.xhtml?kind=DEATH");
    visible(By.id("m"));
    assertTrue(main().contains(birth));
  }

  private JsonObject foreigner() throws Exception {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (String number : counter.found("name=" + letter)) {
        JsonObject resident = counter.resident(number);
        if (resident.containsKey("foreign")
            && resident.get("birth") instanceof JsonString
            && resident.getJsonObject("foreign").containsKey("expiresOn")) return resident;
      }
    }
    throw new AssertionError("the city has no foreign resident with an expiry");
  }

  private static String western(String day) {
    String[] parts = day.split("-");
    return parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
  }

  @Test
  @Spec({"2.1.3-b", "2.1.3-f", "2.1.3-h"})
  void nameBirthAndNumbersAreUnderstoodInOneLine() throws Exception {
    String head = counter.couple("万里小路", "9番52号").getFirst();
    JsonObject record = counter.resident(head);
    signIn("clerk");
    openCase("1");
    for (String line :
        List.of(
            "万里小路太郎",
            "万里小路 S55.1.7",
            "万里小路 1980-01-07",
            head,
            record.getString("residentRecordCode"))) {
      look(line);
      assertTrue(
          browser.findElements(By.cssSelector("table.hits tbody tr")).stream()
              .map(WebElement::getText)
              .anyMatch(row -> row.contains("万里小路　太郎") && row.contains(head)),
          "not found by line " + line.length());
    }
    visit("/search.xhtml");
    browser.findElement(By.cssSelector("details summary")).sendKeys(Keys.ENTER);
    visible(By.id("d:householdNumber")).sendKeys(record.getString("householdNumber"));
    browser.findElement(By.id("d:go")).sendKeys(Keys.ENTER);
    visible(By.cssSelector("table.hits"));
    assertTrue(main().contains("万里小路　太郎") && main().contains("万里小路　花子"));
  }

  @Test
  @Absence
  @Spec("2.1.2-l")
  void symbolsCannotBeSearchedFor() {
    signIn("clerk");
    openCase("1");
    for (String symbol : List.of("㈱山田", "（株）山田", "(有)山田")) {
      visit("/search.xhtml");
      heading("住民の検索");
      type(symbol);
      press(Keys.ENTER);
      visible(By.cssSelector(".findings"));
      assertTrue(browser.findElements(By.cssSelector("table.hits")).isEmpty(), symbol);
    }
  }

  @Test
  @Spec("3.3-a")
  void aMemberWhoLeftIsShownWhenAskedFor() throws Exception {
    List<String> couple = counter.couple("三枝松", "9番53号");
    counter.done(Counter.moveOut(Counter.today().minusDays(1), couple.get(1)));
    signIn("clerk");
    openCase("1");
    look(couple.get(0));
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertTrue(browser.findElements(By.cssSelector("tr.removed")).isEmpty());
    browser.findElement(By.id("members:removed")).sendKeys(Keys.ENTER);
    assertTrue(visible(By.cssSelector("tr.removed")).getText().contains("三枝松　花子"));
  }

  @Test
  @Spec("1.1.5-e")
  void whoeverWillLeaveStandsInTheHouseholdWithHerRelationship() throws Exception {
    List<String> couple = counter.couple("小比類巻", "9番54号");
    counter.done(Counter.moveOut(Counter.today().plusDays(10), couple.get(1)));
    signIn("clerk");
    openCase("1");
    look(couple.get(1));
    assertTrue(main().contains("転出予定"));
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    assertEquals("妻", text("#household-title ~ form tr.here td:nth-child(2)"));
    assertEquals("現住者", text("h1 ~ .mark"));
  }

  @Test
  @Absence
  @Spec({"10.4-a", "10.4-b"})
  void numbersAreHiddenByRightAndTheRelationshipNever() throws Exception {
    String wife = counter.couple("釈迦戸", "9番55号").get(1);
    for (String account : List.of("clerk", "reviewer")) {
      signIn(account);
      openCase("1");
      look(wife);
      press(Keys.ARROW_DOWN, Keys.ENTER);
      visible(By.id("household-title"));
      assertEquals("妻", text("#household-title ~ form tr.here td:nth-child(2)"), account);
      assertEquals("妻", item("続柄"), account);
      browser.findElement(By.cssSelector("#items input[value='住民票コードを表示']")).sendKeys(Keys.ENTER);
      if (account.equals("clerk")) until(driver -> item("住民票コード").matches("[0-9]{11}.*"));
      else assertFinding("表示項目");
      assertEquals(account.equals("clerk"), main().matches("(?s).*\\b[0-9]{11}\\b.*"), account);
      signOut();
    }
  }

  @Test
  @Spec("10.5-b")
  void eachScreenOpensItsOwnHelp() throws Exception {
    String person = counter.couple("薬袋", "9番56号").getFirst();
    signIn("clerk");
    openCase("1");
    look(person);
    press(Keys.ARROW_DOWN, Keys.ENTER);
    visible(By.id("household-title"));
    List<String> helps =
        List.of("index", "search", "resident", "movement", "certificate").stream()
            .map(this::help)
            .toList();
    assertEquals(helps.size(), helps.stream().distinct().count());
  }

  private String help(String page) {
    visit("/" + page + ".xhtml");
    visible(By.tagName("h1"));
    browser.findElement(By.cssSelector("button.help")).sendKeys(Keys.ENTER);
    String text = visible(By.cssSelector("dialog#help[open]")).getText();
    assertFalse(text.isBlank(), page);
    return text;
  }

  private void look(String line) {
    visit("/search.xhtml");
    heading("住民の検索");
    type(line);
    press(Keys.ENTER);
    visible(By.id("hits-title"));
    visible(By.cssSelector("table.hits"));
  }

  private String main() {
    return browser.findElement(By.id("main")).getText();
  }

  private String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText().strip();
  }

  private String item(String label) {
    return browser
        .findElement(By.xpath("//form[@id='items']//th[text()='" + label + "']/../td"))
        .getText()
        .strip();
  }
}
