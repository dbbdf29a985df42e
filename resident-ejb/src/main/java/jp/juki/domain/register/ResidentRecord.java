package jp.juki.domain.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.spec.Spec;

/**
 * One person's record (住民票) with every item, as one version of the register keeps it (全項目の履歴データ).
 *
 * <p>Items common to a household are repeated for each person. A record of a Japanese has a
 * domicile and no foreign entries; a foreign resident's is the other way round.
 *
 * <p>Source: 1.1.1, 1.1.2, 1.1.3, 1.2.1.
 *
 * @param addresseeNumber who (宛名番号)
 * @param kind Japanese or foreign resident (住民種別)
 * @param person name, birth and sex
 * @param membership the place in a household
 * @param residence where the person lives and since when
 * @param domicile entry of the family register (戸籍の表示); empty for foreign residents
 * @param foreign entries of a foreign resident; empty for Japanese
 * @param individualNumber 個人番号, or empty while none is assigned
 * @param recordCode 住民票コード, or empty on removed records
 * @param removal how the record ceases, or empty
 * @param remarks remarks printed on certificates (備考), or empty
 */
@Spec({
  "1.1.1-f", "1.1.1-l", "1.1.1-s", "1.1.1-w", "1.1.1-y", "1.2.1-i", "1.2.1-j", "1.1.3-a", "1.1.2-d",
  "1.1.2-g"
})
public record ResidentRecord(
    AddresseeNumber addresseeNumber,
    ResidentKind kind,
    Person person,
    Membership membership,
    Residence residence,
    Optional<Domicile> domicile,
    Optional<ForeignStatus> foreign,
    Optional<IndividualNumber> individualNumber,
    Optional<ResidentRecordCode> recordCode,
    Optional<Removal> removal,
    Optional<String> remarks) {

  /**
   * @throws IllegalArgumentException if items do not belong to the kind of resident
   */
  public ResidentRecord {
    Objects.requireNonNull(addresseeNumber, "addresseeNumber");
    boolean japanese = kind == ResidentKind.JAPANESE;
    if (japanese != domicile.isPresent()
        || japanese == foreign.isPresent()
        || japanese != person.name() instanceof PersonName.Japanese
        || japanese && person.alias().isPresent()
        || !japanese && person.formerName().isPresent()) {
      throw new IllegalArgumentException("items of the other kind of resident");
    }
  }

  /**
   * Who somebody is (氏名・生年月日・性別).
   *
   * @param name 氏名
   * @param furigana 氏名の振り仮名
   * @param formerName 旧氏 with its reading; Japanese only
   * @param alias 通称; foreign residents only
   * @param birth 生年月日
   * @param sex 男女の別
   */
  @Spec({"1.1.1-a", "1.1.1-b", "1.1.1-c", "1.1.1-d", "1.1.1-aa", "1.1.6-a"})
  public record Person(
      PersonName name,
      Furigana furigana,
      Optional<FormerName> formerName,
      Optional<Alias> alias,
      RecordedDate birth,
      Sex sex) {
    /**
     * @throws NullPointerException if the birth is missing; an unknown one has a wording (1.1.8)
     */
    public Person {
      Objects.requireNonNull(birth, "birth");
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Person[masked]";
    }
  }

  /**
   * The place in a household (世帯).
   *
   * @param householdNumber 世帯番号
   * @param relationship 続柄
   * @param order the stored order of members (記載順位), from 1
   * @param headName the head's name (世帯主氏名), or empty while the household has no head (1.1.10)
   */
  @Spec({"1.1.1-e", "1.1.1-x", "1.1.10-a", "1.1.6-h"})
  public record Membership(
      HouseholdNumber householdNumber,
      Relationship relationship,
      int order,
      Optional<String> headName) {
    /**
     * @throws NullPointerException if the household number is missing
     */
    public Membership {
      Objects.requireNonNull(householdNumber, "householdNumber");
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Membership[masked]";
    }
  }

  /**
   * Where somebody lives, and since when.
   *
   * @param address 住所
   * @param residentSince 住民となった年月日, or 外国人住民となった年月日
   * @param addressSince 住所を定めた年月日; equal to {@code residentSince} until the first move within the
   *     city, and printed only after it (4.1.1.1)
   * @param notifiedOn day of the notification by which the person became a resident (届出の年月日), or of
   *     the entry ex officio; a move within the city does not change it
   * @param notifiedExOfficio whether that entry was made ex officio (職権)
   * @param previousPlace address before this city (転入前住所); a move within the city does not change
   *     it; empty for births
   * @param previousHead head of the previous household (転入前の世帯主), or empty
   * @param formerAddress address in this city before the last move within it (転居前住所), or empty
   * @param lastRegisteredPlace the address that was registered last before a move-in that skipped
   *     one (最終登録住所地), or empty; no entry of the 住民票, so no certificate has it
   */
  @Spec({
    "1.1.1-ac",
    "1.1.1-g",
    "1.1.1-h",
    "1.1.1-i",
    "1.1.1-j",
    "1.1.1-k",
    "1.1.6-c",
    "1.1.6-d",
    "1.1.6-f",
    "1.1.2-e",
    "1.1.2-f",
    "1.1.2-i"
  })
  public record Residence(
      Address address,
      RecordedDate residentSince,
      RecordedDate addressSince,
      LocalDate notifiedOn,
      boolean notifiedExOfficio,
      Optional<Place> previousPlace,
      Optional<String> previousHead,
      Optional<Address> formerAddress,
      Optional<Place> lastRegisteredPlace) {
    /**
     * @throws NullPointerException if address or day of becoming a resident is missing
     */
    public Residence {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(residentSince, "residentSince");
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "Residence[masked]";
    }
  }

  /** The status on a day (住民状態): a planned removal does not count before its day. */
  @Spec({"1.1.5-b", "1.1.5-e"})
  public ResidentStatus statusOn(LocalDate day) {
    return removal
        .filter(r -> !day.isBefore(r.effectiveOn()))
        .map(Removal::status)
        .orElse(ResidentStatus.RESIDENT);
  }

  /** Whether the person is a resident on a day. */
  public boolean residentOn(LocalDate day) {
    return statusOn(day) == ResidentStatus.RESIDENT;
  }

  /** This record with another place in a household. */
  public ResidentRecord with(Membership newMembership) {
    return new ResidentRecord(
        addresseeNumber,
        kind,
        person,
        newMembership,
        residence,
        domicile,
        foreign,
        individualNumber,
        recordCode,
        removal,
        remarks);
  }

  /** This record with another residence. */
  public ResidentRecord with(Residence newResidence) {
    return new ResidentRecord(
        addresseeNumber,
        kind,
        person,
        membership,
        newResidence,
        domicile,
        foreign,
        individualNumber,
        recordCode,
        removal,
        remarks);
  }

  /** This record with a removal, or without one. */
  public ResidentRecord withRemoval(Optional<Removal> newRemoval) {
    return new ResidentRecord(
        addresseeNumber,
        kind,
        person,
        membership,
        residence,
        domicile,
        foreign,
        individualNumber,
        recordCode,
        newRemoval,
        remarks);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ResidentRecord[masked]";
  }
}
