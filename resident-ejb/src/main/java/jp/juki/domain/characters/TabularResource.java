package jp.juki.domain.characters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabular resource (文字データ表): a committed file of tab-separated columns, read row by row.
 *
 * <p>Works on the bytes and makes no string unless asked, so that the 59,000 rows of the MJ list
 * take some tens of milliseconds at start-up. Lines that begin with {@code #} are comments.
 */
final class TabularResource implements AutoCloseable {
  private static final int MAXIMUM_COLUMNS = 16;

  private final byte[] bytes;
  private final int[] start = new int[MAXIMUM_COLUMNS + 1];
  private int columns;
  private int at;

  private TabularResource(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens a resource of this package.
   *
   * @throws UncheckedIOException if it cannot be read: the archive is damaged
   * @throws IllegalStateException if it is missing: the build is wrong
   */
  static TabularResource open(String name) {
    try (InputStream in =
        TabularResource.class.getResourceAsStream("/jp/juki/characters/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      return new TabularResource(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves to the next row. */
  boolean next() {
    while (at < bytes.length && bytes[at] == '#') {
      while (bytes[at++] != '\n') {
        // the comment ends with its line
      }
    }
    if (at >= bytes.length) {
      return false;
    }
    columns = 0;
    start[0] = at;
    for (; bytes[at] != '\n'; at++) {
      if (bytes[at] == '\t') {
        start[++columns] = at + 1;
      }
    }
    start[++columns] = ++at;
    return true;
  }

  boolean isEmpty(int column) {
    return start[column] == end(column);
  }

  String text(int column) {
    return new String(bytes, start[column], end(column) - start[column], StandardCharsets.UTF_8);
  }

  int hex(int column) {
    return number(start[column], end(column), 16);
  }

  /** Returns the decimal numbers of a column, which a space parts. */
  int[] decimals(int column) {
    int count = 1;
    for (int i = start[column]; i < end(column); i++) {
      if (bytes[i] == ' ') {
        count++;
      }
    }
    int[] numbers = new int[count];
    int from = start[column];
    for (int n = 0; n < count; n++) {
      int to = find(' ', from, end(column));
      numbers[n] = number(from, to, 10);
      from = to + 1;
    }
    return numbers;
  }

  /** Returns the sequences of a column, each {@code BASE-SELECTOR}, which a space parts. */
  List<Letter> sequences(int column) {
    if (isEmpty(column)) {
      return List.of();
    }
    List<Letter> letters = new ArrayList<>(1);
    for (int from = start[column]; from < end(column); ) {
      int to = find(' ', from, end(column));
      int hyphen = find('-', from, to);
      letters.add(new Letter(number(from, hyphen, 16), number(hyphen + 1, to, 16)));
      from = to + 1;
    }
    return letters;
  }

  private int end(int column) {
    return start[column + 1] - 1;
  }

  private int find(char what, int from, int to) {
    int found = from;
    while (found < to && bytes[found] != what) {
      found++;
    }
    return found;
  }

  private int number(int from, int to, int radix) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(bytes[i], radix);
      if (digit < 0) {
        throw new IllegalStateException("resource damaged");
      }
      number = number * radix + digit;
    }
    return number;
  }

  @Override
  public void close() {
    at = bytes.length;
  }
}
