package jp.juki.domain.certificate;

import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Certifier (認証者): the mayor or a deputy, and the seal.
 *
 * <p>The prefecture always stands before the title; there is no way to leave it out.
 *
 * <p>Source: 5.6.
 *
 * @param prefecture the prefecture, such as 大阪府
 * @param title the title with the city, such as 東大阪市長
 * @param name the person's name
 * @param seal the seal to print, or empty for none
 * @param phrase a fixed phrase below, such as この印は黒色です or 公印省略, or empty
 */
@Spec({"5.6-b", "5.6-d", "5.6-i", "1.3.9-d"})
public record Certifier(
    String prefecture, String title, String name, Optional<Seal> seal, Optional<String> phrase) {
  /** The phrase below a printed seal. */
  public static final String SEAL_IS_BLACK = "この印は黒色です";

  /** The phrase instead of a seal. */
  public static final String SEAL_OMITTED = "公印省略";

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

  /** Kind of electronic seal (電子公印); one of each for the city, none for a branch. */
  @Spec("5.6-f")
  public enum Seal {
    /** Seal of the mayor (市長之印). */
    MAYOR,
    /** Seal of the mayor's deputy (職務代理者之印). */
    DEPUTY,
    /** Seal for certificates only (証明専用之印). */
    CERTIFICATES
  }

  /** The title as printed, from the prefecture on. */
  public String fullTitle() {
    return prefecture + title;
  }
}
