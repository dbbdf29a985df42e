package jp.juki.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * The one line into which a clerk types anything (一行検索): kana, kanji, a birth, a number, parted by
 * spaces and in any order.
 *
 * @param criteria what was understood
 * @param understood each part as it was taken, in the order typed
 * @param unreadable why a part that can only be a number or a date is none, or empty
 */
public record SearchLine(
    SearchCriteria criteria, List<Part> understood, Optional<FindingCode> unreadable) {
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{11,15}");
  private static final Pattern HOUSEHOLD = Pattern.compile("世帯(?:番号)?[:\\s]*([0-9][0-9\\s-]*)");
  private static final Pattern TOWN =
      Pattern.compile(
          "(%s|%s).*|.*(丁目|番地|[0-9]番|\\p{IsHan}[0-9]).*|[0-9]{1,4}(-[0-9]{1,4})*"
              .formatted(Municipality.OWN.prefecture(), Municipality.OWN.name()));
  private static final Pattern DATE =
      Pattern.compile("[MTSHRmtshr][0-9元].*|(明治|大正|昭和|平成|令和)[0-9元].*|[0-9]{1,4}[年./-].*[月日./-].*");
  private static final Pattern DIGITS = Pattern.compile("[0-9-]+");

  /** What a part of the line was taken for. */
  public enum Part {
    KANA("振り仮名"),
    NAME("氏名"),
    BIRTH("生年月日"),
    ADDRESS("住所"),
    INDIVIDUAL_NUMBER("個人番号"),
    RESIDENT_RECORD_CODE("住民票コード"),
    ADDRESSEE_NUMBER("宛名番号"),
    HOUSEHOLD_NUMBER("世帯番号"),
    CARD_NUMBER("在留カード等の番号");

    private final String text;

    Part(String text) {
      this.text = text;
    }

    /** The words as shown. */
    public String text() {
      return text;
    }
  }

  /**
   * Understands a typed line.
   *
   * @param line what was typed, not null
   * @return never null; without any condition if the line is blank
   */
  public static SearchLine parse(String line) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
    Matcher household = HOUSEHOLD.matcher(plain);
    if (household.matches()) {
      Optional<SearchLine> named = ofHousehold(household.group(1).replaceAll("[\\s-]", ""));
      if (named.isPresent()) return named.get();
    }
    SearchCriteria.Builder criteria = SearchCriteria.builder();
    Optional<Part> number = number(plain.replaceAll("[\\s-]", ""), criteria);
    if (number.isPresent()) {
      return new SearchLine(
          criteria.includeRemoved(true).build(), List.of(number.get()), Optional.empty());
    }
    String[] words = line.strip().split("[\\s　]+");
    return read(words, words.length);
  }

  /**
   * The same line with its last name taken for a town (町名), or empty if the line has no name or an
   * address besides. Towns and surnames look alike: 長瀬町 is a town, 大町 may be both.
   */
  @Spec("2.1.3-e")
  public static Optional<SearchLine> ofTown(String line) {
    String[] words = line.strip().split("[\\s　]+");
    SearchLine named = parse(line);
    if (named.understood.contains(Part.ADDRESS) || named.unreadable.isPresent())
      return Optional.empty();
    int last = named.understood.lastIndexOf(Part.NAME);
    return last < 0 ? Optional.empty() : Optional.of(read(words, last));
  }

  private static SearchLine read(String[] words, int town) {
    SearchCriteria.Builder criteria = SearchCriteria.builder();
    List<Part> understood = new ArrayList<>();
    Optional<FindingCode> unreadable = Optional.empty();
    StringBuilder kana = new StringBuilder();
    StringBuilder name = new StringBuilder();
    StringBuilder address = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String narrow = Normalizer.normalize(word, Normalizer.Form.NFKC);
      Optional<BirthRange> birth =
          narrow.chars().anyMatch(Character::isDigit) ? BirthRange.parse(narrow) : Optional.empty();
      if (birth.isPresent()) {
        criteria.birth(birth.get());
        understood.add(Part.BIRTH);
      } else if (KANA.matcher(narrow).matches()) {
        kana.append(word);
        understood.add(Part.KANA);
      } else if (i == town || TOWN.matcher(narrow).matches() && !DATE.matcher(narrow).matches()) {
        address.append(word);
        understood.add(Part.ADDRESS);
      } else if (DATE.matcher(narrow).matches()) {
        unreadable = Optional.of(FindingCode.DATE_INVALID);
      } else if (DIGITS.matcher(narrow).matches()) {
        unreadable = Optional.of(FindingCode.PARAMETER_INVALID);
      } else if (!word.isEmpty()) {
        name.append(word);
        understood.add(Part.NAME);
      }
    }
    if (!address.isEmpty()) criteria.address(address.toString());
    return new SearchLine(
        criteria.kana(kana.toString()).name(name.toString()).build(),
        List.copyOf(understood),
        unreadable);
  }

  /**
   * The same line taken for a household number (世帯番号), or empty if it is none. Both kinds of number
   * have one shape and mostly the same serials: whoever means a household that shares its number
   * with a person writes 世帯 before it.
   */
  @Spec("2.1.3-f")
  public Optional<SearchLine> asHouseholdNumber() {
    return criteria.addresseeNumber().flatMap(number -> ofHousehold(number.digits()));
  }

  private static Optional<SearchLine> ofHousehold(String digits) {
    return HouseholdNumber.parse(digits)
        .map(
            number ->
                new SearchLine(
                    SearchCriteria.builder().householdNumber(number).includeRemoved(true).build(),
                    List.of(Part.HOUSEHOLD_NUMBER),
                    Optional.empty()));
  }

  /** The number of a card or certificate in letters of any width and case, or empty. */
  public static Optional<ResidenceCardNumber> cardNumber(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    return ResidenceCardNumber.parse(plain.toUpperCase(Locale.ROOT));
  }

  private static Optional<Part> number(String digits, SearchCriteria.Builder criteria) {
    Optional<ResidenceCardNumber> card = cardNumber(digits);
    if (card.isPresent()) {
      criteria.cardNumber(card.get());
      return Optional.of(Part.CARD_NUMBER);
    }
    if (!NUMBER.matcher(digits).matches()) {
      return Optional.empty();
    }
    Optional<IndividualNumber> individual = IndividualNumber.parse(digits);
    Optional<ResidentRecordCode> code = ResidentRecordCode.parse(digits);
    Optional<AddresseeNumber> addressee = AddresseeNumber.parse(digits);
    individual.ifPresent(criteria::individualNumber);
    code.ifPresent(criteria::recordCode);
    addressee.ifPresent(criteria::addresseeNumber);
    return individual
        .map(found -> Part.INDIVIDUAL_NUMBER)
        .or(() -> code.map(found -> Part.RESIDENT_RECORD_CODE))
        .or(() -> addressee.map(found -> Part.ADDRESSEE_NUMBER));
  }
}
