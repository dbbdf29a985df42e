package jp.juki.infrastructure.batch;

import static jp.juki.domain.finding.FindingCode.DATE_INVALID;
import static jp.juki.domain.finding.FindingCode.FURIGANA_NOT_KATAKANA;
import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.register.Furigana;
import jp.juki.spec.Spec;

/**
 * The cells of one line by their headings (項目). An empty cell is an absent value.
 *
 * @param places the place of each heading
 * @param values the line's cells
 */
record Cells(Map<String, Integer> places, List<String> values) {

  Optional<String> maybe(String column) {
    String value = values.get(places.get(column));
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  String text(String column) throws CellException {
    return maybe(column).orElseThrow(() -> new CellException(column, VALUE_MISSING));
  }

  /** A reading in katakana (振り仮名), or empty. */
  @Spec("1.1.18-b")
  Optional<String> maybeKana(String column) throws CellException {
    Optional<String> reading = maybe(column);
    if (reading.filter(text -> !Furigana.katakana(text)).isPresent()) {
      throw new CellException(column, FURIGANA_NOT_KATAKANA);
    }
    return reading;
  }

  String kana(String column) throws CellException {
    return maybeKana(column).orElseThrow(() -> new CellException(column, VALUE_MISSING));
  }

  boolean flag(String column) throws CellException {
    return switch (text(column)) {
      case "1" -> true;
      case "0" -> false;
      default -> throw new CellException(column, PARAMETER_INVALID);
    };
  }

  int number(String column) throws CellException {
    return read(column, Integer::valueOf);
  }

  Instant instant(String column) throws CellException {
    try {
      return Instant.parse(text(column));
    } catch (DateTimeException e) {
      throw new CellException(column, DATE_INVALID);
    }
  }

  LocalDate day(String column) throws CellException {
    return maybeDay(column).orElseThrow(() -> new CellException(column, VALUE_MISSING));
  }

  Optional<LocalDate> maybeDay(String column) throws CellException {
    Optional<RecordedDate> date = maybeDate(column);
    if (date.isPresent() && date.get().exact().isEmpty()) {
      throw new CellException(column, DATE_INVALID);
    }
    return date.flatMap(RecordedDate::exact);
  }

  RecordedDate date(String column) throws CellException {
    return maybeDate(column).orElseThrow(() -> new CellException(column, VALUE_MISSING));
  }

  Optional<RecordedDate> maybeDate(String column) throws CellException {
    Optional<String> written = maybe(column);
    Optional<RecordedDate> date = written.flatMap(Cells::parseDate);
    if (written.isPresent() && date.isEmpty()) {
      throw new CellException(column, DATE_INVALID);
    }
    return date;
  }

  /** Reads a value whose constructor refuses wrong text. */
  <T> T read(String column, Function<String, T> reading) throws CellException {
    return maybe(column, reading).orElseThrow(() -> new CellException(column, VALUE_MISSING));
  }

  /** Reads a value whose constructor refuses wrong text, if there is one. */
  <T> Optional<T> maybe(String column, Function<String, T> reading) throws CellException {
    try {
      return maybe(column).map(reading);
    } catch (IllegalArgumentException e) {
      throw new CellException(column, PARAMETER_INVALID);
    }
  }

  private static Optional<RecordedDate> parseDate(String text) {
    if (text.length() == 10 && text.charAt(4) == '-') { // by far the most, and quick
      try {
        return Optional.of(RecordedDate.of(LocalDate.parse(text)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Wareki.parse(text);
  }

  /** How a recorded date is written into a cell: ISO when exact, else its words. */
  static String write(RecordedDate date) {
    return date.exact().map(LocalDate::toString).orElseGet(date::wareki);
  }
}
