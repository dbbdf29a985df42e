package jp.juki.domain.certificate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.PersonBlock.Slot;
import jp.juki.domain.characters.Letters;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * Blocks of persons (世帯員の欄の作成): what each kind of certificate says of a person, as a pure function
 * of the record, the form and what is shown.
 */
@Spec({"5.1-c", "5.1-e"})
final class PersonBlocks {
  /** The reading of a name of which only the given name is confirmed begins so. */
  static final String FAMILY_BLANK = "【氏空欄】";

  /** The reading of a name of which only the surname is confirmed ends so. */
  static final String GIVEN_BLANK = "【名空欄】";

  /** How many letters of a remark stand on a line. */
  static final int REMARK_LETTERS = 50;

  private PersonBlocks() {}

  /** The block of a person on a form. */
  static PersonBlock of(ResidentRecord record, CertificateForm form, Set<ShownItem> shown) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    ResidentRecord.Person person = record.person();
    ResidentRecord.Residence residence = record.residence();
    boolean japanese = record.kind() == ResidentKind.JAPANESE;
    cells.put(CertificateItem.NAME_KANA, recorded(reading(person.furigana())));
    cells.put(CertificateItem.NAME, CellValue.of(person.name().text()));
    cells.put(
        CertificateItem.INDIVIDUAL_NUMBER,
        choice(
            shown,
            ShownItem.INDIVIDUAL_NUMBER,
            record.individualNumber().map(IndividualNumber::digits).map(CertificateDates::wide)));
    cells.put(
        CertificateItem.RECORD_CODE,
        choice(
            shown,
            ShownItem.RESIDENT_RECORD_CODE,
            record.recordCode().map(ResidentRecordCode::digits).map(CertificateDates::wide)));
    cells.put(
        CertificateItem.RESIDENT_SINCE,
        recorded(
            Optional.of(residence.residentSince())
                .filter(since -> japanese)
                .map(CertificateDates::wareki)));
    cells.put(CertificateItem.ADDRESS_SINCE, recorded(addressSince(residence)));
    cells.put(
        CertificateItem.NOTIFIED_ON, CellValue.of(CertificateDates.wareki(residence.notifiedOn())));
    cells.put(CertificateItem.BIRTH, CellValue.of(birth(person.birth(), japanese)));
    cells.put(CertificateItem.SEX, CellValue.of(person.sex().text()));
    cells.put(
        CertificateItem.RELATIONSHIP,
        choice(
            shown,
            ShownItem.HEAD_AND_RELATIONSHIP,
            Optional.of(record.membership().relationship()).map(Relationship::text)));
    cells.put(CertificateItem.REGISTER_HEAD, domicile(record, shown, Domicile::head));
    cells.put(CertificateItem.DOMICILE, domicile(record, shown, Domicile::place));
    cells.put(
        CertificateItem.PREVIOUS_ADDRESS, recorded(residence.previousPlace().map(Place::shown)));
    cells.keySet().retainAll(form.items());
    putOtherName(person, japanese, cells);
    List<Slot> slots = record.foreign().map(f -> slots(f, residence, shown)).orElse(List.of());
    return new PersonBlock(cells, slots, remarks(record, form, shown));
  }

  private static void putOtherName(
      ResidentRecord.Person person, boolean japanese, Map<CertificateItem, CellValue> cells) {
    if (japanese) {
      cells.put(
          CertificateItem.FORMER_NAME_KANA,
          recorded(person.formerName().filter(FormerName::confirmed).map(FormerName::kana)));
      cells.put(
          CertificateItem.FORMER_NAME, recorded(person.formerName().map(f -> f.name().text())));
    } else {
      cells.put(CertificateItem.ALIAS_KANA, recorded(person.alias().map(Alias::kana)));
      cells.put(CertificateItem.ALIAS, recorded(person.alias().map(a -> a.name().text())));
    }
  }

  /** Only what the family register has confirmed is printed; the other part is marked as blank. */
  private static Optional<String> reading(Furigana furigana) {
    return switch (furigana.state()) {
      case UNCONFIRMED -> Optional.empty();
      case CONFIRMED -> Optional.of(furigana.text()).filter(text -> !text.isBlank());
      case FAMILY_ONLY -> furigana.family().map(family -> family + "　" + GIVEN_BLANK);
      case GIVEN_ONLY -> furigana.given().map(given -> FAMILY_BLANK + "　" + given);
    };
  }

  /** The day is printed only after a move within the city; until then it is 住民となった年月日. */
  private static Optional<String> addressSince(ResidentRecord.Residence residence) {
    return residence
        .formerAddress()
        .map(moved -> CertificateDates.wareki(residence.addressSince()));
  }

  private static String birth(RecordedDate birth, boolean japanese) {
    return japanese ? CertificateDates.wareki(birth) : CertificateDates.western(birth);
  }

  private static CellValue domicile(
      ResidentRecord record, Set<ShownItem> shown, Function<Domicile, String> part) {
    return record
        .domicile()
        .map(domicile -> choice(shown, ShownItem.DOMICILE, Optional.of(part.apply(domicile))))
        .orElse(CellValue.unused());
  }

  private static List<Slot> slots(
      ForeignStatus status, ResidentRecord.Residence residence, Set<ShownItem> shown) {
    return List.of(
        new Slot(
            CertificateItem.NATIONALITY,
            choice(shown, ShownItem.NATIONALITY, Optional.of(status.nationality()))),
        new Slot(
            CertificateItem.CATEGORY,
            choice(shown, ShownItem.CATEGORY, Optional.of(status.category().text()))),
        new Slot(
            CertificateItem.RESIDENCE_STATUS,
            choice(shown, ShownItem.RESIDENCE_STATUS, status.statusOfResidence())),
        new Slot(
            CertificateItem.PERIOD_OF_STAY,
            choice(shown, ShownItem.RESIDENCE_STATUS, status.period().map(CertificateDates::wide))),
        new Slot(
            CertificateItem.PERIOD_EXPIRY,
            choice(
                shown,
                ShownItem.RESIDENCE_STATUS,
                status.expiresOn().map(CertificateDates::western))),
        new Slot(
            CertificateItem.CARD_NUMBER,
            choice(
                shown, ShownItem.CARD_NUMBER, status.cardNumber().map(ResidenceCardNumber::value))),
        new Slot(
            CertificateItem.FOREIGN_RESIDENT_SINCE,
            CellValue.of(CertificateDates.wareki(residence.residentSince()))));
  }

  /** The lines of the joint field: about the alias, and on copies the remarks of the record. */
  static List<String> remarks(ResidentRecord record, CertificateForm form, Set<ShownItem> shown) {
    List<String> remarks = new ArrayList<>();
    if (shown.contains(ShownItem.ALIAS_HISTORY)) {
      record
          .person()
          .alias()
          .ifPresent(
              alias ->
                  remarks.add(
                      "通称の記載　%s　%s"
                          .formatted(
                              CertificateDates.wareki(alias.recordedOn()).replace("　", ""),
                              alias.recordedIn())));
    }
    record
        .remarks()
        .filter(text -> !form.ofMoveOut())
        .ifPresent(
            text ->
                text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> addInLines(line, remarks)));
    return remarks;
  }

  private static void addInLines(String remark, List<String> lines) {
    String rest = remark;
    while (!rest.isBlank()) {
      String line = Letters.of(rest).first(REMARK_LETTERS).text();
      lines.add(line);
      rest = rest.substring(line.length());
    }
  }

  static CellValue choice(Set<ShownItem> shown, ShownItem item, Optional<String> value) {
    return shown.contains(item) ? recorded(value) : CellValue.omitted();
  }

  static CellValue recorded(Optional<String> value) {
    return value.map(CellValue::of).orElse(CellValue.unused());
  }
}
