package jp.juki.spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables kept as tab-separated text (表) with one heading line. */
final class Tsv {
  private Tsv() {}

  /** The lines of a resource beside this class, heading line included. */
  static List<String> lines(String resource) {
    try (InputStream in = Tsv.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows below the heading.
   *
   * @param problems receives one sentence for each row with a wrong number of cells, which is left
   *     out
   */
  static List<String[]> rows(
      String table, List<String> lines, String heading, List<String> problems) {
    if (lines.isEmpty() || !lines.getFirst().equals(heading)) {
      problems.add(table + ": the heading is not " + heading.replace('\t', '|'));
      return List.of();
    }
    int columns = heading.split("\t", -1).length;
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length == columns) {
        rows.add(cells);
      } else {
        problems.add(
            table + ": line " + (i + 1) + " has " + cells.length + " cells, not " + columns);
      }
    }
    return rows;
  }
}
