package jp.juki.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The written description of the interfaces (OpenAPI 文書). */
public final class Description {
  private static final SwaggerParseResult PARSED = parse();

  private Description() {}

  /** What a parser of OpenAPI has against the document. */
  public static List<String> complaints() {
    return PARSED.getMessages();
  }

  /** The document. */
  public static OpenAPI document() {
    return PARSED.getOpenAPI();
  }

  /** One named schema. */
  public static Schema<?> schema(String name) {
    Schema<?> schema = document().getComponents().getSchemas().get(name);
    if (schema == null) throw new AssertionError("no schema " + name);
    return schema;
  }

  /** Names of the properties of a schema. */
  public static Set<String> properties(Schema<?> schema) {
    return schema.getProperties() == null
        ? Set.of()
        : new TreeSet<>(schema.getProperties().keySet());
  }

  /** Properties by name. */
  @SuppressWarnings("rawtypes") // the library's own signature
  public static Map<String, Schema> parts(Schema<?> schema) {
    return schema.getProperties();
  }

  private static SwaggerParseResult parse() {
    try (InputStream in = Description.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new OpenAPIV3Parser()
          .readContents(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
