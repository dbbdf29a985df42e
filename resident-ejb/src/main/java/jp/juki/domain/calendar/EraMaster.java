package jp.juki.domain.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.juki.spec.Spec;

/**
 * Reads the era master (元号マスタ, 1.3.6): letter, name, first day, last day; tab separated, oldest
 * first; the era in force has no last day.
 */
@Spec({"1.3.6-a", "1.3.6-b"})
final class EraMaster {
  private EraMaster() {}

  static List<Era> read() {
    try (InputStream in = EraMaster.class.getResourceAsStream("/jp/juki/calendar/eras.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              cell ->
                  new Era(
                      cell[0].charAt(0),
                      cell[1],
                      LocalDate.parse(cell[2]),
                      Arrays.stream(cell).skip(3).findFirst().map(LocalDate::parse)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
