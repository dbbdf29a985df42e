package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What no form offers, though it would be at hand (実装しない機能の不存在). */
class AbsenceScreenIT extends ScreenTest {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private WebElement item(String key) {
    return browser.findElement(By.cssSelector("[data-item='" + key + "']"));
  }

  private String value(String key) {
    return item(key).getAttribute("value");
  }

  private void moveInForm() {
    press(Keys.F4);
    heading("異動の入力");
    press("1");
    heading("国内転入");
  }

  /** Everything that could be chosen from a list on the page, whatever its field. */
  private List<String> offered() {
    return browser.findElements(By.cssSelector("datalist option, select option")).stream()
        .map(option -> option.getAttribute("value") + " " + option.getAttribute("label"))
        .toList();
  }

  /** What a form can be made to do. */
  private List<String> controls() {
    return browser.findElements(By.cssSelector("#m button, #m a, #m input[type=submit]")).stream()
        .filter(WebElement::isDisplayed)
        .map(control -> control.getText() + control.getAttribute("value"))
        .toList();
  }

  private String main() {
    return browser.findElement(By.id("main")).getText();
  }

  @Test
  @Absence
  @Spec("4.0.7-b")
  void aBuildingThatTheRegisterKnowsBringsNoLotWithIt() throws Exception {
    counter.done(
        moveIn("9番81号", newcomer("鵯越", "太郎", "世帯主", "1980-01-07", "MALE"))
            .add("address", Counter.address("9番81号").add("building", "鵯越アパート")));
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    moveInForm();
    item("address.town").sendKeys("荒川一丁目");
    item("address.building").sendKeys("鵯越アパート", Keys.TAB);
    press(Keys.F9);
    assertFinding("番地");
    assertEquals("鵯越アパート", value("address.building"));
    assertEquals("", value("address.lot"));
    assertTrue(
        item("address.lot").getAttribute("list") == null
            || item("address.lot").getAttribute("list").isEmpty(),
        "nothing to choose a lot from");
    assertTrue(offered().stream().noneMatch(option -> option.contains("81号")));
  }

  @Test
  @Absence
  @Spec("4.0.10-h")
  void theAddressOfAnotherHouseholdIsNotTakenOver() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    moveInForm();
    fill("鵯", "ひよどり", "太郎", "たろう", "S55.1.7", "1", "世帯主", "大阪府東大阪市荒川一丁目1番", "鵯　太郎");
    item("address.town").sendKeys("荒川一丁目");
    item("address.lot").sendKeys("9番82号");
    item("address.building").sendKeys("鵯ハイツ１０１号");
    item("previousPlace").sendKeys("奈良県奈良市三条町9番9号");
    replace("m:effectiveOn", today.toString());
    keep();
    moveInForm();
    for (String part : List.of("address.town", "address.lot", "address.building"))
      assertEquals("", value(part), part);
    assertTrue(
        offered().stream()
            .noneMatch(option -> option.contains("9番82号") || option.contains("鵯ハイツ")));
    assertFalse(main().contains("鵯ハイツ"), "nothing to take it over from");
  }

  @Test
  @Absence
  @Spec("4.0.6-e")
  void noOfficeOfTheFamilyRegisterIsNamedOrPrinted() throws Exception {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    moveInForm();
    fill("鵯島", "ひよじま", "太郎", "たろう", "S55.1.7", "1", "世帯主", "奈良県生駒市東新町1番", "鵯島　太郎");
    item("address.town").sendKeys("荒川一丁目");
    item("address.lot").sendKeys("9番83号");
    item("previousPlace").sendKeys("奈良県奈良市三条町9番9号");
    replace("m:effectiveOn", today.toString());
    assertTrue(controls().stream().noneMatch(control -> control.contains("本籍")));
    assertNoOffice();
    String movement = keep();
    assertTrue(main().contains("奈良県生駒市東新町1番"), "the 本籍 itself is shown");
    assertNoOffice();
    String person = counter.finalise(movement).getFirst();
    press(Keys.F2);
    takeFirst(person);
    until(driver -> main().contains("奈良県生駒市東新町1番"));
    assertNoOffice();
  }

  private void assertNoOffice() {
    String page = browser.getPageSource();
    for (String office : List.of("市役所", "区役所", "町役場", "村役場"))
      assertFalse(page.contains(office), office);
  }

  @Test
  @Absence
  @Spec("4.1.3.0.4-e")
  void aCardAmongTheMoversOffersNoOtherKindOfMoveOut() throws Exception {
    List<List<String>> forms = new ArrayList<>();
    signIn("clerk");
    openCase("1");
    for (boolean card : new boolean[] {false, true}) {
      String person =
          counter
              .done(moveIn("9番84号", newcomer("鵯沢", "太郎", "世帯主", "1980-01-07", "MALE")))
              .getFirst();
      if (card) counter.registerCard(person);
      visit("/search.xhtml");
      takeFirst(person);
      visit("/movement.xhtml?kind=MOVE_OUT");
      heading("国内転出");
      replace("m:effectiveOn", today.toString());
      replace("m:destination", "奈良県奈良市三条町9番9号");
      List<String> form = new ArrayList<>(controls());
      browser.findElements(By.cssSelector("#m [data-item]")).stream()
          .map(field -> field.getAttribute("data-item"))
          .forEach(form::add);
      press(Keys.F9);
      visible(By.id("changes-title"));
      assertEquals(List.of(), browser.findElements(By.cssSelector(".findings, .acks input")));
      form.addAll(controls());
      forms.add(form);
      assertFalse(form.toString().contains("特例"), form.toString());
      assertFalse(main().contains("特例"), main());
      press(Keys.F9);
      heading("異動の確認");
      until(driver -> driver.getCurrentUrl().contains("id="));
      counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
      assertEquals("MOVED_OUT", counter.resident(person).getString("status"));
    }
    assertEquals(forms.get(0), forms.get(1), "the form of a card holder is that of everybody");
  }
}
