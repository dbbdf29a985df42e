package jp.juki.rest.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.MovementKind;
import jp.juki.rest.Description;
import jp.juki.rest.problem.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description of a movement (異動の要求) says what the reader takes, kind by kind. */
class KindDescriptionTest {
  private static final Path READER = Path.of("src/main/java/jp/juki/rest/movement");
  private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final TownDictionary TOWNS = new NoTowns();

  @Test
  void describedKindsAreThoseThatTheReaderTakes() {
    assertEquals(
        Arrays.stream(MovementKind.values())
            .map(MovementKind::name)
            .filter(KindDescriptionTest::taken)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(mapping().keySet()));
    assertEquals(
        List.copyOf(mapping().values()),
        Description.schema("MovementRequest").getOneOf().stream()
            .map(one -> one.get$ref())
            .toList());
  }

  @Test
  void bothOperationsThatReadAKindAreDescribedByAllOfThem() {
    for (String path : List.of("/api/v1/movements", "/api/v1/movements/assessment"))
      assertEquals("#/components/schemas/MovementRequest", body(path).get$ref(), path);
    assertEquals(
        "#/components/schemas/CancellationBody",
        body("/api/v1/movements/{id}/cancellation").get$ref());
  }

  @ParameterizedTest
  @EnumSource
  void schemaOfAKindIsForThatKindAlone(MovementKind kind) {
    assertEquals(List.of(kind.name()), Description.parts(schema(kind)).get("kind").getEnum());
  }

  @ParameterizedTest
  @EnumSource
  void itemsOfAKindAreThoseThatTheReaderKnows(MovementKind kind) throws IOException {
    assertItems(parts(kind), KindDescriptionTest::read);
  }

  @ParameterizedTest
  @EnumSource
  void necessaryItemsOfAKindAreThoseThatTheReaderMisses(MovementKind kind) {
    assertNecessary(parts(kind), KindDescriptionTest::read);
  }

  @Test
  void cancellationOfAMovementInThePathIsDescribedAsItIsRead() throws IOException {
    List<Part> parts = parts(new Part("", Description.schema("CancellationBody"), body -> body));
    assertItems(parts, json -> MovementRequests.cancellation(json, 1));
    assertNecessary(parts, json -> MovementRequests.cancellation(json, 1));
  }

  /**
   * An object within the body.
   *
   * @param at its path as findings tell it, empty for the body itself
   * @param whole makes the body around the object
   */
  private record Part(String at, Schema<?> schema, UnaryOperator<JsonObject> whole) {
    JsonObject with(String name) {
      return whole.apply(JSON.createObjectBuilder().addNull(name).build());
    }
  }

  private static void assertItems(List<Part> parts, Consumer<JsonObject> reader)
      throws IOException {
    Set<String> names = names();
    for (Part part : parts) {
      Set<String> known = new TreeSet<>(names);
      known.removeIf(
          name -> items(reader, part.with(name), FindingCode.ITEM_UNKNOWN).findAny().isPresent());
      assertEquals(known, Description.properties(part.schema()), "at " + part.at());
    }
  }

  private static void assertNecessary(List<Part> parts, Consumer<JsonObject> reader) {
    // a date without words is no date: the item that holds it is missing, not its text
    for (Part part : parts)
      if (part.schema() != Description.schema("WrittenDateJson"))
        assertEquals(
            items(
                    reader,
                    part.whole().apply(JsonValue.EMPTY_JSON_OBJECT),
                    FindingCode.VALUE_MISSING)
                .filter(item -> item.startsWith(part.at()))
                .map(item -> item.substring(part.at().length()))
                .collect(Collectors.toCollection(TreeSet::new)),
            necessary(part),
            "at " + part.at());
  }

  /** The necessary items, but for the kind, which every body made here has. */
  private static Set<String> necessary(Part part) {
    Set<String> names =
        new TreeSet<>(Optional.ofNullable(part.schema().getRequired()).orElse(List.of()));
    if (part.at().isEmpty()) names.remove("kind");
    return names;
  }

  private static List<Part> parts(MovementKind kind) {
    return parts(
        new Part(
            "",
            schema(kind),
            body -> JSON.createObjectBuilder(body).add("kind", kind.name()).build()));
  }

  /** The part and every part in it. */
  private static List<Part> parts(Part outer) {
    List<Part> parts = new ArrayList<>(List.of(outer));
    Description.parts(outer.schema())
        .forEach(
            (name, property) -> {
              boolean list = property.getItems() != null;
              object(list ? property.getItems() : property)
                  .map(schema -> inner(outer, name, list, schema))
                  .ifPresent(part -> parts.addAll(parts(part)));
            });
    return parts;
  }

  private static Part inner(Part outer, String name, boolean list, Schema<?> schema) {
    return new Part(
        outer.at() + name + (list ? "[0]." : "."),
        schema,
        object ->
            outer
                .whole()
                .apply(
                    JSON.createObjectBuilder()
                        .add(name, list ? JSON.createArrayBuilder().add(object).build() : object)
                        .build()));
  }

  /** The schema with named items that a schema is, refers to or has as an alternative. */
  private static Optional<Schema<?>> object(Schema<?> schema) {
    if (schema.get$ref() != null) return object(named(schema.get$ref()));
    if (schema.getOneOf() != null)
      return schema.getOneOf().stream().flatMap(one -> object(one).stream()).findFirst();
    return Optional.<Schema<?>>of(schema).filter(one -> one.getProperties() != null);
  }

  private static Schema<?> named(String reference) {
    return Description.schema(reference.replaceAll(".*/", ""));
  }

  private static Schema<?> schema(MovementKind kind) {
    return named(mapping().get(kind.name()));
  }

  private static Map<String, String> mapping() {
    return Description.schema("MovementRequest").getDiscriminator().getMapping();
  }

  private static Schema<?> body(String path) {
    return Description.document()
        .getPaths()
        .get(path)
        .getPost()
        .getRequestBody()
        .getContent()
        .get("application/json")
        .getSchema();
  }

  /** Every name that the document or the reader could mean. */
  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    Description.document()
        .getComponents()
        .getSchemas()
        .values()
        .forEach(schema -> names.addAll(Description.properties(schema)));
    try (Stream<Path> files = Files.list(READER)) {
      for (Path file : files.toList())
        LITERAL.matcher(Files.readString(file)).results().forEach(word -> names.add(word.group(1)));
    }
    return names;
  }

  private static boolean taken(String kind) {
    JsonObject body = JSON.createObjectBuilder().add("kind", kind).build();
    return findings(KindDescriptionTest::read, body).stream()
        .noneMatch(finding -> finding.item().equals("kind"));
  }

  private static void read(JsonObject body) {
    MovementRequests.read(body, TOWNS);
  }

  private static Stream<String> items(
      Consumer<JsonObject> reader, JsonObject body, FindingCode code) {
    return findings(reader, body).stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::item);
  }

  private static List<Finding> findings(Consumer<JsonObject> reader, JsonObject body) {
    try {
      reader.accept(body);
      return List.of();
    } catch (InvalidRequestException e) {
      return e.findings();
    }
  }

  /** A dictionary without towns: only the names of the items are read here. */
  private static final class NoTowns implements TownDictionary {
    @Override
    public Optional<Town> find(String townCode) {
      return Optional.empty();
    }

    @Override
    public List<Town> startingWith(String text, int limit) {
      return List.of();
    }
  }
}
