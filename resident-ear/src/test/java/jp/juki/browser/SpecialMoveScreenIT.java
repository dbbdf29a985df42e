package jp.juki.browser;

import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Move-ins from received data and move-outs told to CS, by keyboard (特例転入・特例転出). */
class SpecialMoveScreenIT extends ScreenTest {
  private final Counter counter = new Counter();

  @Test
  @Spec({"4.1.1.3-a", "4.1.1.3-b"})
  void receivedDataAreTakenInAndCorrectedByKeyboard() throws Exception {
    receive(
        newcomer("勿来", "七郎", "世帯主", "1981-02-03", "MALE"),
        newcomer("勿来", "竹子", "母", "1951-04-05", "FEMALE"),
        newcomer("勿来", "梅子", "妻", "1983-04-05", "FEMALE"));
    signIn("clerk");
    openCase("1");
    press(Keys.F4);
    heading("異動の入力");
    assertFit();
    picture("kinds");
    press("+");
    heading("特例転入");
    visible(By.cssSelector("a.row"));
    assertFit();
    picture("received");
    assertTrue(main().contains("勿来　七郎"), main());
    press(Keys.ENTER);
    heading("国内転入");
    assertEquals("勿来", value("m:family"));
    assertEquals("奈良県奈良市三条町9番9号", value("m:previousPlace"));
    assertEquals("292010", value("m:previousPlaceCode"));
    assertEquals("勿来　七郎", value("m:previousHead"));
    assertEquals("", value("m:effectiveOn"), "異動日 starts blank");
    until(driver -> focused().getAttribute("id").equals("m:effectiveOn"));
    assertEquals("", value("m:lot"));
    assertFit();
    picture("special-move-in");
    browser.findElement(By.cssSelector("[title='2人目を外す']")).sendKeys(Keys.ENTER);
    until(driver -> driver.findElements(By.cssSelector("fieldset.person")).size() == 2);
    assertEquals(
        "梅子",
        browser
            .findElement(By.cssSelector("[data-item='newcomers[1].name.given']"))
            .getAttribute("value"));
    replace("m:effectiveOn", Counter.today().minusDays(1).toString());
    replace("m:town", "荒川一丁目");
    replace("m:lot", "9番137号");
    browser.findElement(By.cssSelector("[data-item='newcomers[1].name.given']")).clear();
    browser.findElement(By.cssSelector("[data-item='newcomers[1].name.given']")).sendKeys("桃子");
    String movement = keep();
    List<String> couple = counter.finalise(movement);
    assertEquals("勿来　桃子", counter.resident(couple.get(1)).getString("name"));
    visit("/received.xhtml");
    visible(By.cssSelector("main table"));
    assertTrue(main().contains("一部取込済"), "the mother may still come: " + main());
    assertFit();
    picture("received-partly");
  }

  @Test
  @Spec({"4.1.1.2-e", "4.1.1.3-b"})
  void whoeverComesBackKeepsTheFormerNameAndGetsTheRestFromTheData() throws Exception {
    String person =
        counter
            .done(Counter.moveIn("9番138号", newcomer("勿来", "八郎", "世帯主", "1981-02-03", "MALE")))
            .getFirst();
    counter.done(Counter.moveOut(Counter.today().minusDays(1), person));
    receive(
        newcomer("勿来", "捌郎", "世帯主", "1981-02-03", "MALE")
            .add(
                "domicile",
                Json.createObjectBuilder().add("place", "奈良県奈良市三条町1番地").add("head", "勿来　捌郎")));
    signIn("clerk");
    openCase("1");
    visit("/received.xhtml");
    heading("特例転入");
    visible(By.cssSelector("a.row"));
    press(Keys.ENTER);
    heading("国内転入");
    assertEquals("捌郎", value("m:given"));
    browser.findElement(By.cssSelector("[data-item='newcomers[0].reentryOf']")).sendKeys(person);
    browser.findElement(By.cssSelector("[id$=':take']")).sendKeys(Keys.ENTER);
    visible(By.cssSelector("fieldset.person [role=status]"));
    assertEquals("八郎", value("m:given"));
    assertTrue(
        visible(By.cssSelector("fieldset.person [role=status]")).getText().contains("勿来　捌郎"));
    assertEquals("奈良県奈良市三条町1番地", value("m:domicilePlace"));
    assertEquals("勿来　捌郎", value("m:domicileHead"));
  }

  @Test
  @Absence
  @Spec({"4.1.3.0.4-b", "4.1.3.0.4-d"})
  void aSpecialMoveOutIsChosenAtTheStartAndNothingIsSentAgain() throws Exception {
    List<String> couple = counter.couple("勿来", "9番139号");
    signIn("supervisor");
    openCase("1");
    takeFirst(couple.getFirst());
    press(Keys.F4);
    heading("異動の入力");
    press("-");
    heading("特例転入の利用");
    assertFit();
    picture("special-move-out");
    replace("m:effectiveOn", Counter.today().plusDays(3).toString());
    replace("m:destination", "奈良県奈良市三条町9番9号");
    keep();
    press(Keys.F9);
    visible(By.cssSelector(".findings.done"));
    assertTrue(main().contains("CS）へ送信します"), main());
    assertFit();
    picture("special-move-out-done");
    assertNothingSendsAgain();
    visit("/resident.xhtml");
    visible(By.id("household-title"));
    assertNothingSendsAgain();
    assertEquals(List.of(), counter.issued(couple.getFirst()));
  }

  private void assertNothingSendsAgain() {
    for (var control : browser.findElements(By.cssSelector("button, input[type=submit], main a")))
      assertFalse(
          (control.getText() + control.getAttribute("value")).contains("送信"), control.getText());
  }

  /** Receives what Nara could have sent. */
  private void receive(JsonObjectBuilder... movers) throws Exception {
    var persons = Json.createArrayBuilder();
    for (JsonObjectBuilder mover : movers) persons.add(mover);
    JsonObject message =
        Json.createObjectBuilder()
            .add("kind", "MOVE_OUT_DATA")
            .add("messageId", "292010-" + UUID.randomUUID().toString().substring(0, 8))
            .add("from", Json.createObjectBuilder().add("text", "奈良県奈良市三条町9番9号"))
            .add("head", "勿来　七郎")
            .add("destination", Json.createObjectBuilder().add("text", "大阪府東大阪市"))
            .add("movesOutOn", Counter.today().minusDays(2).toString())
            .add("persons", persons)
            .build();
    counter.receive(message);
  }

  private String main() {
    return browser.findElement(By.id("main")).getText();
  }

  private String value(String id) {
    return browser
        .findElement(By.cssSelector("[id$='" + id.substring(1) + "']"))
        .getAttribute("value");
  }
}
