package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What the certificate screen lets a clerk choose, and what it refuses (証明書の交付画面). */
class CertificateIT extends ScreenTest {
  /** A page of 1366 by 768 in a headless window. */
  private static final Dimension SMALL = new Dimension(1366, 911);

  @Test
  void withoutAPersonInHandTheScreenSaysWhatToDo() {
    signIn("clerk");
    openCase("2");
    visit("/certificate.xhtml");
    assertTrue(visible(By.cssSelector(".empty")).getText().contains("F2 で住民を検索"));
    assertFit();
  }

  @Test
  @Spec("10.7-c")
  void theButtonsAreInViewWithoutScrolling() throws Exception {
    signIn("clerk");
    openCase("2");
    takeFirst("さとう");
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    int keys = visible(By.cssSelector("nav.keys")).getRect().y;
    for (String button : new String[] {"c:refresh", "c:issue"}) {
      Rectangle place = visible(By.id(button)).getRect();
      assertTrue(place.y + place.height <= keys, () -> button + " ends below " + keys);
    }
    browser.findElement(By.cssSelector("input[value='aliasHistory']")).sendKeys(Keys.SPACE);
    until(ExpectedConditions.attributeContains(By.cssSelector("iframe.pdf"), "src", "specimen=2"));
    assertFit();
    picture("certificate-choices");
  }

  @Test
  @Spec({"5.1-c", "10.7-c"})
  void theIndividualNumberIsNotIssuedToThirdParties() {
    signIn("clerk");
    openCase("2");
    takeFirst("さとう");
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    browser.findElement(By.cssSelector("input[value='individualNumber']")).sendKeys(Keys.SPACE);
    until(ExpectedConditions.attributeContains(By.cssSelector("iframe.pdf"), "src", "specimen=2"));
    new Select(browser.findElement(By.id("c:applicant"))).selectByValue("THIRD_PARTY");
    visible(By.cssSelector(".findings"));
    assertTrue(browser.findElements(By.cssSelector("iframe.pdf")).isEmpty());
    assertFit();
  }

  @Test
  @Spec({"5.6-a", "5.6-d", "10.7-c"})
  void certifierAndSealAreChosenByKeyboard() throws Exception {
    browser.manage().window().setSize(SMALL);
    signIn("clerk");
    openCase("2");
    takeFirst("さとう");
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    Select certifier = new Select(browser.findElement(By.id("c:certifier")));
    assertEquals("自動（本日：市長）", certifier.getFirstSelectedOption().getText());
    assertTrue(shownDocument().contains("見本（証明書としては使えません）公印：市長之印"));

    goTo("c:seal");
    assertAboveTheButtons("c:seal");
    press(Keys.ARROW_DOWN);
    specimen(2);
    assertTrue(shownDocument().contains("見本（証明書としては使えません）公印：証明専用之印"));
    press(Keys.ARROW_DOWN);
    specimen(3);
    assertTrue(shownDocument().contains("見本（証明書としては使えません）公印省略"));
    goTo("c:certifier");
    press(Keys.ARROW_DOWN);
    specimen(4);
    assertAboveTheButtons("c:certifier");
    assertFit();
    picture("certificate-certifier");

    press(Keys.F9);
    visible(By.cssSelector(".findings.done"));
    String issued = shownDocument();
    assertTrue(issued.contains("大阪府東大阪市長河内太郎公印省略"), issued);
    press(Keys.ESCAPE);
    visible(By.id("household-title"));
    press(Keys.F6);
    String history = visible(By.cssSelector("ol.issues li")).getText();
    assertTrue(history.contains("認証者　市長（公印省略）"), history);
    assertFit();
    picture("certificate-issues");
  }

  @Test
  @Spec("5.6-a")
  void aDeputyOutsideOfTheRegisteredPeriodIsRefusedAtTheChoice() throws Exception {
    browser.manage().window().setSize(SMALL);
    signIn("clerk");
    openCase("2");
    takeFirst("さとう");
    press(Keys.F8);
    visible(By.cssSelector("iframe.pdf"));
    goTo("c:certifier");
    press(Keys.END);
    assertFinding("選ばれた認証者は、この日に有効ではありません。");
    assertTrue(browser.findElements(By.cssSelector("iframe.pdf")).isEmpty());
    assertFit();
    goTo("c:certifier");
    assertAboveTheButtons("c:certifier");
    picture("certificate-deputy-refused");
    press(Keys.HOME);
    visible(By.cssSelector("iframe.pdf"));
  }

  /** The field gone to is in view and not behind the buttons, which stay at the bottom. */
  private void assertAboveTheButtons(String id) {
    Object hidden =
        browser.executeScript(
            """
            const field = document.getElementById(arguments[0]).getBoundingClientRect();
            const buttons = document.querySelector(".live .buttons").getBoundingClientRect();
            return [field.top, field.bottom, buttons.top].map(Math.round).join(" ")
                + (field.top >= 0 && field.bottom <= buttons.top ? "" : " hidden");
            """,
            id);
    assertFalse(hidden.toString().endsWith("hidden"), () -> id + " " + hidden);
  }

  /** Goes to a field by the tabulator, forwards. */
  private void goTo(String id) {
    for (int strokes = 0; strokes < 60; strokes++) {
      if (id.equals(focused().getAttribute("id"))) return;
      press(Keys.TAB);
    }
    throw new AssertionError(id + " is not reached");
  }

  /** Waits for the specimen that follows upon a choice, and for the focus to come back to it. */
  private void specimen(int version) {
    By frame = By.cssSelector("iframe.pdf");
    until(ExpectedConditions.attributeContains(frame, "src", "specimen=" + version));
    until(driver -> focused().getTagName().equals("select"));
  }

  /** The text of the document that the screen shows, without spaces. */
  private String shownDocument() throws IOException {
    Object base64 =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            fetch(document.querySelector("iframe.pdf").src.split("#")[0])
                .then(answer => answer.blob())
                .then(pdf => {
                  const reader = new FileReader();
                  reader.onload = () => done(reader.result.split(",")[1]);
                  reader.readAsDataURL(pdf);
                });
            """);
    try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode((String) base64))) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
  }
}
