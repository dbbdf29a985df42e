package jp.juki.infrastructure.register;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.infrastructure.secrets.SecretBox;
import jp.juki.spec.Spec;

/**
 * The columns of {@code record_version} (全項目の履歴データ): the only place that knows how a record is
 * stored.
 *
 * <p>The statements, {@link #write} and {@link #read} name the columns in the same order. 個人番号 is
 * sealed and bound to the person, so that a copied row or cell cannot be opened.
 */
@Spec({"1.2.1-i", "1.2.1-j"})
final class RecordVersionColumns {
  static final String SQL_INSERT_VERSION =
      """
      INSERT INTO record_version (
      addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
      effective_text, effective_wording, recorded_at, voids_version, household_number,
      resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
      given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
      alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
      sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
      resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
      address_since_on, address_since_kind, address_since_text, address_since_wording,
      entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
      previous_postal, previous_country, previous_head, former_town_code, former_town,
      former_lot, former_building, former_postal, last_registered_municipality,
      last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
      foreign_category, residence_status, residence_period, residence_expires_on,
      card_number, individual_number, record_code, removal_reason, removal_on,
      removal_kind, removal_text, removal_wording, removal_notified_on,
      planned_municipality, planned_text, planned_postal, planned_country,
      confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
      confirmed_on, notice_received_on, remarks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?, ?, ?, ?)
      """;

  private static final String COLUMNS =
      """
      addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
      effective_text, effective_wording, recorded_at, voids_version, household_number,
      resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
      given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
      alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
      sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
      resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
      address_since_on, address_since_kind, address_since_text, address_since_wording,
      entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
      previous_postal, previous_country, previous_head, former_town_code, former_town,
      former_lot, former_building, former_postal, last_registered_municipality,
      last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
      foreign_category, residence_status, residence_period, residence_expires_on,
      card_number, individual_number, record_code, removal_reason, removal_on,
      removal_kind, removal_text, removal_wording, removal_notified_on,
      planned_municipality, planned_text, planned_postal, planned_country,
      confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
      confirmed_on, notice_received_on, remarks
      """;

  static final String SQL_HISTORY =
      "SELECT " + COLUMNS + " FROM record_version WHERE addressee_number = ? ORDER BY version_no";

  /** For up to {@link #AT_ONCE} persons; places left over repeat the last one. */
  static final String SQL_HISTORIES =
      "SELECT "
          + COLUMNS
          + " FROM record_version WHERE addressee_number IN"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ORDER BY addressee_number, version_no";

  /** Every version of the persons between two numbers, for a rebuild. */
  static final String SQL_HISTORIES_BETWEEN =
      "SELECT "
          + COLUMNS
          + " FROM record_version WHERE addressee_number >= ? AND addressee_number <= ?"
          + " ORDER BY addressee_number, version_no";

  static final int AT_ONCE = 16;

  private final SecretBox secrets;

  RecordVersionColumns(SecretBox secrets) {
    this.secrets = secrets;
  }

  void write(ColumnWriter columns, RecordVersion version) throws SQLException {
    ResidentRecord record = version.record();
    columns
        .text(record.addresseeNumber().digits())
        .number(version.version())
        .number(version.movementId())
        .text(version.reason().code())
        .date(version.effectiveOn())
        .instant(version.recordedAt())
        .number(version.voids())
        .text(record.membership().householdNumber().digits())
        .text(record.kind().code());
    write(columns, record.person());
    columns
        .text(record.membership().relationship().codes())
        .number(record.membership().order())
        .text(record.membership().headName());
    write(columns, record.residence());
    columns
        .text(record.domicile().map(Domicile::place))
        .text(record.domicile().map(Domicile::head))
        .text(record.foreign().map(ForeignStatus::nationality))
        .text(record.foreign().map(foreign -> foreign.category().code()))
        .text(record.foreign().flatMap(ForeignStatus::statusOfResidence))
        .text(record.foreign().flatMap(ForeignStatus::period))
        .day(record.foreign().flatMap(ForeignStatus::expiresOn))
        .text(record.foreign().flatMap(ForeignStatus::cardNumber).map(ResidenceCardNumber::value))
        .text(
            record
                .individualNumber()
                .map(number -> secrets.seal(number.digits(), cell(record.addresseeNumber()))))
        .text(record.recordCode().map(ResidentRecordCode::digits));
    Optional<Removal> removal = record.removal();
    columns
        .text(removal.map(r -> r.reason().code()))
        .date(removal.map(Removal::on))
        .day(removal.flatMap(Removal::notifiedOn))
        .place(removal.flatMap(Removal::plannedDestination))
        .place(removal.flatMap(Removal::confirmedDestination))
        .day(removal.flatMap(Removal::confirmedOn))
        .day(removal.flatMap(Removal::noticeReceivedOn))
        .text(record.remarks());
  }

  private static void write(ColumnWriter columns, ResidentRecord.Person person)
      throws SQLException {
    switch (person.name()) {
      case PersonName.Japanese(Name family, Name given) ->
          columns
              .text(family.text())
              .text(given.text())
              .text(Optional.empty())
              .text(Optional.empty());
      case PersonName.Foreign(Optional<Name> latin, Optional<Name> kanji) ->
          columns
              .text(Optional.empty())
              .text(Optional.empty())
              .text(latin.map(Name::text))
              .text(kanji.map(Name::text));
    }
    columns
        .text(person.furigana().family())
        .text(person.furigana().given())
        .text(person.furigana().state().code())
        .text(person.formerName().map(former -> former.name().text()))
        .text(person.formerName().map(FormerName::kana))
        .text(person.formerName().map(former -> former.confirmed() ? "1" : "0"))
        .text(person.alias().map(alias -> alias.name().text()))
        .text(person.alias().map(Alias::kana))
        .day(person.alias().map(Alias::recordedOn))
        .text(person.alias().map(Alias::recordedIn))
        .date(person.birth())
        .text(person.sex().code());
  }

  private static void write(ColumnWriter columns, ResidentRecord.Residence residence)
      throws SQLException {
    Address address = residence.address();
    columns
        .address(Optional.of(address))
        .date(residence.residentSince())
        .date(residence.addressSince())
        .day(residence.notifiedOn())
        .flag(residence.notifiedExOfficio())
        .place(residence.previousPlace())
        .text(residence.previousHead())
        .address(residence.formerAddress())
        .domestic(residence.lastRegisteredPlace());
  }

  RecordVersion read(ColumnReader columns) throws SQLException {
    AddresseeNumber number = new AddresseeNumber(columns.text());
    int version = columns.count();
    long movementId = columns.number();
    MovementReason reason = MovementReason.ofCode(columns.text());
    RecordedDate effectiveOn = columns.date();
    Instant recordedAt = columns.instant();
    Optional<Integer> voids = columns.maybeNumber().map(Long::intValue);
    HouseholdNumber household = new HouseholdNumber(columns.text());
    ResidentKind kind = ResidentKind.ofCode(columns.text());
    ResidentRecord record =
        new ResidentRecord(
            number,
            kind,
            person(columns),
            new ResidentRecord.Membership(
                household, Relationship.ofCodes(columns.text()), columns.count(), columns.maybe()),
            residence(columns),
            domicile(columns),
            foreign(columns),
            columns.maybe().map(hidden -> new IndividualNumber(secrets.open(hidden, cell(number)))),
            columns.maybe().map(ResidentRecordCode::new),
            removal(columns),
            columns.maybe());
    return new RecordVersion(record, version, movementId, reason, effectiveOn, recordedAt, voids);
  }

  private static ResidentRecord.Person person(ColumnReader columns) throws SQLException {
    String family = columns.text();
    String given = columns.text();
    Optional<Name> latin = columns.maybe().map(Name::new);
    Optional<Name> kanji = columns.maybe().map(Name::new);
    PersonName name =
        family == null
            ? new PersonName.Foreign(latin, kanji)
            : new PersonName.Japanese(new Name(family), new Name(given));
    Furigana furigana =
        new Furigana(columns.maybe(), columns.maybe(), Furigana.State.ofCode(columns.text()));
    return new ResidentRecord.Person(
        name,
        furigana,
        formerName(columns),
        alias(columns),
        columns.date(),
        Sex.ofCode(columns.text()));
  }

  private static Optional<FormerName> formerName(ColumnReader columns) throws SQLException {
    String name = columns.text();
    String kana = columns.text();
    boolean confirmed = columns.flag();
    return name == null
        ? Optional.empty()
        : Optional.of(new FormerName(new Name(name), kana, confirmed));
  }

  private static Optional<Alias> alias(ColumnReader columns) throws SQLException {
    String name = columns.text();
    String kana = columns.text();
    LocalDate recordedOn = columns.day();
    String recordedIn = columns.text();
    return name == null
        ? Optional.empty()
        : Optional.of(new Alias(new Name(name), kana, recordedOn, recordedIn));
  }

  private static ResidentRecord.Residence residence(ColumnReader columns) throws SQLException {
    return new ResidentRecord.Residence(
        columns.address().orElseThrow(),
        columns.date(),
        columns.date(),
        columns.day(),
        columns.flag(),
        columns.place(),
        columns.maybe(),
        columns.address(),
        columns.domestic());
  }

  private static Optional<Domicile> domicile(ColumnReader columns) throws SQLException {
    String place = columns.text();
    String head = columns.text();
    return place == null ? Optional.empty() : Optional.of(new Domicile(place, head));
  }

  private static Optional<ForeignStatus> foreign(ColumnReader columns) throws SQLException {
    String nationality = columns.text();
    String category = columns.text();
    Optional<String> status = columns.maybe();
    Optional<String> period = columns.maybe();
    Optional<LocalDate> expiresOn = columns.maybeDay();
    Optional<ResidenceCardNumber> card = columns.maybe().map(ResidenceCardNumber::new);
    return nationality == null
        ? Optional.empty()
        : Optional.of(
            new ForeignStatus(
                nationality,
                ForeignStatus.Category.ofCode(category),
                status,
                period,
                expiresOn,
                card));
  }

  private static Optional<Removal> removal(ColumnReader columns) throws SQLException {
    String reason = columns.text();
    Optional<RecordedDate> on = columns.maybeDate();
    Optional<LocalDate> notifiedOn = columns.maybeDay();
    Optional<Place> planned = columns.place();
    Optional<Place> confirmed = columns.place();
    Optional<LocalDate> confirmedOn = columns.maybeDay();
    Optional<LocalDate> noticeReceivedOn = columns.maybeDay();
    return reason == null
        ? Optional.empty()
        : Optional.of(
            new Removal(
                MovementReason.ofCode(reason),
                on.orElseThrow(),
                notifiedOn,
                planned,
                confirmed,
                confirmedOn,
                noticeReceivedOn));
  }

  private static String cell(AddresseeNumber number) {
    return "record_version/individual_number/" + number.digits();
  }
}
