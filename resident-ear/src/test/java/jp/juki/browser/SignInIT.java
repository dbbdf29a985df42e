package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Signing in and out (サインイン画面). */
class SignInIT extends ScreenTest {
  @Test
  @Spec("10.3-c")
  void aWrongPasswordIsRefusedWithReasonAndRemedy() {
    visit("/login.xhtml");
    assertFit();
    type("nobody");
    press(Keys.TAB);
    type("wrong");
    press(Keys.ENTER);
    until(
        ExpectedConditions.textToBePresentInElementLocated(By.id("signin:messages"), "入力し直してください"));
    assertEquals("", browser.findElement(By.id("signin:password")).getAttribute("value"));
    assertFit();
  }

  @Test
  @Spec("10.3-c")
  void whoeverIsSignedInIsNamedWithOfficeAndTerminalAndLeavesByOneKey() {
    signIn("clerk");
    String who = visible(By.cssSelector(".who")).getText();
    assertTrue(who.contains("利用者") && who.contains("所属") && who.contains("端末"), who);
    assertFit();
    signOut();
    visit("/search.xhtml");
    visible(By.id("signin:account"));
  }

  @Test
  @Spec("10.3-d")
  void operatorsChangeTheirPasswordByKeyboardAndSignInWithIt() throws Exception {
    String account = "p" + Long.toString(System.nanoTime(), 36);
    String first = newAccount(account);
    String chosen = "correct horse battery";
    enter(account, first);
    heading("ホーム");
    assertFit();
    visit("/password.xhtml");
    heading("パスワードの変更");
    assertFit();
    typePasswords(first, chosen, "correct horse batter");
    assertFinding("新しいパスワード（もう一度）");
    assertFit();
    typePasswords("wrong", chosen, chosen);
    assertFinding("今のパスワード");
    typePasswords(first, chosen, chosen);
    visible(By.id("signin:account"));
    assertEquals(
        "パスワードを変更しました。新しいパスワードでサインインしてください。",
        browser.findElement(By.cssSelector(".findings.done")).getText());
    assertFit();
    enter(account, chosen);
    heading("ホーム");
  }

  private void enter(String account, String password) {
    visit("/login.xhtml");
    visible(By.id("signin:account"));
    type(account);
    press(Keys.TAB);
    type(password);
    press(Keys.ENTER);
  }

  private void typePasswords(String present, String chosen, String repeated) {
    visible(By.id("p:present")).sendKeys(present);
    press(Keys.TAB);
    type(chosen);
    press(Keys.TAB);
    type(repeated);
    press(Keys.F9);
  }

  private String newAccount(String account) throws Exception {
    String body =
        "{\"account\":\"%s\",\"name\":\"試験\",\"office\":\"01\",\"validFrom\":\"2020-01-01\"}"
            .formatted(account);
    String answer =
        product
            .ask(
                "/api/v1/accounts",
                request ->
                    request
                        .header("Authorization", product.basic("admin"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
            .body();
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject().getString("password");
    }
  }

  @Test
  void nothingIsShownBeforeACaseIsOpened() {
    signIn("clerk");
    visit("/resident.xhtml");
    visible(By.id("openCase:purpose"));
    assertTrue(browser.findElements(By.id("household-title")).isEmpty());
    press(Keys.F9);
    assertFinding("利用目的");
    assertFit();
  }
}
