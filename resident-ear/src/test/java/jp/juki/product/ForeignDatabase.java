package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.db.TestDatabases;

/**
 * A database that is not the embedded one (外部のデータベース): a real PostgreSQL server on which the owner
 * migrates and the application works with its narrow role, as a city would set it up.
 *
 * <p>No demonstration accounts exist there: the administrator, whose first password the environment
 * gives, makes the operators that tests sign in as.
 */
final class ForeignDatabase {
  private static final String ADMINISTRATOR = "admin";
  private static final String PASSWORD = "first-password-of-2026";
  private static final Map<String, List<String>> OPERATORS =
      Map.of(
          "clerk", List.of("窓口 花子", "16", "CLERK"),
          "reviewer", List.of("審査 太郎", "16", "REVIEWER"),
          "supervisor", List.of("責任 京子", "01", "SUPERVISOR"),
          "auditor", List.of("監査 一郎", "01", "AUDITOR"),
          "cs-bridge", List.of("住基ネット連携", "01", "CS_BRIDGE"));

  private final String url;

  private ForeignDatabase(String url) {
    this.url = url;
  }

  /** A new, empty one with the users of {@code db/roles}. */
  static Optional<ForeignDatabase> postgres() {
    try {
      return Optional.of(new ForeignDatabase(TestDatabases.withRoles().getURL()));
    } catch (SQLException e) {
      throw new AssertionError("no PostgreSQL server", e);
    }
  }

  /** Points {@code ./run} at it; nothing but configuration. */
  void configure(ProcessBuilder command) {
    command.command().addAll(List.of("--db-url", url, "--db-user", "juki"));
    command
        .environment()
        .putAll(
            Map.of(
                "RESIDENT_DB_PASSWORD", "juki",
                "RESIDENT_DB_OWNER_USER", "juki_owner",
                "RESIDENT_DB_OWNER_PASSWORD", "juki_owner",
                "RESIDENT_ADMIN_PASSWORD", PASSWORD));
  }

  /** Makes the operators, and keeps their passwords where tests look for them. */
  void enrol(Product product, Path accounts) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>(List.of(ADMINISTRATOR + " " + PASSWORD));
    for (Map.Entry<String, List<String>> operator : OPERATORS.entrySet()) {
      String today = Counter.today().toString();
      JsonObject account =
          Json.createObjectBuilder()
              .add("account", operator.getKey())
              .add("name", operator.getValue().get(0))
              .add("office", operator.getValue().get(1))
              .add("validFrom", today)
              .build();
      HttpResponse<String> made = post(product, "/api/v1/accounts", account);
      assertEquals(201, made.statusCode(), made.body());
      try (JsonReader reader = Json.createReader(new StringReader(made.body()))) {
        lines.add(operator.getKey() + " " + reader.readObject().getString("password"));
      }
      JsonObject grant =
          Json.createObjectBuilder()
              .add("role", operator.getValue().get(2))
              .add("validFrom", today)
              .build();
      HttpResponse<String> granted =
          post(product, "/api/v1/accounts/" + operator.getKey() + "/grants", grant);
      assertEquals(201, granted.statusCode(), granted.body());
    }
    Files.write(accounts, lines);
  }

  private static HttpResponse<String> post(Product product, String path, JsonObject body)
      throws IOException, InterruptedException {
    byte[] both = (ADMINISTRATOR + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return product.ask(
        path,
        request ->
            request
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
  }
}
