package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What is entered of persons who become residents, typed as at the counter (転入者の入力). */
class NewcomerScreenIT extends ScreenTest {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private WebElement item(String key) {
    return browser.findElement(By.cssSelector("[data-item='" + key + "']"));
  }

  private void replaceItem(String key, String data) {
    WebElement field = item(key);
    field.clear();
    field.sendKeys(data);
  }

  private void blankMoveIn() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
  }

  /** Everything but the person. */
  private void rest(String lot) {
    replaceItem("address.town", "荒川一丁目");
    replaceItem("address.lot", lot);
    replaceItem("previousPlace", "奈良県奈良市三条町9番9号");
    replace("m:effectiveOn", today.toString());
  }

  @Test
  @Spec({"4.0.8-c", "4.0.9-b"})
  void whatTheFormShowsOnlyOnDemandSurvivesACorrection() throws Exception {
    JsonObjectBuilder person =
        newcomer("五百旗頭", "花子", "世帯主", "1985-01-07", "FEMALE")
            .add(
                "kana",
                Json.createObjectBuilder()
                    .add("family", "イオキベ")
                    .add("given", "ハナコ")
                    .add("confirmed", true))
            .add(
                "formerName",
                Json.createObjectBuilder()
                    .add("name", "一口")
                    .add("kana", "イモアライ")
                    .add("confirmed", true));
    String movement = counter.enter(moveIn("9番51号", person));
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    visit("/movement.xhtml?movement=" + movement);
    heading("国内転入");
    assertEquals("一口", item("newcomers[0].formerName.name").getAttribute("value"));
    assertTrue(item("newcomers[0].formerName.kana").isDisplayed());
    assertFit();
    picture("newcomer");
    replaceItem("address.lot", "9番52号");
    assertEquals(movement, keep());
    String number = counter.finalise(movement).getFirst();
    JsonObject resident = counter.resident(number);
    assertEquals("9番52号", resident.getJsonObject("address").getString("lot"));
    assertEquals("一口", resident.getJsonObject("formerName").getString("name"));
    assertEquals("CONFIRMED", resident.getJsonObject("kana").getString("state"));
    assertEquals("6308012", resident.getJsonObject("previousPlace").getString("postalCode"));
  }

  @Test
  @Spec({"4.1.1.2-a", "4.1.1.2-b"})
  void whoeverComesBackIsFoundByCodeOrByNameAndChosenByNumber() throws Exception {
    String person =
        counter
            .done(moveIn("9番53号", newcomer("九十九", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    String code = counter.resident(person).getString("residentRecordCode");
    counter.done(moveOut(today.minusDays(1), person));
    blankMoveIn();
    fill("九十九", "つくも", "太郎", "たろう", "S55.1.7", "1", "世帯主", "奈良県奈良市三条町９番", "九十九　太郎");
    rest("9番54号");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(visible(By.cssSelector(".findings.alerts")).getText().contains("再転入"));
    press(Keys.ESCAPE);
    visible(By.id("m"));
    replaceItem("newcomers[0].residentRecordCode", code);
    press(Keys.F9);
    assertFinding("再転入");
    String listed = visible(By.cssSelector("[aria-labelledby=candidates-title] tbody")).getText();
    assertTrue(listed.contains(person), listed);
    assertFit();
    picture("reentry-blocked");
    visible(By.cssSelector(".findings a[data-goto='newcomers[0].residentRecordCode']"))
        .sendKeys(Keys.ENTER);
    assertEquals(item("newcomers[0].residentRecordCode"), focused());
    replaceItem("newcomers[0].reentryOf", person);
    assertEquals(List.of(person), counter.finalise(keep()));
    assertEquals("RESIDENT", counter.resident(person).getString("status"));
    assertEquals(code, counter.resident(person).getString("residentRecordCode"));
  }

  @Test
  @Spec({"4.1.1.2-b", "4.1.1.2-c"})
  void aCandidateIsChosenByOneButtonAndItsDataAreTakenInAndCorrected() throws Exception {
    String person = removed("九十九里", "9番57号");
    blankMoveIn();
    fill("九十九里", "つくもり", "花子", "はなこ", "S55.1.7", "2", "世帯主", "不詳", "不詳");
    rest("9番58号");
    press(Keys.F9);
    visible(By.id("changes-title"));
    String listed = visible(By.cssSelector("[aria-labelledby=candidates-title] tbody")).getText();
    for (String shown : List.of(person, "九十九里　花子", "昭和55年1月7日", "荒川一丁目9番57号", "国内転出", "1人目"))
      assertTrue(listed.contains(shown), shown + " in " + listed);
    assertFit();
    picture("reentry-candidates");
    browser.findElement(By.cssSelector("input[title*='" + person + "']")).sendKeys(Keys.ENTER);
    visible(By.id("m"));
    assertEquals(person, item("newcomers[0].reentryOf").getAttribute("value"));
    assertTakenIn();
    assertFit();
    picture("reentry-taken");
    replaceItem("newcomers[0].domicile.head", "九十九里　次郎");
    assertEquals(List.of(person), counter.finalise(keep()));
    JsonObject now = counter.resident(person);
    assertEquals("九十九里　次郎", now.getJsonObject("domicile").getString("head"));
    assertEquals("一口", now.getJsonObject("formerName").getString("name"));
    assertEquals("CONFIRMED", now.getJsonObject("kana").getString("state"));
    signOut();
    signIn("auditor");
    visit("/audit.xhtml?q=PERSON");
    type(person);
    press(Keys.F9);
    String log = visible(By.cssSelector("table.audit")).getText();
    assertTrue(log.contains("異動の照会"), "listed: " + log);
    assertTrue(log.contains("項目の表示"), "taken in with the number: " + log);
  }

  @Test
  @Spec("4.1.1.2-c")
  void theRecordOfATypedNumberIsTakenInAndOneOfAResidentIsNot() throws Exception {
    String person = removed("九十九谷", "9番59号");
    String resident =
        counter
            .done(moveIn("9番60号", newcomer("九十九谷", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    blankMoveIn();
    take();
    assertFinding("1人目");
    replaceItem("newcomers[0].reentryOf", resident);
    take();
    assertFinding("再転入");
    assertEquals("", item("newcomers[0].name.family").getAttribute("value"));
    assertFit();
    replaceItem("newcomers[0].reentryOf", person);
    take();
    until(driver -> !item("newcomers[0].name.family").getAttribute("value").isEmpty());
    assertEquals("九十九谷", item("newcomers[0].name.family").getAttribute("value"));
    assertTakenIn();
  }

  private void take() {
    item("newcomers[0].reentryOf").sendKeys(Keys.ENTER);
    until(driver -> focused().getAttribute("id").endsWith(":take"));
    press(Keys.ENTER);
    until(driver -> !focused().getAttribute("id").endsWith(":take"));
  }

  /** Somebody with a former name who moved out yesterday. */
  private String removed(String family, String lot) throws Exception {
    JsonObjectBuilder person =
        newcomer(family, "花子", "世帯主", "1980-01-07", "FEMALE")
            .add(
                "kana",
                Json.createObjectBuilder()
                    .add("family", "ツクモ")
                    .add("given", "ハナコ")
                    .add("confirmed", true))
            .add(
                "formerName",
                Json.createObjectBuilder()
                    .add("name", "一口")
                    .add("kana", "イモアライ")
                    .add("confirmed", true))
            .add(
                "individualNumber",
                IndividualNumber.ofBody("777123456" + lot.substring(2, 4)).digits());
    String number = counter.done(moveIn(lot, person)).getFirst();
    counter.done(moveOut(today.minusDays(1), number));
    return number;
  }

  /**
   * What {@link #removed} left stands in the fields, the numbers too, for this account sees them.
   */
  private void assertTakenIn() {
    for (var taken :
        Map.of(
                "name.given", "花子",
                "kana.family", "ツクモ",
                "kana.state", "1",
                "formerName.name", "一口",
                "formerName.confirmed", "1",
                "birth", "昭和55年1月7日",
                "sex", "2",
                "domicile.place", "大阪府東大阪市荒川一丁目1番")
            .entrySet())
      assertEquals(
          taken.getValue(),
          item("newcomers[0]." + taken.getKey()).getAttribute("value"),
          taken.getKey());
    assertEquals(11, item("newcomers[0].residentRecordCode").getAttribute("value").length());
    assertEquals(12, item("newcomers[0].individualNumber").getAttribute("value").length());
  }

  @Test
  @Spec({"11.1-d", "1.1.18-b"})
  void aWronglyWrittenPartOfANameIsPinnedToItsOwnField() {
    blankMoveIn();
    fill("葛\uE700", "かつら", "太郎", "たろう", "S55.1.7", "1", "世帯主", "奈良県奈良市三条町９番", "葛　太郎");
    rest("9番55号");
    assertFalse(item("newcomers[0].formerName.name").isDisplayed(), "shown on demand only");
    replaceItem("newcomers[0].kana.given", "太郎");
    press(Keys.F9);
    WebElement letter =
        visible(By.cssSelector(".findings a[data-goto='newcomers[0].name.family']"));
    assertEquals("1人目　氏", letter.getText());
    letter.sendKeys(Keys.ENTER);
    assertEquals(item("newcomers[0].name.family"), focused());
    WebElement kana = visible(By.cssSelector(".findings a[data-goto='newcomers[0].kana.given']"));
    assertEquals("1人目　名の振り仮名", kana.getText());
  }

  @Test
  @Spec({"4.0.6-a", "4.0.6-b"})
  void aDomicileIsTypedOrChosenFromTheAddressesAndTheDomicilesOfTheHousehold() throws Exception {
    String head =
        counter
            .done(moveIn("9番56号", newcomer("四月一日", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    String household = counter.resident(head).getString("householdNumber");
    blankMoveIn();
    fill("四月一日", "わたぬき", "花子", "はなこ", "S57.12.30", "2", "妻");
    rest("9番56号");
    item("arrival").sendKeys("2");
    replaceItem("household", household);
    browser.findElement(By.id("m:join")).sendKeys(Keys.ENTER);
    until(driver -> !driver.findElements(By.cssSelector("#domiciles option")).isEmpty());
    item("newcomers[0].domicile.place").click();
    List<String> offered =
        browser.findElements(By.cssSelector("#domiciles option")).stream()
            .map(option -> option.getAttribute("value"))
            .toList();
    assertEquals(List.of("大阪府東大阪市荒川一丁目1番", "大阪府東大阪市荒川一丁目9番56号", "奈良県奈良市三条町9番9号"), offered);
    replaceItem("newcomers[0].domicile.place", "河内国若江郡荒川村一番屋敷");
    replaceItem("newcomers[0].domicile.head", "四月一日　太郎");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(
        browser.findElement(By.id("main")).getText().contains("河内国若江郡荒川村一番屋敷"),
        "an old place name is kept as it was written");
  }

  @Test
  @Spec("4.0.6-c")
  void domicileThatAFamilySharesIsCorrectedForEverybodyFromTheFirst() {
    blankMoveIn();
    replaceItem("newcomers[0].domicile.place", "奈良県奈良市三条町1番");
    replaceItem("newcomers[0].domicile.head", "四月一日　太郎");
    press(Keys.F3);
    until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == 2);
    press(Keys.F3);
    until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == 3);
    replaceItem("newcomers[0].domicile.place", "奈良県生駒市東新町8番");
    replaceItem("newcomers[0].domicile.head", "四月一日　次郎");
    browser.findElement(By.id("m:quote")).sendKeys(Keys.ENTER);
    until(
        ExpectedConditions.attributeToBe(
            By.cssSelector("[data-item='newcomers[2].domicile.place']"), "value", "奈良県生駒市東新町8番"));
    assertEquals("四月一日　次郎", item("newcomers[1].domicile.head").getAttribute("value"));
    assertFit();
  }
}
