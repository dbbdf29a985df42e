package jp.juki.rest.movement;

import static jp.juki.domain.finding.FindingCode.DATE_INVALID;
import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.TEXT_TOO_LONG;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.rest.problem.InvalidRequestException;

/**
 * A JSON object read item by item (要求本文の読取り). Whatever is wrong is noted by its path, never by its
 * value, and reading goes on, so that all of it is told at once.
 */
final class MovementBody {
  private final JsonObject object;
  private final String path;
  private final List<Finding> findings;
  private final List<MovementBody> bodies;
  private final Set<String> unread;

  MovementBody(JsonObject object) {
    this(object, "", new ArrayList<>(), new ArrayList<>());
  }

  private MovementBody(
      JsonObject object, String path, List<Finding> findings, List<MovementBody> bodies) {
    this.object = object;
    this.path = path;
    this.findings = findings;
    this.bodies = bodies;
    this.unread = new LinkedHashSet<>(object.keySet());
    bodies.add(this);
  }

  /** Ends the reading of the whole: an item that nobody asked for is wrong too. */
  void end() {
    for (MovementBody body : bodies) {
      if (!body.unread.isEmpty()) {
        findings.add(FindingCode.ITEM_UNKNOWN.at(body.path.isEmpty() ? "body" : body.path));
      }
    }
    endPart();
  }

  /** Ends the reading of some items. */
  void endPart() {
    if (!findings.isEmpty()) {
      throw new InvalidRequestException(findings);
    }
  }

  /** Knows an item that is read elsewhere. */
  void know(String name) {
    unread.remove(name);
  }

  private JsonValue value(String name, JsonValue otherwise) {
    know(name);
    return object.getOrDefault(name, otherwise);
  }

  private MovementBody nested(JsonObject part, String at) {
    return new MovementBody(part, path + at + ".", findings, bodies);
  }

  Optional<String> text(String name) {
    JsonValue value = value(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case NULL -> Optional.empty();
      case STRING ->
          Optional.of(((JsonString) value).getString()).filter(written -> !written.isBlank());
      default -> {
        wrong(PARAMETER_INVALID, name);
        yield Optional.empty();
      }
    };
  }

  /** A text of so many characters at most. */
  Optional<String> text(String name, int most) {
    Optional<String> written = text(name);
    if (written.filter(text -> text.length() > most).isPresent()) {
      wrong(TEXT_TOO_LONG, name);
    }
    return written;
  }

  /** A necessary text; the placeholder is never used, because {@link #end} throws. */
  String need(String name) {
    return text(name).orElseGet(() -> missing(name, "？"));
  }

  boolean flag(String name) {
    JsonValue value = value(name, JsonValue.FALSE);
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE, NULL -> false;
      default -> {
        wrong(PARAMETER_INVALID, name);
        yield false;
      }
    };
  }

  Optional<Long> number(String name) {
    JsonValue value = value(name, JsonValue.NULL);
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    String digits = value instanceof JsonString written ? written.getString() : value.toString();
    if (!digits.matches("[0-9]{1,18}")) {
      wrong(PARAMETER_INVALID, name);
      return Optional.empty();
    }
    return Optional.of(Long.valueOf(digits));
  }

  /** A value whose reader tells whether the text is one. */
  <T> Optional<T> value(String name, Function<String, Optional<T>> reader) {
    Optional<String> written = text(name);
    Optional<T> read = written.flatMap(reader);
    if (written.isPresent() && read.isEmpty()) {
      wrong(PARAMETER_INVALID, name);
    }
    return read;
  }

  Optional<LocalDate> day(String name) {
    Optional<String> written = text(name);
    Optional<LocalDate> read = written.flatMap(Wareki::parseExact);
    if (written.isPresent() && read.isEmpty()) {
      wrong(DATE_INVALID, name);
    }
    return read;
  }

  /** A recorded date: ISO 8601 or Japanese text, or an object with the words in {@code text}. */
  Optional<RecordedDate> date(String name) {
    Optional<String> written =
        value(name, JsonValue.NULL) instanceof JsonObject words
            ? wording(nested(words, name))
            : text(name);
    Optional<RecordedDate> read = written.flatMap(Wareki::parse);
    if (written.isPresent() && read.isEmpty()) {
      wrong(DATE_INVALID, name);
    }
    return read;
  }

  private static Optional<String> wording(MovementBody date) {
    date.know("kind");
    return date.text("text");
  }

  /** A nested object, or empty if there is none. */
  Optional<MovementBody> object(String name) {
    JsonValue value = value(name, JsonValue.NULL);
    if (value instanceof JsonObject nested) {
      return Optional.of(nested(nested, name));
    }
    if (value.getValueType() != JsonValue.ValueType.NULL) {
      wrong(PARAMETER_INVALID, name);
    }
    return Optional.empty();
  }

  /** A necessary nested object; an empty one is read when it is missing. */
  MovementBody needObject(String name) {
    return object(name)
        .orElseGet(
            () ->
                missing(
                    name,
                    new MovementBody(
                        JsonValue.EMPTY_JSON_OBJECT,
                        path + name + ".",
                        new ArrayList<>(),
                        new ArrayList<>())));
  }

  /** The objects of an array; none if it is missing. */
  List<MovementBody> objects(String name) {
    List<MovementBody> objects = new ArrayList<>();
    List<JsonValue> values = array(name);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof JsonObject nested) {
        objects.add(nested(nested, name + "[" + i + "]"));
      } else {
        wrong(PARAMETER_INVALID, name + "[" + i + "]");
      }
    }
    return objects;
  }

  /** The values of an array of texts; none if it is missing. */
  <T> List<T> values(String name, Function<String, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    List<JsonValue> values = array(name);
    for (int i = 0; i < values.size(); i++) {
      Optional<T> value =
          values.get(i) instanceof JsonString text
              ? reader.apply(text.getString())
              : Optional.empty();
      value.ifPresent(read::add);
      if (value.isEmpty()) {
        wrong(PARAMETER_INVALID, name + "[" + i + "]");
      }
    }
    return read;
  }

  /** The names of the items of this object. */
  Iterable<String> names() {
    return object.keySet();
  }

  /** Notes that a necessary item is missing and goes on with a stand-in. */
  <T> T missing(String name, T standIn) {
    wrong(VALUE_MISSING, name);
    return standIn;
  }

  /** Notes that an item is wrong. */
  void wrong(FindingCode code, String name) {
    findings.add(code.at(path + name));
  }

  /** Builds a value whose constructor refuses what does not belong together. */
  <T> Optional<T> build(String name, Supplier<T> builder) {
    try {
      return Optional.of(builder.get());
    } catch (IllegalArgumentException e) {
      wrong(PARAMETER_INVALID, name); // the constructor says no more than that
      return Optional.empty();
    }
  }

  private List<JsonValue> array(String name) {
    JsonValue value = value(name, JsonValue.NULL);
    if (value instanceof JsonArray values) {
      return values;
    }
    if (value.getValueType() != JsonValue.ValueType.NULL) {
      wrong(PARAMETER_INVALID, name);
    }
    return List.of();
  }
}
