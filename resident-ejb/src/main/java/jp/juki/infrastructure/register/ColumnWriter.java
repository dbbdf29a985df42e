package jp.juki.infrastructure.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.UnknownWording;

/**
 * Binds the columns of a statement one after the other (列への書出し); the reader of the same columns is
 * {@link ColumnReader}.
 */
final class ColumnWriter {
  private final PreparedStatement statement;
  private int column;

  ColumnWriter(PreparedStatement statement) {
    this.statement = statement;
  }

  ColumnWriter text(String value) throws SQLException {
    if (value == null || value.isEmpty()) statement.setNull(++column, Types.VARCHAR);
    else statement.setString(++column, value);
    return this;
  }

  ColumnWriter text(Optional<String> value) throws SQLException {
    return text(value.orElse(null));
  }

  ColumnWriter flag(boolean value) throws SQLException {
    return text(value ? "1" : "0");
  }

  ColumnWriter number(long value) throws SQLException {
    statement.setLong(++column, value);
    return this;
  }

  ColumnWriter number(Optional<? extends Number> value) throws SQLException {
    if (value.isEmpty()) statement.setNull(++column, Types.NUMERIC);
    else statement.setLong(++column, value.get().longValue());
    return this;
  }

  ColumnWriter day(LocalDate value) throws SQLException {
    if (value == null) statement.setNull(++column, Types.DATE);
    else statement.setObject(++column, value);
    return this;
  }

  ColumnWriter day(Optional<LocalDate> value) throws SQLException {
    return day(value.orElse(null));
  }

  ColumnWriter instant(Instant value) throws SQLException {
    statement.setObject(++column, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    return this;
  }

  /** Four columns: the real day, the kind, the text and the wording. */
  ColumnWriter date(RecordedDate date) throws SQLException {
    return day(date.sortDay())
        .text(kind(date))
        .text(date instanceof RecordedDate.Exact ? null : date.wareki())
        .text(
            date instanceof RecordedDate.Unknown(UnknownWording wording, var text, var day)
                ? wording.code()
                : null);
  }

  /** Four columns, all empty if there is no date. */
  ColumnWriter date(Optional<RecordedDate> date) throws SQLException {
    if (date.isPresent()) return date(date.get());
    return day((LocalDate) null).text((String) null).text((String) null).text((String) null);
  }

  /** Four columns: municipality, text, postal code and country. */
  ColumnWriter place(Optional<Place> place) throws SQLException {
    return domestic(place).text(place.flatMap(Place::country));
  }

  /** Three columns: municipality, text and postal code. */
  ColumnWriter domestic(Optional<Place> place) throws SQLException {
    return text(place.flatMap(Place::municipalityCode).map(MunicipalityCode::digits))
        .text(place.map(Place::text))
        .text(place.flatMap(Place::postalCode));
  }

  /** Five columns: town code, town, lot, building and postal code. */
  ColumnWriter address(Optional<Address> address) throws SQLException {
    return text(address.map(Address::townCode))
        .text(address.map(Address::town))
        .text(address.map(Address::lot))
        .text(address.flatMap(Address::building))
        .text(address.map(Address::postalCode));
  }

  /** The code of the kind of a recorded date: E, O or U. */
  static String kind(RecordedDate date) {
    return switch (date) {
      case RecordedDate.Exact exact -> "E";
      case RecordedDate.OffCalendar offCalendar -> "O";
      case RecordedDate.Unknown unknown -> "U";
    };
  }
}
