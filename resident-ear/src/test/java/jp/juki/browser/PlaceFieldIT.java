package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * What an address field offers: municipalities with their codes (市区町村の候補) and buildings (方書の候補).
 */
class PlaceFieldIT extends ScreenTest {
  private static final By PLACE = By.id("m:previousPlace");
  private static final By POSTAL = By.id("m:destinationPostalCode");
  private static final By CODE = By.id("m:previousPlaceCode");

  @Test
  @Spec("4.1.3.0.2-b")
  void municipalitiesAreOfferedAndTheCodeFollowsThePlaceUnlessTypedByHand() {
    signIn("clerk");
    openCase("1");
    visit("/movement.xhtml?kind=MOVE_IN");
    heading("国内転入");
    visible(PLACE).sendKeys("すいた");
    until(
        ExpectedConditions.presenceOfElementLocated(
            By.cssSelector("#m\\:previousPlace\\:offered option[value='大阪府吹田市']")));
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "大阪府吹田市泉町一丁目");
    until(ExpectedConditions.attributeToBe(CODE, "value", "272051"));
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "大阪府泉南郡熊取町野田");
    until(ExpectedConditions.attributeToBe(CODE, "value", "273619"));
    assertFit();
    browser.findElement(CODE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "292010");
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "京都府京都市北区");
    until(
        ExpectedConditions.presenceOfElementLocated(
            By.cssSelector("#m\\:previousPlace\\:offered option[value='京都府京都市北区']")));
    assertEquals("292010", browser.findElement(CODE).getAttribute("value"));
  }

  @Test
  @Spec("1.1.17-a")
  void postalCodeIsKeptWithThePlaceAndLeavesWithIt() throws Exception {
    Counter counter = new Counter();
    String person =
        counter
            .done(
                Counter.moveIn("9番99号", Counter.newcomer("四十物", "次郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    signIn("clerk");
    openCase("1");
    takeFirst(person);
    visit("/movement.xhtml?kind=MOVE_OUT");
    heading("国内転出");
    replace("m:effectiveOn", Counter.today().plusDays(3).toString());
    replace("m:destination", "大阪府吹田市泉町一丁目3番");
    replace("m:destinationPostalCode", "564-855");
    press(Keys.F9);
    assertFinding("郵便番号");
    replace("m:destinationPostalCode", "〒564－8550");
    assertFit();
    String movement = keep();
    visit("/movement.xhtml?movement=" + movement);
    heading("国内転出");
    assertEquals("5648550", browser.findElement(POSTAL).getAttribute("value"));
    replace("m:destination", "大阪府吹田市泉町一丁目3番41号");
    browser.findElement(By.id("m:destination")).sendKeys(Keys.TAB);
    replace("m:destination", "奈良県奈良市三条町9番9号");
    until(driver -> driver.findElement(POSTAL).getAttribute("value").isEmpty());
    replace("m:destination", "大阪府吹田市泉町一丁目3番40号");
    replace("m:destinationPostalCode", "5648550");
    keep();
    counter.finalise(movement);
    assertEquals(
        "5648550",
        counter
            .resident(person)
            .getJsonObject("removal")
            .getJsonObject("plannedDestination")
            .getString("postalCode"));
  }

  @Test
  @Spec("4.0.7-a")
  void buildingsOfTheAddressAreOfferedAndAnyOtherCanBeTyped() throws Exception {
    new Counter()
        .done(
            Counter.moveIn("9番98号", Counter.newcomer("四十物", "太郎", "世帯主", "1980-01-07", "MALE"))
                .add("address", Counter.address("9番98号").add("building", "コーポ布施203号室")));
    signIn("clerk");
    openCase("1");
    visit("/movement.xhtml?kind=MOVE_IN");
    heading("国内転入");
    visible(By.id("m:town")).sendKeys("荒川一丁目");
    browser.findElement(By.id("m:lot")).sendKeys("9-98", Keys.TAB);
    until(
        ExpectedConditions.presenceOfElementLocated(
            By.cssSelector("#m\\:building\\:offered option[value='コーポ布施']")));
    browser.findElement(By.id("m:building")).sendKeys("山田方");
    assertEquals("山田方", browser.findElement(By.id("m:building")).getAttribute("value"));
    assertFit();
  }
}
