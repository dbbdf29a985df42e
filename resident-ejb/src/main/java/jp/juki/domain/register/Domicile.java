package jp.juki.domain.register;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.juki.domain.address.Municipalities;
import jp.juki.spec.Spec;

/**
 * Entry of the family register (戸籍の表示): registered domicile (本籍) and head of register (筆頭者).
 *
 * <p>Both are free text that may be なし or 不明 (1.1.12) and keep every letter.
 *
 * @param place the registered domicile, not blank
 * @param head the head of register, not blank
 */
@Spec({"1.1.6-b", "1.1.12-a"})
public record Domicile(String place, String head) {
  private static final Pattern MUNICIPALITY = Pattern.compile("[市区町村]");

  /**
   * @throws IllegalArgumentException if a part is blank
   */
  public Domicile {
    if (place.isBlank() || head.isBlank()) {
      throw new IllegalArgumentException("a domicile is never blank (1.1.6)");
    }
  }

  /**
   * The place as it is offered when somebody comes back (再転入), or empty if its municipality was
   * merged away since; なし and 不明 are offered as they are.
   */
  @Spec("4.0.6-d")
  public Optional<String> offered() {
    return Optional.of(place)
        .filter(text -> !MUNICIPALITY.matcher(text).find() || Municipalities.exists(text));
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Domicile[masked]";
  }
}
