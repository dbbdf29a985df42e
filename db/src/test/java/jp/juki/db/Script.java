package jp.juki.db;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements (文) of an SQL file, without comments and terminators. */
final class Script {
  private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|;|[^';-]+|-");

  private Script() {}

  static List<String> statements(String text) {
    List<String> result = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String found = token.group();
      if (found.equals(";")) {
        result.add(statement.toString().strip());
        statement.setLength(0);
      } else if (!found.startsWith("--")) {
        statement.append(found);
      }
    }
    if (!statement.toString().isBlank()) {
      throw new IllegalArgumentException("the last statement has no terminator");
    }
    return result;
  }
}
