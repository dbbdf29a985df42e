package jp.juki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Addresses and demonstration accounts (案内), shown once the product answers that it is ready. */
final class Greeting {
  /** What the health address says of a city that could not be loaded. */
  private static final String FAILED = "\"FAILED\"";

  private static final Logger LOG = Logger.getLogger(Greeting.class.getName());
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

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
  boolean awaitReadiness() throws InterruptedException {
    Answer answer = ask("/health/ready");
    while (answer.status() != 200 && !answer.body().contains(FAILED)) {
      Thread.sleep(BETWEEN_QUESTIONS.toMillis());
      answer = ask("/health/ready");
    }
    return answer.status() == 200;
  }

  /** Opens the sign-in once, so that nobody else waits for what the first page makes ready. */
  void openFirstPage() {
    ask("/login.xhtml");
  }

  private record Answer(int status, String body) {
    /** What counts as one if none came in time. */
    static final Answer NONE = new Answer(0, "");
  }

  // the newer client makes ready for TLS first, which takes longer than the rest of the question
  private Answer ask(String path) {
    try {
      var connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + path).toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout((int) LONGEST_ANSWER.toMillis());
      connection.setReadTimeout((int) LONGEST_ANSWER.toMillis());
      int status = connection.getResponseCode();
      try (InputStream body =
          status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        String text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(status, text);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the product did not answer its own question", e);
      return Answer.NONE;
    }
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
