package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A place names its municipality (市区町村の候補), whose code nobody knows by heart. */
class PlaceFieldIT extends ScreenTest {
  private static final By PLACE = By.id("m:previousPlace");
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
            By.cssSelector("#previousPlaces option[value='大阪府吹田市']")));
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "大阪府吹田市泉町一丁目");
    until(ExpectedConditions.attributeToBe(CODE, "value", "272051"));
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "大阪府泉南郡熊取町野田");
    until(ExpectedConditions.attributeToBe(CODE, "value", "273619"));
    assertFit();
    browser.findElement(CODE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "292010");
    browser.findElement(PLACE).sendKeys(Keys.chord(Keys.CONTROL, "a"), "京都府京都市北区");
    until(
        ExpectedConditions.presenceOfElementLocated(
            By.cssSelector("#previousPlaces option[value='京都府京都市北区']")));
    assertEquals("292010", browser.findElement(CODE).getAttribute("value"));
  }
}
