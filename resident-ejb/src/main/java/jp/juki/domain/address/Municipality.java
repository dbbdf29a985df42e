package jp.juki.domain.address;

import jp.juki.spec.Spec;

/**
 * A municipality (市区町村) with its prefecture.
 *
 * <p>Source: 1.3.3.
 *
 * @param code the code with its check digit, not null
 * @param prefecture the prefecture, such as 大阪府
 * @param name the municipality's own name, such as 東大阪市
 */
@Spec("1.3.3-f")
public record Municipality(MunicipalityCode code, String prefecture, String name) {
  /** The city that runs this system (自団体); nothing else in the code names it. */
  public static final Municipality OWN =
      new Municipality(new MunicipalityCode("272272"), "大阪府", "東大阪市");

  /** How every address in it begins, from the prefecture on. */
  public String fullName() {
    return prefecture + name;
  }
}
