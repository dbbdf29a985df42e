package jp.juki.domain.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.PersonBlock.Slot;
import jp.juki.domain.characters.Letters;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * Composer of certificates (証明書の作成): what a copy of resident records says, as a pure function of
 * the records on the day and the choices.
 *
 * <p>Removed persons are refused: no copy joins them with present members. A planned removal leaves
 * no trace, because nothing here reads it but to ask who is a resident on the day of issue. The
 * building is part of every address and cannot be left out.
 *
 * <p>Source: 5.1, 5.2, 5.4; spec-forms §3–4.
 */
@Spec({"5.1-a", "5.1-f", "5.1-j", "5.1-k", "5.4-a", "1.1.3-b", "5.1-b"})
public final class CertificateComposer {
  /** The reading of a name of which only the given name is confirmed begins so. */
  static final String FAMILY_BLANK = "【氏空欄】";

  /** The reading of a name of which only the surname is confirmed ends so. */
  static final String GIVEN_BLANK = "【名空欄】";

  /** How many letters of a remark stand on a line. */
  static final int REMARK_LETTERS = 50;

  private static final Comparator<ResidentRecord> ORDER =
      Comparator.comparingInt((ResidentRecord r) -> r.membership().order())
          .thenComparing(ResidentRecord::addresseeNumber);

  private CertificateComposer() {}

  /**
   * Composes a certificate.
   *
   * @param household the records of everybody in the household, and of subjects who are not, as of
   *     the day of issue
   * @param choices what the applicant wants
   * @param issuance when, by whom and under which number
   * @return the content, or every reason why there is none
   */
  public static Outcome<CertificateContent> compose(
      List<ResidentRecord> household, CertificateChoices choices, Issuance issuance) {
    List<ResidentRecord> subjects =
        household.stream()
            .filter(record -> choices.subjects().contains(record.addresseeNumber()))
            .sorted(ORDER)
            .toList();
    List<Finding> findings = findings(subjects, choices, issuance.on());
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    ResidentRecord first = subjects.getFirst();
    boolean head = choices.shown().contains(ShownItem.HEAD_AND_RELATIONSHIP);
    return Outcome.accepted(
        new CertificateContent(
            choices.form(),
            CellValue.of(first.residence().address().full()),
            head
                ? first.membership().headName().map(CellValue::of).orElse(CellValue.unused())
                : CellValue.omitted(),
            subjects.stream().map(record -> block(record, choices.shown())).toList(),
            certification(household, subjects, choices.form(), issuance.on()),
            CertificateDates.wareki(issuance.on()).replace("　", ""),
            issuance.certifier(),
            choices.official(),
            issuance.number()));
  }

  private static List<Finding> findings(
      List<ResidentRecord> subjects, CertificateChoices choices, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    if (choices.subjects().isEmpty()) {
      findings.add(FindingCode.CERTIFICATE_SUBJECT_MISSING.at("subjects"));
    }
    boolean allFound = subjects.size() == choices.subjects().size();
    if (!allFound || subjects.stream().anyMatch(record -> !record.residentOn(on))) {
      findings.add(FindingCode.CERTIFICATE_SUBJECT_NOT_RESIDENT.at("subjects"));
    }
    Set<HouseholdNumber> households =
        subjects.stream()
            .map(record -> record.membership().householdNumber())
            .collect(Collectors.toSet());
    if (households.size() > 1) {
      findings.add(FindingCode.CERTIFICATE_SUBJECTS_APART.at("subjects"));
    }
    if (choices.form() == CertificateForm.INDIVIDUAL && choices.subjects().size() > 1) {
      findings.add(FindingCode.CERTIFICATE_ONE_SUBJECT_ONLY.at("subjects"));
    }
    int lines = choices.form().remarksPerSheet();
    if (choices.form() == CertificateForm.HOUSEHOLD) {
      for (int i = 0; i < subjects.size(); i++) {
        if (remarks(subjects.get(i), choices.shown()).size() > lines) {
          findings.add(
              FindingCode.CERTIFICATE_TEXT_TOO_LONG.at("persons[%d].remarks".formatted(i)));
        }
      }
    }
    return findings;
  }

  private static String certification(
      List<ResidentRecord> household,
      List<ResidentRecord> subjects,
      CertificateForm form,
      LocalDate on) {
    if (form == CertificateForm.INDIVIDUAL) {
      return "この写しは、住民票の原本と相違ないことを証明する。";
    }
    HouseholdNumber number = subjects.getFirst().membership().householdNumber();
    long members =
        household.stream()
            .filter(record -> record.membership().householdNumber().equals(number))
            .filter(record -> record.residentOn(on))
            .count();
    return subjects.size() == members
        ? "この写しは、世帯全員の住民票の原本と相違ないことを証明する。"
        : "この写しは、世帯の一部の住民票の原本と相違ないことを証明する。";
  }

  private static PersonBlock block(ResidentRecord record, Set<ShownItem> shown) {
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
    putOtherName(person, japanese, cells);
    List<Slot> slots = record.foreign().map(f -> slots(f, residence, shown)).orElse(List.of());
    return new PersonBlock(cells, slots, remarks(record, shown));
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

  private static List<String> remarks(ResidentRecord record, Set<ShownItem> shown) {
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

  private static CellValue choice(Set<ShownItem> shown, ShownItem item, Optional<String> value) {
    return shown.contains(item) ? recorded(value) : CellValue.omitted();
  }

  private static CellValue recorded(Optional<String> value) {
    return value.map(CellValue::of).orElse(CellValue.unused());
  }
}
