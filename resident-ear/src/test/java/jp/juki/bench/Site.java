package jp.juki.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** The product as its callers see it (測定対象): HTTP with connections kept open. */
final class Site {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final Path accounts;

  /**
   * @param base such as {@code http://localhost:8080}
   * @param data the product's data folder, which holds the demonstration accounts
   */
  Site(String base, Path data) {
    this.base = base;
    this.accounts = data.resolve("demo-accounts.txt");
  }

  /** Who asks: the headers of every call. */
  record Caller(String authorization, String purpose) {}

  /** An answer (応答). */
  record Answer(int status, byte[] body) {
    JsonObject json() {
      return Json.createReader(new ByteArrayInputStream(body)).readObject();
    }

    /** This answer, if its status is the expected one. */
    Answer expect(int expected) {
      if (status != expected) throw new UnexpectedAnswer(status);
      return this;
    }
  }

  /** The product answered something else (想定外の応答); the text of the answer is not repeated. */
  static final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    UnexpectedAnswer(int status) {
      super("answered " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  Caller operator(String account, String purpose) throws IOException {
    byte[] both = (account + ":" + secretOf(account)).getBytes(StandardCharsets.UTF_8);
    return new Caller("Basic " + Base64.getEncoder().encodeToString(both), purpose);
  }

  Caller kioskCenter() throws IOException {
    return new Caller("Bearer " + secretOf("kiosk-center"), null);
  }

  /** A browser at one of the terminals, not signed in yet. */
  Browser browser() {
    return new Browser(base);
  }

  Answer get(Caller caller, String path) {
    return send(request(caller, path).GET());
  }

  Answer post(Caller caller, String path, JsonObject body) {
    return send(
        request(caller, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** A message of the kiosk center. */
  Answer message(Caller caller, String transaction, String path, JsonObject body) {
    HttpRequest.Builder request =
        request(caller, path)
            .header("X-Transaction-Id", transaction)
            .header("X-Message-Id", UUID.randomUUID().toString())
            .header("X-Kiosk-Id", "BENCH-1");
    if (body == null) return send(request.GET());
    return send(
        request
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(Caller caller, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(2))
            .header("Authorization", caller.authorization());
    return caller.purpose() == null ? request : request.header("X-Purpose", caller.purpose());
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  String secretOf(String account) throws IOException {
    return Files.readAllLines(accounts).stream()
        .filter(line -> line.startsWith(account + " "))
        .map(line -> line.substring(account.length() + 1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no account " + account));
  }
}
