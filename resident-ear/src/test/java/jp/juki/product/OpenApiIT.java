package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The description of the interfaces (OpenAPI 文書) that is committed is the one that the running
 * product serves, but for the port. {@code -Dopenapi.write=true} writes it anew.
 */
class OpenApiIT {
  private static final Path COMMITTED = Product.root().resolve("docs/openapi.yaml");

  @Test
  void committedDocumentIsTheOneServed() throws Exception {
    String served =
        Product.running()
            .ask("/openapi", request -> request)
            .body()
            .replaceAll("http://localhost:\\d+/", "http://localhost/");
    if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, served);
    assertIterableEquals(Files.readAllLines(COMMITTED), served.lines().toList());
  }
}
