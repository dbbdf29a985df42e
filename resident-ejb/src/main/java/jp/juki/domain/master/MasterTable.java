package jp.juki.domain.master;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Table of a master (マスタの表): a committed file of tab-separated cells; lines with # are comments.
 */
public final class MasterTable {
  private MasterTable() {}

  /**
   * The cells of each line, in the order of the file.
   *
   * @param resource path from the root of the archive, such as {@code /jp/juki/calendar/eras.tsv}
   * @throws IllegalStateException if there is no such file: the build is wrong
   */
  public static List<String[]> rows(String resource) {
    try (InputStream in = MasterTable.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("master missing: " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
