package jp.juki.domain.characters;

/**
 * A letter of the MJ list with its code (MJ文字).
 *
 * @param letter in its canonical spelling, not null
 * @param code MJ文字図形名, such as {@code MJ026190}
 */
public record MjLetter(Letter letter, String code) {
  /** Masked: a letter may be part of a name, and this value may reach a log. */
  @Override
  public String toString() {
    return "MjLetter[masked]";
  }
}
