package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

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
    Map<String, Object> committed = read(Files.readString(COMMITTED));
    assertFalse(committed.isEmpty());
    assertEquals(committed, read(served));
  }

  /** The server writes the entries of an object in an order of its own after each start. */
  private static Map<String, Object> read(String yaml) {
    return new Yaml().load(yaml);
  }
}
