package jp.juki.domain.address;

import java.text.Normalizer;
import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * A place outside this city's dictionary (転入前住所・転出先・本籍): another municipality, or abroad.
 *
 * @param municipalityCode the municipality (市区町村コード), or empty abroad and for free text
 * @param text the place as printed, not blank
 * @param postalCode seven digits, or empty
 * @param country the country (国名) when abroad, or empty
 */
public record Place(
    Optional<MunicipalityCode> municipalityCode,
    String text,
    Optional<String> postalCode,
    Optional<String> country) {
  /** The words for a previous address that could not be found out (4.2.1.1). */
  @Spec("4.2.1.1-b")
  public static final String UNKNOWN = "不明";

  /**
   * @throws IllegalArgumentException if the text is blank, the postal code malformed, or both a
   *     municipality and a country are given
   */
  public Place {
    if (text.isBlank()
        || postalCode.filter(code -> !code.matches("[0-9]{7}")).isPresent()
        || municipalityCode.isPresent() && country.isPresent()) {
      throw new IllegalArgumentException("malformed place");
    }
  }

  /**
   * The seven digits of a postal code (郵便番号) as somebody wrote it down: wide or narrow, with or
   * without 〒 and hyphen; empty if it is none.
   */
  @Spec("1.1.17-a")
  public static Optional<String> readPostalCode(String written) {
    String digits =
        Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[〒\\s\\-‐−ー]", "");
    return Optional.of(digits).filter(code -> code.matches("[0-9]{7}"));
  }

  /** A place in Japan that is known only as text. */
  public static Place of(String text) {
    return new Place(Optional.empty(), text, Optional.empty(), Optional.empty());
  }

  /**
   * A place in Japan as somebody wrote it down.
   *
   * @param municipality its code, or empty to take that of the municipality that the text names
   * @throws IllegalArgumentException as the constructor
   */
  public static Place inJapan(
      Optional<MunicipalityCode> municipality, String text, Optional<String> postalCode) {
    return new Place(
        municipality.or(() -> Municipalities.of(text).map(Municipality::code)),
        text,
        postalCode,
        Optional.empty());
  }

  /** A place in a municipality. */
  public static Place in(MunicipalityCode municipality, String text) {
    return new Place(Optional.of(municipality), text, Optional.empty(), Optional.empty());
  }

  /** A place abroad. */
  public static Place abroad(String country, String text) {
    return new Place(Optional.empty(), text, Optional.empty(), Optional.of(country));
  }

  /** The place as it is shown: a place abroad with its country (国名等), which stands there once. */
  public String shown() {
    return country
        .filter(name -> !text.startsWith(name))
        .map(name -> name + "　" + text)
        .orElse(text);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Place[masked]";
  }
}
