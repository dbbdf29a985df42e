package jp.juki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.juki.product.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A clerk's browser (ブラウザ): Chromium, Japanese, empty profile, on the running product.
 *
 * <p>After each test its console must be free of errors, so a blocked script or a missing file
 * fails the test. Without Chromium the tests are skipped on a developer's machine and fail in CI.
 */
public abstract class BrowserTest {
  /** WCAG 2.2, levels A and AA. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The browser; the test may use all of Selenium. */
  protected ChromeDriver browser;

  /** Where downloads arrive; empty at the start of each test. */
  @TempDir protected Path downloads;

  @TempDir Path profile;

  /** The running product. */
  protected final Product product = productOrSkip();

  @BeforeEach
  void open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "google-chrome").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=ja",
        "--force-color-profile=srgb",
        "--window-size=1280,943",
        "--user-data-dir=" + profile);
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toString(),
            "plugins.always_open_pdf_externally",
            false,
            "intl.accept_languages",
            "ja"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver").orElseThrow()))
                .build(),
            options);
  }

  @AfterEach
  void close() {
    if (browser == null) return;
    List<String> errors =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
            .filter(entry -> !expected(entry))
            .map(LogEntry::getMessage)
            .toList();
    browser.quit();
    assertEquals(List.of(), errors, "errors on the browser's console");
  }

  /** Console errors that a test provokes on purpose, such as a refused request; none by default. */
  protected boolean expected(LogEntry entry) {
    return false;
  }

  /** Opens a page of the product, such as {@code /search.xhtml}. */
  protected void visit(String path) {
    browser.get(product.at(path).toString());
  }

  /** Waits for a visible element. */
  protected WebElement visible(By locator) {
    return until(ExpectedConditions.visibilityOfElementLocated(locator));
  }

  /**
   * Waits until something is so, and returns it; a page that goes while it is asked is asked again.
   */
  protected <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(browser, PATIENCE)
        .until(
            driver -> {
              try {
                return condition.apply(driver);
              } catch (WebDriverException e) {
                if (pageIsGone(e)) return null;
                throw e;
              }
            });
  }

  private static boolean pageIsGone(WebDriverException e) {
    return e instanceof StaleElementReferenceException
        || String.valueOf(e.getRawMessage()).contains("does not belong to the document");
  }

  /**
   * Fails if the page shown breaks a rule of WCAG 2.2 A or AA that a machine can see. A PDF in a
   * frame is shown by the browser's own viewer and is left out; veraPDF judges it.
   */
  protected void assertAccessible() {
    List<String> violations =
        new AxeBuilder()
            .withTags(WCAG).exclude("iframe.pdf").analyze(browser).getViolations().stream()
                .flatMap(
                    rule ->
                        rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
    assertEquals(List.of(), violations, () -> "on " + browser.getCurrentUrl());
  }

  /**
   * Waits until the browser's own viewer has drawn the page of a document: paper is light, beside
   * whatever letter or line may stand in the middle.
   */
  protected void drawn(By document) {
    until(
        driver -> {
          Rectangle place = driver.findElement(document).getRect();
          int middle = place.y + place.height / 2;
          return IntStream.of(0, 8, 16)
              .map(lower -> paper(place.x + place.width / 2, middle + lower))
              .anyMatch(point -> new Color(point).getRed() > 200);
        });
  }

  private int paper(int x, int y) {
    try {
      byte[] screen = browser.getScreenshotAs(OutputType.BYTES);
      return ImageIO.read(new ByteArrayInputStream(screen)).getRGB(x, y);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a picture of the page for the documents, if the run asks for pictures by {@code
   * -Djuki.screenshots=FOLDER}; an ordinary run changes no file of the repository.
   *
   * @param name file name without folder and extension
   */
  protected void picture(String name) throws IOException {
    String folder = System.getProperty("juki.screenshots");
    if (folder == null) return;
    Path pictures = Files.createDirectories(Product.root().resolve(folder));
    Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static Product productOrSkip() {
    boolean there =
        program("chromium", "google-chrome").isPresent() && program("chromedriver").isPresent();
    if ("true".equals(System.getenv("CI")))
      assertTrue(there, "Chromium and its driver are needed in CI");
    Assumptions.assumeTrue(there, "no Chromium with its driver on this machine");
    return Product.running();
  }

  private static Optional<String> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
