package jp.juki.domain.address;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.juki.domain.characters.Kana;
import jp.juki.domain.master.MasterTable;
import jp.juki.spec.Spec;

/**
 * Municipalities of the whole country (全国の市区町村) with their codes, the wards of designated cities
 * and municipalities that were abolished among them.
 *
 * <p>Source: 1.3.3; 総務省 全国地方公共団体コード, see NOTICE.md beside the data.
 */
public final class Municipalities {
  /** The longest name of a district (郡) or island that an address puts before a town. */
  private static final int DISTRICT = 6;

  private static final List<Entry> ALL = read();
  private static final Map<MunicipalityCode, Municipality> BY_CODE;
  private static final Map<String, List<Entry>> BY_PREFECTURE;

  private record Entry(Municipality municipality, String kana, boolean abolished) {
    /** The more exact name first, then the municipality that still exists. */
    static final Comparator<Entry> ORDER =
        Comparator.comparingInt((Entry entry) -> -entry.municipality.name().length())
            .thenComparing(Entry::abolished);

    String name() {
      return spelt(municipality.name());
    }

    boolean begins(String text, String reading) {
      return spelt(municipality.fullName()).startsWith(text)
          || name().startsWith(text)
          || kana.startsWith(reading);
    }
  }

  static {
    BY_CODE =
        ALL.stream()
            .map(Entry::municipality)
            .collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));
    BY_PREFECTURE =
        ALL.stream().collect(Collectors.groupingBy(entry -> entry.municipality().prefecture()));
  }

  private Municipalities() {}

  /** The municipality of a code, or empty if there never was one in the list. */
  @Spec("1.3.3-f")
  public static Optional<Municipality> find(MunicipalityCode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The municipality that an address names.
   *
   * @param address text that begins with the prefecture, a town with or without its district (郡)
   * @return the most exact one, a ward rather than its city; empty if the text names none, or two
   *     of one name (北海道泊村)
   */
  public static Optional<Municipality> of(String address) {
    return prefecture(address)
        .flatMap(name -> named(address.substring(name.length()), BY_PREFECTURE.get(name)))
        .filter(Municipalities::one)
        .map(found -> found.getFirst().municipality());
  }

  /**
   * Whether an address lies in a municipality of today.
   *
   * @param address text that begins with the prefecture, or without it as a 本籍 may
   */
  @Spec("4.0.6-d")
  public static boolean exists(String address) {
    return prefecture(address)
        .map(name -> named(address.substring(name.length()), BY_PREFECTURE.get(name)))
        .orElseGet(() -> named(address, ALL))
        .filter(found -> !found.getFirst().abolished())
        .isPresent();
  }

  private static Optional<String> prefecture(String address) {
    return BY_PREFECTURE.keySet().stream().filter(address::startsWith).findFirst();
  }

  /**
   * The municipalities of today that begin with a text, in the order of their codes.
   *
   * @param text the leading letters of the name, with or without the prefecture, or of the reading
   *     in kana of either kind
   * @param limit the most to give
   */
  @Spec("4.1.3.0.2-b")
  public static List<Municipality> startingWith(String text, int limit) {
    String spelt = spelt(text);
    String kana = Kana.katakana(text);
    return ALL.stream()
        .filter(entry -> !entry.abolished() && entry.begins(spelt, kana))
        .limit(limit)
        .map(Entry::municipality)
        .toList();
  }

  /** The municipalities that an address names behind its prefecture, most exact first. */
  private static Optional<List<Entry>> named(String rest, List<Entry> entries) {
    String spelt = spelt(rest);
    return Stream.concat(Stream.of(spelt), withoutDistrict(spelt))
        .map(text -> beginning(text, entries))
        .filter(found -> !found.isEmpty())
        .findFirst();
  }

  /** The entries that a text begins with, most exact first. */
  private static List<Entry> beginning(String text, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> text.startsWith(entry.name()))
        .sorted(Entry.ORDER)
        .toList();
  }

  private static boolean one(List<Entry> found) {
    return found.stream()
            .filter(entry -> entry.name().equals(found.getFirst().name()))
            .filter(entry -> entry.abolished() == found.getFirst().abolished())
            .count()
        == 1;
  }

  private static Stream<String> withoutDistrict(String rest) {
    return IntStream.range(1, Math.min(DISTRICT, rest.length()))
        .filter(at -> rest.charAt(at) == '郡' || rest.charAt(at) == '島')
        .mapToObj(at -> rest.substring(at + 1));
  }

  /** One spelling for the small and the large letter, which addresses do not tell apart. */
  private static String spelt(String name) {
    return name.replace('ヶ', 'ケ');
  }

  private static List<Entry> read() {
    return MasterTable.rows("/jp/juki/address/municipalities.tsv").stream()
        .map(
            cell ->
                new Entry(
                    new Municipality(new MunicipalityCode(cell[0]), cell[1], cell[2]),
                    cell[3],
                    cell.length > 4))
        .toList();
  }
}
