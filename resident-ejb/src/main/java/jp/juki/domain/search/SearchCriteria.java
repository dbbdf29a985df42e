package jp.juki.domain.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;

/**
 * What is searched for (検索条件); all conditions given must hold.
 *
 * <p>Source: 2.1.3.
 *
 * @param kana reading of a name, former name or alias
 * @param name name, former name or alias in kanji or Latin letters
 * @param match how kana and name compare
 * @param birth 生年月日
 * @param sex 性別
 * @param address beginning of a present or past address, or of its building (方書)
 * @param townCode 住所コード (町字コード) of the present address
 * @param relationship 続柄
 * @param removalReason 消除事由
 * @param addresseeNumber 宛名番号
 * @param householdNumber 世帯番号
 * @param individualNumber 個人番号
 * @param recordCode 住民票コード
 * @param cardNumber 在留カード番号 or 特別永住者証明書番号
 * @param missing items that must not have been entered (データ未入力)
 * @param includeRemoved whether removed records (除票) are found too
 */
@Spec({
  "2.1.3-a", "2.1.3-k", "2.1.3-m", "2.1.3-c", "2.1.3-d", "2.1.3-e", "2.1.3-f", "2.1.3-g", "2.1.3-h",
  "2.1.3-i"
})
public record SearchCriteria(
    Optional<String> kana,
    Optional<String> name,
    Match match,
    Optional<BirthRange> birth,
    Optional<Sex> sex,
    Optional<String> address,
    Optional<String> townCode,
    Optional<Relationship> relationship,
    Optional<MovementReason> removalReason,
    Optional<AddresseeNumber> addresseeNumber,
    Optional<HouseholdNumber> householdNumber,
    Optional<IndividualNumber> individualNumber,
    Optional<ResidentRecordCode> recordCode,
    Optional<ResidenceCardNumber> cardNumber,
    Set<Item> missing,
    boolean includeRemoved) {

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "SearchCriteria[masked]";
  }

  /** How a text compares (一致の種類). */
  @Spec({"2.1.2-d", "2.1.2-e"})
  public enum Match {
    /** The whole text is equal (完全一致). */
    EXACT,
    /** The text begins so (前方一致). */
    PREFIX,
    /** The text contains it (部分一致). */
    PARTIAL,
    /** The given name begins so (名のみ). */
    GIVEN_NAME
  }

  /** Items whose absence can be searched for (未入力を検索できる項目). */
  public enum Item {
    KANA("振り仮名"),
    INDIVIDUAL_NUMBER("個人番号"),
    RESIDENT_RECORD_CODE("住民票コード"),
    BUILDING("方書"),
    POSTAL_CODE_OF_PREVIOUS_PLACE("転入前の住所の郵便番号"),
    HEAD_NAME("世帯主の氏名");

    private final String text;

    Item(String text) {
      this.text = text;
    }

    /** The words as shown. */
    public String text() {
      return text;
    }

    /** Reads names parted by commas, such as {@code KANA,BUILDING}; empty if one is unknown. */
    public static Optional<Set<Item>> parse(String names) {
      Map<String, Item> known =
          Arrays.stream(values()).collect(Collectors.toMap(Item::name, item -> item));
      List<String> asked = List.of(names.split(",", -1));
      return known.keySet().containsAll(asked)
          ? Optional.of(asked.stream().map(known::get).collect(Collectors.toSet()))
          : Optional.empty();
    }
  }

  /** No condition at all; a search refuses it. */
  public static final SearchCriteria NONE = builder().build();

  /** A builder with no condition, comparing by prefix. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects conditions one by one; blank texts and nulls are no condition. */
  public static final class Builder {
    private String kana;
    private String name;
    private Match match = Match.PREFIX;
    private BirthRange birth;
    private Sex sex;
    private String address;
    private String townCode;
    private Relationship relationship;
    private MovementReason removalReason;
    private AddresseeNumber addresseeNumber;
    private HouseholdNumber householdNumber;
    private IndividualNumber individualNumber;
    private ResidentRecordCode recordCode;
    private ResidenceCardNumber cardNumber;
    private Set<Item> missing = Set.of();
    private boolean includeRemoved;

    private Builder() {}

    public Builder kana(String text) {
      kana = text;
      return this;
    }

    public Builder name(String text) {
      name = text;
      return this;
    }

    public Builder match(Match how) {
      match = how;
      return this;
    }

    public Builder birth(BirthRange range) {
      birth = range;
      return this;
    }

    public Builder sex(Sex value) {
      sex = value;
      return this;
    }

    public Builder address(String text) {
      address = text;
      return this;
    }

    public Builder townCode(String code) {
      townCode = code;
      return this;
    }

    public Builder relationship(Relationship value) {
      relationship = value;
      return this;
    }

    public Builder removalReason(MovementReason value) {
      removalReason = value;
      return this;
    }

    public Builder addresseeNumber(AddresseeNumber number) {
      addresseeNumber = number;
      return this;
    }

    public Builder householdNumber(HouseholdNumber number) {
      householdNumber = number;
      return this;
    }

    public Builder individualNumber(IndividualNumber number) {
      individualNumber = number;
      return this;
    }

    public Builder recordCode(ResidentRecordCode code) {
      recordCode = code;
      return this;
    }

    public Builder cardNumber(ResidenceCardNumber number) {
      cardNumber = number;
      return this;
    }

    public Builder missing(Set<Item> items) {
      missing = items == null ? Set.of() : Set.copyOf(items);
      return this;
    }

    public Builder includeRemoved(boolean include) {
      includeRemoved = include;
      return this;
    }

    public SearchCriteria build() {
      return new SearchCriteria(
          given(kana),
          given(name),
          match,
          Optional.ofNullable(birth),
          Optional.ofNullable(sex),
          given(address),
          given(townCode),
          Optional.ofNullable(relationship),
          Optional.ofNullable(removalReason),
          Optional.ofNullable(addresseeNumber),
          Optional.ofNullable(householdNumber),
          Optional.ofNullable(individualNumber),
          Optional.ofNullable(recordCode),
          Optional.ofNullable(cardNumber),
          missing,
          includeRemoved);
    }

    private static Optional<String> given(String text) {
      return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
  }
}
