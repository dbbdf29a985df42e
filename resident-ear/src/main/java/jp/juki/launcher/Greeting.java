package jp.juki.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Addresses and demonstration accounts (案内), shown once the product answers that it is ready. */
final class Greeting {
  /** What the health address says of a city that could not be loaded. */
  private static final String FAILED = "\"FAILED\"";

  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Terminal terminal;
  private final int port;
  private final Path data;

  Greeting(Terminal terminal, int port, Path data) {
    this.terminal = terminal;
    this.port = port;
    this.data = data;
  }

  /** The file with the demonstration accounts, one {@code name password} per line. */
  static Path accounts(Path data) {
    return data.resolve("demo-accounts.txt");
  }

  /**
   * Waits until the health address answers 200: the database is there and the city is loaded.
   *
   * @return false if the city could not be loaded, so that waiting would never end
   */
  boolean awaitReadiness() throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("/health/ready");
    while (answer.statusCode() != 200 && !answer.body().contains(FAILED)) {
      Thread.sleep(BETWEEN_QUESTIONS.toMillis());
      answer = ask("/health/ready");
    }
    return answer.statusCode() == 200;
  }

  /** Opens the sign-in once, so that nobody else waits for what the first page makes ready. */
  void openFirstPage() throws IOException, InterruptedException {
    ask("/login.xhtml");
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return client.send(question, BodyHandlers.ofString());
  }

  /**
   * Prints where the product is.
   *
   * @param firstStart whether to print the accounts too, or only where they are
   * @throws IOException if the file with the accounts cannot be read
   */
  void print(boolean firstStart) throws IOException {
    String base = "http://localhost:" + port;
    terminal.say("");
    terminal.say("  Screens    " + base + "/");
    terminal.say("  REST       " + base + "/api/v1   (description: " + base + "/openapi)");
    terminal.say("  Kiosks     " + base + "/kiosk/v1");
    Path accounts = accounts(data);
    if (Files.exists(accounts)) {
      if (firstStart) {
        terminal.say("  Demonstration accounts:");
        for (String line : Files.readAllLines(accounts)) terminal.say("    " + line);
      }
      terminal.say("  Accounts   " + accounts);
    }
    terminal.say("  Log        " + data.resolve("log/server.log"));
    terminal.say("");
    terminal.say("Ready. Ctrl-C stops it.");
  }
}
