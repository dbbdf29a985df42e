package jp.juki.domain.certificate;

import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Certifier (認証者): the mayor or the deputy, and what stands for the seal.
 *
 * <p>The prefecture always stands before the title; there is no way to leave it out.
 *
 * <p>Source: 5.6.
 *
 * @param kind mayor or deputy
 * @param prefecture the prefecture, such as 大阪府
 * @param title the title with the city, such as 東大阪市長
 * @param name the person's name
 * @param seal the seal to print, or empty for none
 * @param phrase a fixed phrase below the seal, such as この印は黒色です, or in its place, such as 公印省略, or
 *     empty
 */
@Spec({"5.6-b", "5.6-d", "5.6-i", "1.3.7-a", "1.3.9-a", "1.3.9-d"})
public record Certifier(
    Kind kind,
    String prefecture,
    String title,
    String name,
    Optional<Seal> seal,
    Optional<String> phrase) {
  /** The phrase below a printed seal. */
  public static final String SEAL_IS_BLACK = "この印は黒色です";

  /** The phrase instead of a seal. */
  public static final String SEAL_OMITTED = "公印省略";

  /** The first line of the phrase on a specimen. */
  public static final String SPECIMEN = "見本（証明書としては使えません）";

  /**
   * @throws IllegalArgumentException if a part is blank
   */
  public Certifier {
    if (prefecture.isBlank()
        || title.isBlank()
        || name.isBlank()
        || phrase.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("malformed certifier");
    }
  }

  /** A certifier with the seal of the office (職印). */
  public static Certifier of(Kind kind, String prefecture, String title, String name) {
    return new Certifier(
        kind, prefecture, title, name, Optional.of(kind.seal), Optional.of(SEAL_IS_BLACK));
  }

  /** Kind of certifier (認証者の区分); codes are the names. */
  public enum Kind {
    /** The mayor (市長). */
    MAYOR("市長", Seal.MAYOR),
    /** The mayor's deputy (職務代理者), for a period. */
    DEPUTY("職務代理者", Seal.DEPUTY);

    private final String text;
    private final Seal seal;

    Kind(String text, Seal seal) {
      this.text = text;
      this.seal = seal;
    }

    /** The word as shown. */
    public String text() {
      return text;
    }
  }

  /**
   * Kind of electronic seal (電子公印); one of each for the city, none for a branch. Codes are the
   * names.
   */
  @Spec({"1.3.7-a", "5.6-c", "5.6-f"})
  public enum Seal {
    /** Seal of the mayor. */
    MAYOR("市長之印"),
    /** Seal of the mayor's deputy. */
    DEPUTY("職務代理者之印"),
    /** Seal for certificates only. */
    CERTIFICATES("証明専用之印");

    private final String text;

    Seal(String text) {
      this.text = text;
    }

    /** The word as shown. */
    public String text() {
      return text;
    }
  }

  /** The same certifier with the seal that was chosen, or with the phrase that stands for it. */
  @Spec({"5.6-a", "5.6-d"})
  public Certifier sealed(SealChoice choice) {
    return switch (choice) {
      case OWN -> with(Optional.of(kind.seal), SEAL_IS_BLACK);
      case CERTIFICATES -> with(Optional.of(Seal.CERTIFICATES), SEAL_IS_BLACK);
      case NONE -> with(Optional.empty(), SEAL_OMITTED);
    };
  }

  /**
   * The same certifier on a specimen (見本): the seal is named in its place and never drawn, so that
   * nothing with a seal exists that was not issued.
   */
  public Certifier specimen() {
    return with(
        Optional.empty(), SPECIMEN + "\n" + seal.map(s -> "公印：" + s.text()).orElse(SEAL_OMITTED));
  }

  private Certifier with(Optional<Seal> seal, String phrase) {
    return new Certifier(kind, prefecture, title, name, seal, Optional.of(phrase));
  }

  /** The title as printed, from the prefecture on. */
  public String fullTitle() {
    return prefecture + title;
  }
}
