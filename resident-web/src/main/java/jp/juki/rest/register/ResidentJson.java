package jp.juki.rest.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.register.Alias;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;

/** One version of a resident's record in JSON (住民票); hidden items are absent. */
public record ResidentJson(
    String addresseeNumber,
    int version,
    String kind,
    String status,
    String householdNumber,
    String name,
    KanaJson kana,
    FormerNameJson formerName,
    AliasJson alias,
    Object birth,
    String sex,
    String relationship,
    int order,
    String headName,
    AddressJson address,
    Object residentSince,
    Object addressSince,
    LocalDate notifiedOn,
    PlaceJson previousPlace,
    PlaceJson lastRegisteredPlace,
    AddressJson formerAddress,
    DomicileJson domicile,
    ForeignJson foreign,
    String residentRecordCode,
    String authenticationCertificateSerial,
    RemovalJson removal,
    String remarks,
    List<MarkJson> marks,
    List<String> hidden) {

  /** 氏名の振り仮名. */
  public record KanaJson(String text, String state) {}

  /** 旧氏. */
  public record FormerNameJson(String name, String kana, boolean confirmed) {}

  /** 通称. */
  public record AliasJson(String name, String kana, LocalDate recordedOn, String recordedIn) {}

  /** 住所. */
  public record AddressJson(
      String townCode, String town, String lot, String building, String postalCode, String text) {
    static AddressJson from(Address address) {
      return new AddressJson(
          address.townCode(),
          address.town(),
          address.lot(),
          address.building().orElse(null),
          address.postalCode(),
          address.full());
    }
  }

  /** A place outside the city. */
  public record PlaceJson(String municipalityCode, String text, String postalCode, String country) {
    public static PlaceJson from(Place place) {
      return new PlaceJson(
          place.municipalityCode().map(code -> code.digits()).orElse(null),
          place.text(),
          place.postalCode().orElse(null),
          place.country().orElse(null));
    }
  }

  /** 戸籍の表示. */
  public record DomicileJson(String place, String head) {}

  /** 法第30条の45の記載事項. */
  public record ForeignJson(
      String nationality,
      String category,
      String statusOfResidence,
      LocalDate expiresOn,
      String residenceCardNumber) {
    /**
     * The entries without those that are hidden; the category itself cannot be taken out before.
     */
    static ForeignJson from(ForeignStatus status, List<String> hidden) {
      return new ForeignJson(
          status.nationality(),
          hidden.contains(ShownItem.RESIDENCE_STATUS.name()) ? null : status.category().name(),
          status.statusOfResidence().orElse(null),
          status.expiresOn().orElse(null),
          status.cardNumber().map(ResidenceCardNumber::value).orElse(null));
    }
  }

  /** 消除. */
  public record RemovalJson(
      String reason,
      Object on,
      LocalDate notifiedOn,
      PlaceJson plannedDestination,
      PlaceJson confirmedDestination,
      LocalDate confirmedOn,
      LocalDate noticeReceivedOn) {}

  /** The JSON of a record as somebody may see it. */
  static ResidentJson from(ResidentView view) {
    return from(
        view.version(),
        view.status().name(),
        view.cardSerial().orElse(null),
        MarkJson.of(view.marks()),
        view.hidden().stream().map(Enum::name).sorted().toList());
  }

  static ResidentJson from(
      RecordVersion version,
      String status,
      String serial,
      List<MarkJson> marks,
      List<String> hidden) {
    ResidentRecord record = version.record();
    ResidentRecord.Person person = record.person();
    ResidentRecord.Residence residence = record.residence();
    return new ResidentJson(
        record.addresseeNumber().digits(),
        version.version(),
        record.kind().name(),
        status,
        record.membership().householdNumber().digits(),
        person.name().text(),
        kana(person.furigana()),
        person.formerName().map(ResidentJson::formerName).orElse(null),
        person.alias().map(ResidentJson::alias).orElse(null),
        DateJson.from(person.birth()),
        person.sex().name(),
        record.membership().relationship().text(),
        record.membership().order(),
        record.membership().headName().orElse(null),
        AddressJson.from(residence.address()),
        DateJson.from(residence.residentSince()),
        DateJson.from(residence.addressSince()),
        residence.notifiedOn(),
        residence.previousPlace().map(PlaceJson::from).orElse(null),
        residence.lastRegisteredPlace().map(PlaceJson::from).orElse(null),
        residence.formerAddress().map(AddressJson::from).orElse(null),
        record.domicile().map(ResidentJson::domicile).orElse(null),
        record.foreign().map(entries -> ForeignJson.from(entries, hidden)).orElse(null),
        record.recordCode().map(ResidentRecordCode::digits).orElse(null),
        serial,
        record.removal().map(ResidentJson::removal).orElse(null),
        record.remarks().orElse(null),
        marks,
        hidden);
  }

  private static KanaJson kana(Furigana furigana) {
    return Optional.of(furigana.text())
        .filter(text -> !text.isEmpty())
        .map(text -> new KanaJson(text, furigana.state().name()))
        .orElse(null);
  }

  private static FormerNameJson formerName(FormerName former) {
    return new FormerNameJson(former.name().text(), former.kana(), former.confirmed());
  }

  private static AliasJson alias(Alias alias) {
    return new AliasJson(alias.name().text(), alias.kana(), alias.recordedOn(), alias.recordedIn());
  }

  private static DomicileJson domicile(Domicile domicile) {
    return new DomicileJson(domicile.place(), domicile.head());
  }

  private static RemovalJson removal(Removal removal) {
    return new RemovalJson(
        removal.reason().name(),
        DateJson.from(removal.on()),
        removal.notifiedOn().orElse(null),
        removal.plannedDestination().map(PlaceJson::from).orElse(null),
        removal.confirmedDestination().map(PlaceJson::from).orElse(null),
        removal.confirmedOn().orElse(null),
        removal.noticeReceivedOn().orElse(null));
  }
}
