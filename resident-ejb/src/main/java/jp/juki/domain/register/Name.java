package jp.juki.domain.register;

/**
 * A name or one part of it (氏・名・旧氏・通称), letter for letter as entered: code points and variation
 * selectors are never normalised.
 *
 * <p>Whether each letter is one of the MJ list is checked where typed text enters, by {@code
 * MojiJoho}; what was once recorded is kept.
 *
 * @param text the letters, not blank, without leading or trailing space or control characters
 */
public record Name(String text) {
  /**
   * @throws IllegalArgumentException if the text is blank, padded or has a control character
   */
  public Name {
    if (text.isBlank()
        || !text.equals(text.strip())
        || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a name"); // never echo it
    }
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Name[masked]";
  }
}
