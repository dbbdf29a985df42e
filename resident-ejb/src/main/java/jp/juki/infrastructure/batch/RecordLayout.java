package jp.juki.infrastructure.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.finding.FindingCode;
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
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.ResidentRecord.Person;
import jp.juki.domain.register.ResidentRecord.Residence;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;

/**
 * Layout of the file of record versions (住民票履歴ファイル): one line a version, every item, headings after
 * the names of the data requirements. Lines are sorted by 宛名番号 and 履歴番号.
 *
 * <p>Dates are ISO 8601, or the wording of the register when they are not exact.
 */
final class RecordLayout {
  /** Every column in the order of the file, with how it is written. */
  private static final Map<String, Function<RecordVersion, String>> COLUMNS = columns();

  private RecordLayout() {}

  static List<String> headings() {
    return List.copyOf(COLUMNS.keySet());
  }

  static List<String> write(RecordVersion version) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    COLUMNS.values().forEach(column -> cells.add(column.apply(version)));
    return cells;
  }

  static RecordVersion read(Cells cells) throws CellException {
    ResidentRecord record;
    try {
      record = record(cells);
    } catch (IllegalArgumentException e) {
      throw new CellException("", FindingCode.PARAMETER_INVALID);
    }
    return new RecordVersion(
        record,
        cells.number("履歴番号"),
        cells.read("異動番号", Long::valueOf),
        cells.read("異動事由", MovementReason::ofCode),
        cells.date("異動年月日"),
        cells.instant("処理日時"),
        cells.maybe("取消履歴番号", Integer::valueOf));
  }

  private static ResidentRecord record(Cells cells) throws CellException {
    return new ResidentRecord(
        cells.read("宛名番号", AddresseeNumber::new),
        cells.read("住民種別", ResidentKind::ofCode),
        person(cells),
        new Membership(
            cells.read("世帯番号", HouseholdNumber::new),
            cells.read("続柄コード", Relationship::ofCodes),
            cells.number("記載順位"),
            cells.maybe("世帯主氏名")),
        residence(cells),
        cells.maybe("本籍").isPresent()
            ? Optional.of(new Domicile(cells.text("本籍"), cells.text("筆頭者")))
            : Optional.empty(),
        foreign(cells),
        cells.maybe("個人番号", IndividualNumber::new),
        cells.maybe("住民票コード", ResidentRecordCode::new),
        removal(cells),
        cells.maybe("備考"));
  }

  private static Person person(Cells cells) throws CellException {
    Optional<Name> family = cells.maybe("氏_日本人", Name::new);
    PersonName name =
        family.isPresent()
            ? new PersonName.Japanese(family.get(), cells.read("名_日本人", Name::new))
            : new PersonName.Foreign(
                cells.maybe("氏名_外国人ローマ字", Name::new), cells.maybe("氏名_外国人漢字", Name::new));
    Optional<Name> former = cells.maybe("旧氏", Name::new);
    Optional<Name> alias = cells.maybe("通称", Name::new);
    return new Person(
        name,
        new Furigana(
            cells.maybeKana("氏_フリガナ"),
            cells.maybeKana("名_フリガナ"),
            cells.read("氏名_フリガナ公証確認状況", Furigana.State::ofCode)),
        former.isPresent()
            ? Optional.of(
                new FormerName(former.get(), cells.kana("旧氏_フリガナ"), cells.flag("旧氏_フリガナ確認状況")))
            : Optional.empty(),
        alias.isPresent()
            ? Optional.of(
                new Alias(
                    alias.get(),
                    cells.kana("通称_フリガナ"),
                    cells.day("通称_記載年月日"),
                    cells.text("通称_記載市区町村名")))
            : Optional.empty(),
        cells.date("生年月日"),
        cells.read("性別", Sex::ofCode));
  }

  private static Residence residence(Cells cells) throws CellException {
    return new Residence(
        address(cells, "").orElseThrow(() -> new CellException("町字コード", FindingCode.VALUE_MISSING)),
        cells.date("住民となった年月日"),
        cells.date("住所を定めた年月日"),
        cells.day("届出年月日"),
        cells.flag("届出年月日_職権"),
        place(cells, "転入前住所"),
        cells.maybe("転入前住所_世帯主氏名"),
        address(cells, "転居前住所_"),
        domestic(cells, "最終登録住所地"));
  }

  private static Optional<Address> address(Cells cells, String prefix) throws CellException {
    if (cells.maybe(prefix + "町字コード").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address(
            cells.text(prefix + "町字コード"),
            cells.text(prefix + "町字"),
            cells.text(prefix + "番地号表記"),
            cells.maybe(prefix + "方書"),
            cells.text(prefix + "郵便番号")));
  }

  private static Optional<Place> place(Cells cells, String prefix) throws CellException {
    return place(cells, prefix, cells.maybe(prefix + "_国名等"));
  }

  private static Optional<Place> domestic(Cells cells, String prefix) throws CellException {
    return place(cells, prefix, Optional.empty());
  }

  private static Optional<Place> place(Cells cells, String prefix, Optional<String> country)
      throws CellException {
    if (cells.maybe(prefix).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(
            cells.maybe(prefix + "_市区町村コード", MunicipalityCode::new),
            cells.text(prefix),
            cells.maybe(prefix + "_郵便番号"),
            country));
  }

  private static Optional<ForeignStatus> foreign(Cells cells) throws CellException {
    if (cells.maybe("国籍名等").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ForeignStatus(
            cells.text("国籍名等"),
            cells.read("第30条45規定区分", ForeignStatus.Category::ofCode),
            cells.maybe("在留資格"),
            cells.maybe("在留期間"),
            cells.maybeDay("在留期間の満了の日"),
            cells.maybe("在留カード等番号", ResidenceCardNumber::new)));
  }

  private static Optional<Removal> removal(Cells cells) throws CellException {
    if (cells.maybe("消除の事由").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Removal(
            cells.read("消除の事由", MovementReason::ofCode),
            cells.date("消除の異動年月日"),
            cells.maybeDay("消除の届出年月日"),
            place(cells, "転出先（予定）"),
            place(cells, "転出先（確定）"),
            cells.maybeDay("転出年月日（確定）"),
            cells.maybeDay("転入通知年月日")));
  }

  private static Map<String, Function<RecordVersion, String>> columns() {
    Map<String, Function<RecordVersion, String>> c = new LinkedHashMap<>();
    c.put("宛名番号", v -> v.record().addresseeNumber().digits());
    c.put("履歴番号", v -> Integer.toString(v.version()));
    c.put("異動番号", v -> Long.toString(v.movementId()));
    c.put("異動事由", v -> v.reason().code());
    c.put("異動年月日", v -> Cells.write(v.effectiveOn()));
    c.put("処理日時", v -> v.recordedAt().toString());
    c.put("取消履歴番号", v -> v.voids().map(String::valueOf).orElse(""));
    c.put("世帯番号", v -> v.record().membership().householdNumber().digits());
    c.put("住民種別", v -> v.record().kind().code());
    c.put("氏_日本人", v -> japanese(v).map(n -> n.family().text()).orElse(""));
    c.put("名_日本人", v -> japanese(v).map(n -> n.given().text()).orElse(""));
    c.put(
        "氏名_外国人ローマ字",
        v -> foreignName(v).flatMap(PersonName.Foreign::latin).map(Name::text).orElse(""));
    c.put(
        "氏名_外国人漢字",
        v -> foreignName(v).flatMap(PersonName.Foreign::kanji).map(Name::text).orElse(""));
    c.put("氏_フリガナ", v -> person(v).furigana().family().orElse(""));
    c.put("名_フリガナ", v -> person(v).furigana().given().orElse(""));
    c.put("氏名_フリガナ公証確認状況", v -> person(v).furigana().state().code());
    c.put("旧氏", v -> person(v).formerName().map(f -> f.name().text()).orElse(""));
    c.put("旧氏_フリガナ", v -> person(v).formerName().map(FormerName::kana).orElse(""));
    c.put(
        "旧氏_フリガナ確認状況", v -> person(v).formerName().map(f -> f.confirmed() ? "1" : "0").orElse(""));
    c.put("通称", v -> person(v).alias().map(a -> a.name().text()).orElse(""));
    c.put("通称_フリガナ", v -> person(v).alias().map(Alias::kana).orElse(""));
    c.put("通称_記載年月日", v -> person(v).alias().map(a -> a.recordedOn().toString()).orElse(""));
    c.put("通称_記載市区町村名", v -> person(v).alias().map(Alias::recordedIn).orElse(""));
    c.put("生年月日", v -> Cells.write(person(v).birth()));
    c.put("性別", v -> person(v).sex().code());
    c.put("続柄コード", v -> v.record().membership().relationship().codes());
    c.put("記載順位", v -> Integer.toString(v.record().membership().order()));
    c.put("世帯主氏名", v -> v.record().membership().headName().orElse(""));
    address(c, "", v -> Optional.of(residence(v).address()));
    c.put("住民となった年月日", v -> Cells.write(residence(v).residentSince()));
    c.put("住所を定めた年月日", v -> Cells.write(residence(v).addressSince()));
    c.put("届出年月日", v -> residence(v).notifiedOn().toString());
    c.put("届出年月日_職権", v -> residence(v).notifiedExOfficio() ? "1" : "0");
    place(c, "転入前住所", v -> residence(v).previousPlace());
    c.put("転入前住所_世帯主氏名", v -> residence(v).previousHead().orElse(""));
    address(c, "転居前住所_", v -> residence(v).formerAddress());
    domestic(c, "最終登録住所地", v -> residence(v).lastRegisteredPlace());
    c.put("本籍", v -> v.record().domicile().map(Domicile::place).orElse(""));
    c.put("筆頭者", v -> v.record().domicile().map(Domicile::head).orElse(""));
    c.put("国籍名等", v -> v.record().foreign().map(ForeignStatus::nationality).orElse(""));
    c.put("第30条45規定区分", v -> v.record().foreign().map(f -> f.category().code()).orElse(""));
    c.put("在留資格", v -> v.record().foreign().flatMap(ForeignStatus::statusOfResidence).orElse(""));
    c.put("在留期間", v -> v.record().foreign().flatMap(ForeignStatus::period).orElse(""));
    c.put(
        "在留期間の満了の日",
        v ->
            v.record()
                .foreign()
                .flatMap(ForeignStatus::expiresOn)
                .map(Object::toString)
                .orElse(""));
    c.put(
        "在留カード等番号",
        v ->
            v.record()
                .foreign()
                .flatMap(ForeignStatus::cardNumber)
                .map(ResidenceCardNumber::value)
                .orElse(""));
    c.put("個人番号", v -> v.record().individualNumber().map(IndividualNumber::digits).orElse(""));
    c.put("住民票コード", v -> v.record().recordCode().map(ResidentRecordCode::digits).orElse(""));
    c.put("消除の事由", v -> v.record().removal().map(r -> r.reason().code()).orElse(""));
    c.put("消除の異動年月日", v -> v.record().removal().map(r -> Cells.write(r.on())).orElse(""));
    c.put(
        "消除の届出年月日",
        v -> v.record().removal().flatMap(Removal::notifiedOn).map(Object::toString).orElse(""));
    place(c, "転出先（予定）", v -> v.record().removal().flatMap(Removal::plannedDestination));
    place(c, "転出先（確定）", v -> v.record().removal().flatMap(Removal::confirmedDestination));
    c.put(
        "転出年月日（確定）",
        v -> v.record().removal().flatMap(Removal::confirmedOn).map(Object::toString).orElse(""));
    c.put(
        "転入通知年月日",
        v ->
            v.record()
                .removal()
                .flatMap(Removal::noticeReceivedOn)
                .map(Object::toString)
                .orElse(""));
    c.put("備考", v -> v.record().remarks().orElse(""));
    return Collections.unmodifiableMap(c);
  }

  private static void address(
      Map<String, Function<RecordVersion, String>> columns,
      String prefix,
      Function<RecordVersion, Optional<Address>> of) {
    columns.put(prefix + "町字コード", v -> of.apply(v).map(Address::townCode).orElse(""));
    columns.put(prefix + "町字", v -> of.apply(v).map(Address::town).orElse(""));
    columns.put(prefix + "番地号表記", v -> of.apply(v).map(Address::lot).orElse(""));
    columns.put(prefix + "方書", v -> of.apply(v).flatMap(Address::building).orElse(""));
    columns.put(prefix + "郵便番号", v -> of.apply(v).map(Address::postalCode).orElse(""));
  }

  private static void place(
      Map<String, Function<RecordVersion, String>> columns,
      String prefix,
      Function<RecordVersion, Optional<Place>> of) {
    domestic(columns, prefix, of);
    columns.put(prefix + "_国名等", v -> of.apply(v).flatMap(Place::country).orElse(""));
  }

  private static void domestic(
      Map<String, Function<RecordVersion, String>> columns,
      String prefix,
      Function<RecordVersion, Optional<Place>> of) {
    columns.put(
        prefix + "_市区町村コード",
        v -> of.apply(v).flatMap(Place::municipalityCode).map(MunicipalityCode::digits).orElse(""));
    columns.put(prefix, v -> of.apply(v).map(Place::text).orElse(""));
    columns.put(prefix + "_郵便番号", v -> of.apply(v).flatMap(Place::postalCode).orElse(""));
  }

  private static Person person(RecordVersion version) {
    return version.record().person();
  }

  private static Residence residence(RecordVersion version) {
    return version.record().residence();
  }

  private static Optional<PersonName.Japanese> japanese(RecordVersion version) {
    return person(version).name() instanceof PersonName.Japanese name
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Optional<PersonName.Foreign> foreignName(RecordVersion version) {
    return person(version).name() instanceof PersonName.Foreign name
        ? Optional.of(name)
        : Optional.empty();
  }
}
