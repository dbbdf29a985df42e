package jp.juki.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The running product (稼働中の製品) with a small synthetic city, started by {@code ./run} once for all
 * tests of one Maven run and stopped after the last of them.
 *
 * <p>Tests share its register: each works on people of its own.
 */
public final class Product {
  /** Size of the synthetic city that tests find. */
  public static final int RESIDENTS = 300;

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** With {@code -Dproduct.postgres=true} it runs on a PostgreSQL server instead. */
  private static final boolean POSTGRES = Boolean.getBoolean("product.postgres");

  private static final Path DATA =
      ROOT.resolve("resident-ear/target/product" + (POSTGRES ? "-postgres" : ""));
  private static final String ACCOUNTS = "demo-accounts.txt";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static Product running;
  private static AssertionError failure;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final ProcessHandle process;

  private Product(int port, ProcessHandle process) {
    this.port = port;
    this.process = process;
  }

  /** The product, started if this is the first question. */
  public static synchronized Product running() {
    if (failure != null) throw new AssertionError("the product did not start", failure);
    if (running != null) return running;
    try {
      running = start();
      return running;
    } catch (AssertionError e) {
      failure = e; // not tried again for each test
      throw e;
    }
  }

  /** The root of the repository. */
  public static Path root() {
    return ROOT;
  }

  /** The folder with the database, the keys, the accounts and the log. */
  public Path data() {
    return DATA;
  }

  /** The addresses on which its process listens, such as {@code 127.0.0.1:8080}. */
  public Set<String> listening() throws IOException {
    return Listening.of(process.pid());
  }

  /** The port of its web server. */
  public int port() {
    return port;
  }

  /** The address of a page or resource, such as {@code /health/ready}. */
  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /**
   * Password or token of a demonstration account.
   *
   * @param account such as {@code clerk}, or {@code kiosk-center}
   */
  public String secretOf(String account) {
    try {
      return Files.readAllLines(DATA.resolve(ACCOUNTS)).stream()
          .filter(line -> line.startsWith(account + " "))
          .map(line -> line.substring(account.length() + 1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Value of the Authorization header of an operator: HTTP Basic. */
  public String basic(String account) {
    byte[] both = (account + ":" + secretOf(account)).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /**
   * Asks once and returns the answer with its text.
   *
   * @param path such as {@code /api/v1/purposes}
   * @param details adds method, headers and body; GET without them
   */
  public HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> details)
      throws IOException, InterruptedException {
    HttpRequest request = details.apply(HttpRequest.newBuilder(at(path))).build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Runs {@code ./run} and kills it as soon as it has printed a text. */
  static void runUntil(String text, String... options) throws IOException, InterruptedException {
    Path output = Files.createTempFile("run", ".txt");
    Process process = command(output, options).start();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(output).contains(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline)
        throw new AssertionError("not printed: " + Files.readString(output));
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
  }

  /** Runs {@code ./run} with options that make it end, and waits for that. */
  public static Ended run(String... options) throws IOException, InterruptedException {
    Path output = Files.createTempFile("run", ".txt");
    Process process = command(output, options).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroy();
      throw new AssertionError("./run did not end");
    }
    return new Ended(process.exitValue(), Files.readAllLines(output));
  }

  /**
   * How a command ended.
   *
   * @param status its exit status
   * @param lines what it printed, to either stream
   */
  public record Ended(int status, List<String> lines) {}

  private static Product start() {
    try {
      delete(DATA);
      Files.createDirectories(DATA);
      Path output = DATA.resolve("output.txt");
      int port = freePort();
      ProcessBuilder command =
          command(
              output,
              "--port",
              String.valueOf(port),
              "--data",
              DATA.toString(),
              "--residents",
              String.valueOf(RESIDENTS));
      Optional<ForeignDatabase> foreign = POSTGRES ? ForeignDatabase.postgres() : Optional.empty();
      foreign.ifPresent(database -> database.configure(command));
      Process process = command.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.readString(output).contains("Ready.")) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          process.destroy();
          throw new AssertionError("./run did not start: " + Files.readString(output));
        }
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
      Product product = new Product(port, process.toHandle());
      if (foreign.isPresent()) foreign.get().enrol(product, DATA.resolve(ACCOUNTS));
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static ProcessBuilder command(Path output, String... options) {
    ProcessBuilder builder = new ProcessBuilder(ROOT.resolve("run").toString());
    builder.command().addAll(List.of(options));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectErrorStream(true).redirectOutput(output.toFile());
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) return;
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
    }
  }
}
