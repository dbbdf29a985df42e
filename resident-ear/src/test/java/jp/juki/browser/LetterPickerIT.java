package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Choosing the exact letter of a name (文字の選択), by keyboard. */
class LetterPickerIT extends ScreenTest {
  /** 辺 with the selector of MJ025759. */
  private static final String RARE = "\u8FBA\uDB40\uDD02";

  private static final By MARKED = By.cssSelector("#letters li[aria-selected=true]");

  @Test
  @Spec({"2.1.3-n", "2.2.3-b"})
  void aVariantIsChosenByArrowsAndStandsWhereTheLetterWas() throws Exception {
    openForm();
    WebElement given = browser.findElement(By.cssSelector("[data-item='newcomers[0].name.given']"));
    given.sendKeys("渡辺郎", Keys.ARROW_LEFT, Keys.F6);
    assertEquals("辺", visible(MARKED).getText());
    assertEquals("MJ025758　U+8FBA", code());
    assertFit();
    picture("letters");
    int before = place();
    press(Keys.ARROW_RIGHT);
    assertEquals(before + 1, place());
    assertEquals("MJ025759　U+8FBA U+E0102", code());
    press(Keys.ENTER);
    assertEquals("渡" + RARE + "郎", given.getAttribute("value"));
    assertEquals(given, focused());
    type("二");
    assertEquals("渡" + RARE + "二郎", given.getAttribute("value"), "the cursor is behind it");
  }

  @Test
  @Spec("2.1.3-n")
  void theSearchOffersLettersAndEscapeChangesNothing() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    type("渡辺");
    press(Keys.F6);
    visible(MARKED);
    press(Keys.ARROW_DOWN, Keys.ESCAPE);
    until(driver -> driver.findElements(By.cssSelector("#letters[open]")).isEmpty());
    assertEquals("s:line", focused().getAttribute("id"));
    assertEquals("渡辺", focused().getAttribute("value"));
    press(Keys.F6);
    visible(MARKED);
    press(Keys.END, Keys.ENTER);
    String line = focused().getAttribute("value");
    assertTrue(line.startsWith("渡") && !line.equals("渡辺"));
  }

  @Test
  void aLetterWithoutVariantsIsSaidToHaveNone() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    type("ア");
    press(Keys.F6);
    assertTrue(visible(By.cssSelector("#letters .empty")).getText().contains("異体字"));
    assertFalse(browser.findElement(By.cssSelector("#letters [role=listbox]")).isDisplayed());
    press(Keys.ESCAPE);
    assertEquals(List.of("ア"), List.of(focused().getAttribute("value")));
  }

  private void openForm() {
    signIn("clerk");
    openCase("1");
    heading("住民の検索");
    visit("/movement.xhtml?kind=MOVE_IN");
    heading("国内転入");
  }

  private String code() {
    return browser.findElement(By.cssSelector("#letters .code")).getText();
  }

  private int place() {
    return Integer.parseInt(visible(MARKED).getAttribute("id").substring("letter-".length()));
  }
}
