package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code ./run} (起動コマンド): what it serves, and what it refuses. */
class RunIT {
  @Test
  void isReadyWhenItSaysSo() throws Exception {
    var answer = Product.running().ask("/health/ready", UnaryOperator.identity());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"database\""));
  }

  @Test
  void describesItself() throws Exception {
    var answer = Product.running().ask("/openapi", UnaryOperator.identity());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("openapi:"));
  }

  @Test
  void aStrangerIsSentToTheSignIn() throws Exception {
    var answer = Product.running().ask("/no-such-page", UnaryOperator.identity());
    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/login.xhtml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login.xhtml", "/resources/none.css", "/api/v1/none", "/kiosk/v1/none"})
  void neverNamesTheServerProduct(String path) throws Exception {
    var answer = Product.running().ask(path, UnaryOperator.identity());
    assertFalse(answer.body().contains("Payara"));
    assertEquals(List.of(), answer.headers().allValues("Server"));
    assertEquals(List.of(), answer.headers().allValues("X-Powered-By"));
  }

  @Test
  void publishesNoMeasurements() throws Exception {
    assertNotEquals(200, Product.running().ask("/metrics", UnaryOperator.identity()).statusCode());
  }

  @Test
  void listensToThisMachineAloneAndAtNoPortButItsOwn() throws Exception {
    Product product = Product.running();
    assertEquals(Set.of("127.0.0.1:" + product.port()), product.listening());
  }

  @Test
  void keepsTheFolderToItsOwner() throws Exception {
    assertEquals(
        "[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]",
        Files.getPosixFilePermissions(Product.running().data()).stream()
            .sorted()
            .toList()
            .toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 8080",
        "8080",
        "--port",
        "--port 0",
        "--port 65536",
        "--port eighty",
        "--port 99999999999999999999",
        "--residents 0",
        "--residents -5",
        "--residents 10 --no-city",
        "--db-user someone",
        "--db-url mysql://localhost/x",
        "--db-url jdbc:postgresql://localhost/x",
        "--data /proc/no/such/folder",
        "--data /dev/null",
        "--data semi;colon"
      })
  void anImpossibleOptionIsOneSentenceAndStatusTwo(String options) throws Exception {
    refused(Product.run(options.split(" ")));
  }

  @Test
  void aUsedPortIsOneSentenceAndStatusTwo(@TempDir Path data) throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      var ended = Product.run("--port", port, "--data", data.toString());
      refused(ended);
      assertTrue(ended.lines().get(0).contains(port));
    }
  }

  @Test
  void aCityWhoseLoadingWasCutOffIsNotServedAndNotWaitedFor(@TempDir Path data) throws Exception {
    String[] options = {
      "--port", String.valueOf(Product.freePort()), "--data", data.toString(), "--residents", "2000"
    };
    Product.runUntil("city: entered", options);
    Product.Ended ended = Product.run(options);
    assertEquals(1, ended.status(), ended.lines()::toString);
    assertTrue(ended.lines().stream().anyMatch(line -> line.contains("cut off")));
    assertTrue(ended.lines().getLast().startsWith("The product cannot start"));
  }

  @Test
  void helpNamesEveryOption() throws Exception {
    var ended = Product.run("--help");
    assertEquals(0, ended.status());
    String text = String.join("\n", ended.lines());
    for (String option :
        List.of("--port", "--data", "--residents", "--db-url", "--db-user", "--no-city", "--help"))
      assertTrue(text.contains(option), option);
  }

  private static void refused(Product.Ended ended) {
    assertEquals(2, ended.status(), ended.lines()::toString);
    assertEquals(1, ended.lines().size(), ended.lines()::toString);
    assertFalse(ended.lines().get(0).isBlank());
  }
}
