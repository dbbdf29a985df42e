package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;

/** Pages that say what went wrong (エラー画面). */
class ErrorPageIT extends BrowserTest {
  @Override
  protected boolean expected(LogEntry entry) {
    return entry.getMessage().contains("404");
  }

  @Test
  void aWrongAddressIsExplainedInJapanese() {
    visit("/resources/none.css");
    assertEquals("ページが見つかりません", visible(By.tagName("h1")).getText());
    assertEquals("ja", browser.findElement(By.tagName("html")).getAttribute("lang"));
    assertAccessible();
  }
}
