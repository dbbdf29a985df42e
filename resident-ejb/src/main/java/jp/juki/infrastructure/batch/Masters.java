package jp.juki.infrastructure.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated masters of module db (マスタ); lines that begin with # are comments. */
public final class Masters {
  private Masters() {}

  /** The cells of each line of a master, such as {@code towns.tsv}. */
  public static List<String[]> read(String name) {
    try (InputStream in = Masters.class.getResourceAsStream("/db/masters/" + name)) {
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
