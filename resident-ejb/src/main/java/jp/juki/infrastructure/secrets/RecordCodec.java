package jp.juki.infrastructure.secrets;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a record as JSON and reads it back, to be sealed (レコードの直列化), without a word about any:
 * records by their components, sealed types with their name, enums by their code.
 *
 * <p>Equal records give the same text: sets and maps are written in order.
 */
public final class RecordCodec {
  /** Looked up once: each look-up searches every jar. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final String TYPE = "type";

  private RecordCodec() {}

  /**
   * The record as JSON.
   *
   * @param type its class, or the sealed type that it is read as
   */
  public static <T> String encode(T record, Class<T> type) {
    return json(record, type).toString();
  }

  /** The record of a JSON text that {@link #encode} made of the same type. */
  public static <T> T decode(String text, Class<T> type) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return type.cast(value(reader.readObject(), type));
    }
  }

  private static JsonValue json(Object value, Type type) {
    return switch (value) {
      case null -> throw new IllegalArgumentException("a record has no null");
      case Optional<?> maybe ->
          maybe.isEmpty() ? JsonValue.NULL : json(maybe.get(), argument(type, 0));
      case Set<?> set -> sorted(set, argument(type, 0));
      case Collection<?> list -> {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        list.forEach(element -> array.add(json(element, argument(type, 0))));
        yield array.build();
      }
      case Map<?, ?> map -> {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        map.entrySet().stream()
            .sorted((a, b) -> key(a.getKey()).compareTo(key(b.getKey())))
            .forEach(e -> object.add(key(e.getKey()), json(e.getValue(), argument(type, 1))));
        yield object.build();
      }
      case Record record -> object(record, raw(type));
      case Enum<?> constant -> JSON.createValue(code(constant));
      case String text -> JSON.createValue(text);
      case Character letter -> JSON.createValue(letter.toString());
      case Integer number -> JSON.createValue(number);
      case Long number -> JSON.createValue(number);
      case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
      case LocalDate day -> JSON.createValue(day.toString());
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    };
  }

  private static JsonArray sorted(Set<?> set, Type element) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    set.stream()
        .map(member -> json(member, element))
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(array::add);
    return array.build();
  }

  private static JsonObject object(Record record, Class<?> declared) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    if (declared.isSealed()) object.add(TYPE, record.getClass().getSimpleName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        object.add(
            component.getName(),
            json(component.getAccessor().invoke(record), component.getGenericType()));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return object.build();
  }

  private static Object value(JsonValue json, Type type) {
    Class<?> raw = raw(type);
    if (raw == Optional.class)
      return json == null || json == JsonValue.NULL // an item that came later is absent
          ? Optional.empty()
          : Optional.of(value(json, argument(type, 0)));
    if (raw == List.class) return values(json, argument(type, 0));
    if (raw == Set.class) return Set.copyOf(values(json, argument(type, 0)));
    if (raw == Map.class) return map(json.asJsonObject(), argument(type, 0), argument(type, 1));
    if (raw == String.class) return ((JsonString) json).getString();
    if (raw == char.class) return ((JsonString) json).getString().charAt(0);
    if (raw == int.class || raw == Integer.class) return ((JsonNumber) json).intValueExact();
    if (raw == long.class || raw == Long.class) return ((JsonNumber) json).longValueExact();
    if (raw == boolean.class || raw == Boolean.class) return json == JsonValue.TRUE;
    if (raw == LocalDate.class) return LocalDate.parse(((JsonString) json).getString());
    if (raw.isEnum()) return constant(raw, ((JsonString) json).getString());
    if (raw.isSealed()) return record(permitted(raw, json.asJsonObject()), json.asJsonObject());
    if (raw.isRecord()) return record(raw, json.asJsonObject());
    throw new IllegalArgumentException("no value of " + raw.getName());
  }

  private static List<Object> values(JsonValue json, Type element) {
    List<Object> values = new ArrayList<>();
    json.asJsonArray().forEach(member -> values.add(value(member, element)));
    return List.copyOf(values);
  }

  private static Map<Object, Object> map(JsonObject json, Type key, Type value) {
    Map<Object, Object> map = new LinkedHashMap<>();
    json.forEach(
        (text, member) ->
            map.put(create(raw(key), new Class<?>[] {String.class}, text), value(member, value)));
    return map;
  }

  private static Object record(Class<?> type, JsonObject json) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(json.get(components[i].getName()), components[i].getGenericType());
    }
    return create(type, types, values);
  }

  private static Object create(Class<?> type, Class<?>[] types, Object... values) {
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a stored record cannot be read", e);
    }
  }

  private static Class<?> permitted(Class<?> sealed, JsonObject json) {
    String name = json.getString(TYPE);
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(type -> type.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a stored record of an unknown type"));
  }

  private static Object constant(Class<?> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> code((Enum<?>) constant).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a stored record with an unknown code"));
  }

  /** The code of an enum that has one, else its name. */
  private static String code(Enum<?> constant) {
    try {
      return (String) constant.getDeclaringClass().getMethod("code").invoke(constant);
    } catch (NoSuchMethodException e) {
      return constant.name();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a map's key: the only component of its record. */
  private static String key(Object key) {
    try {
      return (String) key.getClass().getRecordComponents()[0].getAccessor().invoke(key);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
