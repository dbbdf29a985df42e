package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What is chosen on the certificate screen stands on the paper (証明書の指定). */
class CertificateChoicesIT extends ScreenTest {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private List<String> family(String name, String lot) throws Exception {
    return counter.done(
        moveIn(
            lot,
            newcomer(name, "太郎", "世帯主", "1960-01-07", "MALE"),
            newcomer(name, "花子", "妻", "1962-12-30", "FEMALE"),
            newcomer(name, "一郎", "子", "1992-05-05", "MALE")));
  }

  /** Signs in and opens the certificate screen for a person. */
  private void open(String number) {
    signIn("clerk");
    openCase("2");
    takeFirst(number);
    press(Keys.F8);
    heading("証明書の交付");
    visible(By.cssSelector("iframe.pdf"));
  }

  private List<WebElement> people() {
    return browser.findElements(By.cssSelector("#c input[id$=person]"));
  }

  /** Changes something and waits until the specimen is drawn again. */
  private void choose(WebElement box) {
    redrawn(() -> box.sendKeys(Keys.SPACE));
  }

  /** Waits until a change has led to another specimen, not to a refusal. */
  private void redrawn(Runnable change) {
    By specimen = By.cssSelector("iframe.pdf");
    String before = browser.findElement(specimen).getAttribute("src");
    change.run();
    until(
        driver ->
            driver.findElements(specimen).stream()
                    .anyMatch(frame -> !before.equals(frame.getAttribute("src")))
                || !driver.findElements(By.cssSelector("#problems .findings")).isEmpty());
    assertEquals("", browser.findElement(By.id("problems")).getText());
  }

  private WebElement item(String key) {
    return browser.findElement(By.cssSelector("input[value='" + key + "']"));
  }

  /** Issues, and returns the addresses of the copies. */
  private List<String> issue() {
    press(Keys.F9);
    visible(By.cssSelector(".findings.done"));
    return issued();
  }

  private List<String> issued() {
    return browser.findElements(By.cssSelector(".findings.done a")).stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  @Test
  @Spec("5.1-a")
  void allMembersAreChosenAtFirstAndSomeCanBeLeftOut() throws Exception {
    open(family("五月七日", "9番91号").getFirst());
    assertEquals(3, people().size());
    assertTrue(people().stream().allMatch(WebElement::isSelected));
    String whole = counter.shown(issue().getFirst());
    assertTrue(whole.contains("世帯全員") && whole.contains("五月七日花子"), whole);
    press(Keys.ESCAPE);
    visible(By.id("household-title"));
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    choose(people().get(1));
    String part = counter.shown(issue().getFirst());
    assertTrue(part.contains("世帯の一部") && part.contains("五月七日一郎"), part);
    assertFalse(part.contains("五月七日花子"), part);
  }

  @Test
  @Spec("5.5-e")
  void theSamePressAgainIssuesNothingMore() throws Exception {
    open(family("三月二十日", "9番90号").getFirst());
    List<String> once = issue();
    WebElement said = browser.findElement(By.cssSelector(".findings.done"));
    press(Keys.F9);
    until(ExpectedConditions.stalenessOf(said));
    visible(By.cssSelector(".findings.done"));
    assertEquals(once, issued());
    choose(people().get(1));
    assertNotEquals(once, issue());
  }

  @Test
  @Spec({"5.7-a", "10.7-b"})
  void everyCopyAskedForIsIssuedAndMarkedAsOfficial() throws Exception {
    open(family("八月十五日", "9番92号").getFirst());
    assertFalse(counter.shown(issue().getFirst()).contains("公用"));
    press(Keys.ESCAPE);
    visible(By.id("household-title"));
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    choose(browser.findElement(By.id("c:official")));
    WebElement copies = browser.findElement(By.id("c:copies"));
    copies.sendKeys(Keys.chord(Keys.CONTROL, "a"), "3");
    List<String> issued = issue();
    assertEquals(3, issued.size());
    assertEquals(3, issued.stream().distinct().count());
    for (String copy : issued) assertTrue(counter.shown(copy).contains("公用"));
  }

  @Test
  @Spec({"5.1-e", "5.1-c"})
  void eachItemOfAForeignResidentIsOmittedUnlessItIsChosen() throws Exception {
    itemsAreOmittedUnlessChosen(
        counter.foreigner(
            one -> {
              JsonObject foreign = one.getJsonObject("foreign");
              return foreign.containsKey("residenceCardNumber")
                  && foreign.containsKey("statusOfResidence")
                  && foreign.containsKey("expiresOn")
                  && !comesFromHome(one);
            }));
    signOut();
    itemsAreOmittedUnlessChosen(counter.foreigner(one -> one.containsKey("alias")));
  }

  /** Whether the place before names the country of nationality, which is then on every paper. */
  private static boolean comesFromHome(JsonObject one) {
    JsonObject place = one.getJsonObject("previousPlace");
    String nationality = one.getJsonObject("foreign").getString("nationality");
    return place != null && place.getString("country", "").equals(nationality);
  }

  private void itemsAreOmittedUnlessChosen(JsonObject person) throws Exception {
    JsonObject foreign = person.getJsonObject("foreign");
    Map<String, String> values = new TreeMap<>();
    if (!comesFromHome(person)) values.put("nationality", foreign.getString("nationality"));
    values.put("residentRecordCode", wide(person.getString("residentRecordCode")));
    if (foreign.containsKey("statusOfResidence"))
      values.put("residenceStatus", foreign.getString("statusOfResidence"));
    if (foreign.containsKey("residenceCardNumber"))
      values.put("cardNumber", foreign.getString("residenceCardNumber"));
    if (person.containsKey("alias")) values.put("aliasHistory", "通称の記載");
    open(person.getString("addresseeNumber"));
    String born = browser.findElement(By.cssSelector(".subject dd.quiet")).getText();
    for (int i = 0; i < people().size(); i++) {
      WebElement one = people().get(i);
      String label = plain(one.findElement(By.xpath("..")).getText());
      boolean other = !label.startsWith(plain(person.getString("name")) + born);
      if (other && one.isSelected()) choose(one);
    }
    redrawn(
        () -> new Select(browser.findElement(By.id("c:form"))).selectByVisibleText("住民票の写し（個人票）"));
    String none = counter.shown(issue().getFirst());
    values.forEach((item, value) -> assertFalse(none.contains(plain(value)), item));
    for (var wish : values.entrySet()) {
      item(wish.getKey()).sendKeys(Keys.SPACE);
      until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".findings.done")));
      String text = counter.shown(issue().getFirst());
      values.forEach(
          (item, value) ->
              assertEquals(
                  item.equals(wish.getKey()), text.contains(plain(value)), wish + " " + item));
      item(wish.getKey()).sendKeys(Keys.SPACE);
      until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".findings.done")));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    for (char digit : digits.toCharArray()) wide.append((char) (digit - '0' + '０'));
    return wide.toString();
  }

  @Test
  @Absence
  @Spec("5.1-n")
  void nothingIsPointedOutWhereAMemberWillLeave() throws Exception {
    List<String> family = family("十一月二十九日", "9番93号");
    counter.done(moveOut(today.plusDays(10), family.get(2)));
    open(family.getFirst());
    assertEquals(3, people().size());
    assertTrue(browser.findElements(By.cssSelector("#problems .findings")).isEmpty());
    assertTrue(browser.findElements(By.cssSelector(".acks")).isEmpty());
    assertEquals(1, issue().size());
    assertTrue(browser.findElements(By.cssSelector("#problems .findings")).isEmpty());
    String main = browser.findElement(By.id("c")).getText();
    assertFalse(main.contains("転出予定"), main);
  }

  @Test
  @Absence
  @Spec("5.1-l")
  void aMovementDatedBeforeAnIssuedCertificateIsNotPointedOut() throws Exception {
    List<String> family = family("十二月三十一日", "9番94号");
    open(family.getFirst());
    assertEquals(1, issue().size());
    visit("/movement.xhtml?kind=MOVE_OUT");
    heading("国内転出");
    replace("m:effectiveOn", today.minusDays(1).toString());
    replace("m:destination", "奈良県奈良市三条町9番9号");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(browser.findElements(By.cssSelector(".findings.alerts")).isEmpty());
    press(Keys.F9);
    heading("異動の確認");
    counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
    assertEquals("MOVED_OUT", counter.resident(family.getFirst()).getString("status"));
  }
}
