package jp.juki.domain.register;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.juki.spec.Spec;

/**
 * Reading of a name (氏名の振り仮名) in katakana, and how far it is confirmed (公証確認状況).
 *
 * @param family the reading of the surname, or empty if none is known
 * @param given the reading of the given name, or empty if none is known
 * @param state which parts the family register has confirmed; only those are printed
 */
@Spec("1.1.18-a")
public record Furigana(Optional<String> family, Optional<String> given, State state) {
  /** No reading at all. */
  public static final Furigana NONE =
      new Furigana(Optional.empty(), Optional.empty(), State.UNCONFIRMED);

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・゠ 　]+");

  /** Whether a reading, of whatever name, is written as readings are kept: in katakana. */
  @Spec("1.1.18-b")
  public static boolean katakana(String reading) {
    return KATAKANA.matcher(reading).matches();
  }

  /** The reading known to the city, confirmed or not, for search and sorting; may be empty text. */
  public String text() {
    return (family.orElse("") + "　" + given.orElse("")).strip();
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Furigana[masked]";
  }

  /** What is confirmed (公証確認状況). */
  public enum State {
    UNCONFIRMED("0", "未確認"),
    CONFIRMED("1", "確認済"),
    FAMILY_ONLY("2", "氏のみ確認済"),
    GIVEN_ONLY("3", "名のみ確認済");

    private final String code;
    private final String text;

    State(String code, String text) {
      this.code = code;
      this.text = text;
    }

    /** The words as shown. */
    public String text() {
      return text;
    }

    /** The code that is stored. */
    public String code() {
      return code;
    }

    /** The state with this stored code. */
    public static State ofCode(String code) {
      for (State state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw new IllegalArgumentException("no furigana state " + code);
    }
  }
}
