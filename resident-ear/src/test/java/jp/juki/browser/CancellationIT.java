package jp.juki.browser;

import static jp.juki.product.Counter.address;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.notified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import jp.juki.product.Counter;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A movement is taken back from the history of a person (異動の取消し), also of a removed one (除票). */
class CancellationIT extends ScreenTest {
  private static final By CANCEL = By.linkText("この異動を取り消す");

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"4.6.0.1-a", "4.6.0.1-b", "4.6.0.1-c"})
  void oneOfTwoWhoMovedOutComesBackFromTheHistoryOfARemovedRecord() throws Exception {
    List<String> couple = counter.couple("四月一日", "9番51号");
    counter.done(moveOut(today.minusDays(1), couple.toArray(String[]::new)));
    takeBack(couple.getFirst());
    assertEquals(2, boxes().size());
    assertTrue(boxes().stream().allMatch(WebElement::isSelected), "both who moved out");
    assertEquals(List.of(), browser.findElements(By.id("m:effectiveOn")));
    assertFit();
    picture("cancellation");
    boxes().get(1).sendKeys(Keys.SPACE);
    finish();
    assertEquals("RESIDENT", counter.resident(couple.get(0)).getString("status"));
    assertEquals("MOVED_OUT", counter.resident(couple.get(1)).getString("status"));
  }

  @Test
  @Spec({"4.6.0.1-b", "4.0.8-c", "4.0.9-b"})
  void theDeathOfARemovedPersonIsTakenBackAndCorrectedBefore() throws Exception {
    List<String> couple = counter.couple("小鳥遊", "9番52号");
    String widow = couple.get(1);
    counter.done(
        notified("DEATH", today.minusDays(1))
            .add("subjects", Json.createArrayBuilder().add(widow)));
    takeBack(widow);
    keep();
    press(Keys.F6);
    heading("異動の取消し");
    assertEquals(List.of(true), boxes().stream().map(WebElement::isSelected).toList());
    finish();
    assertEquals("RESIDENT", counter.resident(widow).getString("status"));
  }

  @Test
  @Spec("4.6.0.1-b")
  void onlyWhatWasRecordedLastIsOfferedAndOnlyToWhoMayTakeItBack() throws Exception {
    List<String> couple = counter.couple("月見里", "9番53号");
    counter.done(
        notified("MOVE_WITHIN", today.minusDays(1))
            .add("subjects", Json.createArrayBuilder(couple))
            .add("address", address("9番54号"))
            .add(
                "relationships",
                Json.createObjectBuilder().add(couple.get(0), "世帯主").add(couple.get(1), "妻")));
    signIn("clerk");
    openCase("1");
    takeFirst(couple.getFirst());
    assertEquals(2, browser.findElements(By.cssSelector(".timeline > li")).size());
    assertEquals(List.of(), browser.findElements(CANCEL));
    signOut();
    signIn("supervisor");
    openCase("1");
    takeFirst(couple.getFirst());
    List<WebElement> entries = browser.findElements(By.cssSelector(".timeline > li"));
    assertEquals(1, entries.get(0).findElements(CANCEL).size());
    assertEquals(List.of(), entries.get(1).findElements(CANCEL));
  }

  /** From the history of a person to the form of the cancellation, by keyboard. */
  private void takeBack(String number) {
    signIn("supervisor");
    openCase("1");
    takeFirst(number);
    press(Keys.F7);
    until(driver -> focused().getAttribute("id").equals("history"));
    press(Keys.TAB);
    assertEquals("この異動を取り消す", focused().getText());
    press(Keys.ENTER);
    heading("異動の取消し");
  }

  private List<WebElement> boxes() {
    return browser.findElements(By.cssSelector("#m input[type=checkbox]"));
  }

  private void finish() throws Exception {
    counter.finalise(keep());
  }
}
