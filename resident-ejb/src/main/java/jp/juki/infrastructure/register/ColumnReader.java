package jp.juki.infrastructure.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.Era;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.UnknownWording;

/** Reads the columns of a row one after the other (列の読込み), as {@link ColumnWriter} wrote them. */
final class ColumnReader {
  private static final Pattern OFF_CALENDAR =
      Pattern.compile("(\\p{IsHan}{2})(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日");

  private final ResultSet row;
  private int column;

  ColumnReader(ResultSet row) {
    this.row = row;
  }

  String text() throws SQLException {
    return row.getString(++column);
  }

  Optional<String> maybe() throws SQLException {
    return Optional.ofNullable(text());
  }

  boolean flag() throws SQLException {
    return "1".equals(text());
  }

  long number() throws SQLException {
    return row.getLong(++column);
  }

  int count() throws SQLException {
    return row.getInt(++column);
  }

  Optional<Long> maybeNumber() throws SQLException {
    long value = row.getLong(++column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  LocalDate day() throws SQLException {
    return row.getObject(++column, LocalDate.class);
  }

  Optional<LocalDate> maybeDay() throws SQLException {
    return Optional.ofNullable(day());
  }

  Instant instant() throws SQLException {
    return row.getObject(++column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  RecordedDate date() throws SQLException {
    return date(day(), text(), text(), text());
  }

  Optional<RecordedDate> maybeDate() throws SQLException {
    LocalDate day = day();
    String kind = text();
    String text = text();
    String wording = text();
    return day == null ? Optional.empty() : Optional.of(date(day, kind, text, wording));
  }

  Optional<Place> place() throws SQLException {
    Optional<Place> there = domestic();
    Optional<String> country = maybe();
    return there.map(
        place -> new Place(place.municipalityCode(), place.text(), place.postalCode(), country));
  }

  /** A place in Japan, which needs no country. */
  Optional<Place> domestic() throws SQLException {
    Optional<MunicipalityCode> municipality = maybe().map(MunicipalityCode::new);
    String text = text();
    Optional<String> postalCode = maybe();
    return text == null
        ? Optional.empty()
        : Optional.of(new Place(municipality, text, postalCode, Optional.empty()));
  }

  Optional<Address> address() throws SQLException {
    String townCode = text();
    String town = text();
    String lot = text();
    Optional<String> building = maybe();
    String postalCode = text();
    return townCode == null
        ? Optional.empty()
        : Optional.of(new Address(townCode, town, lot, building, postalCode));
  }

  /** The recorded date of its four columns. */
  static RecordedDate date(LocalDate day, String kind, String text, String wording) {
    return switch (kind) {
      case "E" -> new RecordedDate.Exact(day);
      case "O" -> offCalendar(text);
      case "U" -> new RecordedDate.Unknown(UnknownWording.ofCode(wording), text, day);
      default -> throw new IllegalStateException("no kind of date " + kind);
    };
  }

  private static RecordedDate offCalendar(String text) {
    Matcher matcher = OFF_CALENDAR.matcher(text);
    if (!matcher.matches()) throw new IllegalStateException("a stored day off the calendar");
    return new RecordedDate.OffCalendar(
        Era.named(matcher.group(1)).orElseThrow(),
        matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)));
  }
}
