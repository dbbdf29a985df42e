package jp.juki.infrastructure.database;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SQL written by hand (手書きのSQL): constants named {@code SQL_…}, and what a class composes, offered
 * by its {@code static List<String> sqlSamples()}.
 */
final class NativeSql {
  private static final String SAMPLES = "sqlSamples";

  private NativeSql() {}

  /** All statements by where they come from. */
  static Map<String, String> all() {
    Map<String, String> result = new TreeMap<>();
    Infrastructure.files().forEach(file -> result.putAll(of(Infrastructure.load(file))));
    return result;
  }

  static Map<String, String> of(Class<?> type) {
    Map<String, String> result = new TreeMap<>();
    try {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.getType() == String.class
            && field.getName().startsWith("SQL_")) {
          field.setAccessible(true);
          result.put(type.getName() + "." + field.getName(), (String) field.get(null));
        }
      }
      int number = 0;
      for (String sample : samples(type)) {
        result.put(String.format("%s.%s %03d", type.getName(), SAMPLES, ++number), sample);
      }
      return result;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> samples(Class<?> type) throws ReflectiveOperationException {
    List<String> result = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(SAMPLES)) {
        method.setAccessible(true);
        for (Object sample : (List<?>) method.invoke(null)) {
          result.add((String) sample);
        }
      }
    }
    return result;
  }
}
