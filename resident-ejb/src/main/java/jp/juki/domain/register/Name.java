package jp.juki.domain.register;

import java.util.List;
import jp.juki.domain.characters.LetterProblem;
import jp.juki.domain.characters.MojiJoho;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * A name or one part of it (氏・名・旧氏・通称), letter for letter as entered: code points and variation
 * selectors are never normalised.
 *
 * <p>Whether each letter is one of the MJ list is checked where typed text enters, by {@link
 * #parse} and the policies; what was once recorded is kept.
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

  /**
   * The name that a typed text is; outer space is dropped, nothing else is changed.
   *
   * @param item where the text was typed, for the findings
   */
  public static Outcome<Name> parse(String text, String item) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return Outcome.refused(FindingCode.VALUE_MISSING, item);
    }
    List<Finding> findings = letterFindings(stripped, item);
    return findings.isEmpty() ? Outcome.accepted(new Name(stripped)) : Outcome.refused(findings);
  }

  /**
   * What keeps a text of any item from being written with letters of the MJ list, one finding for
   * each kind of problem; empty if every letter is admitted.
   *
   * @param item where the text was typed
   */
  public static List<Finding> letterFindings(String text, String item) {
    return MojiJoho.check(text).stream()
        .map(problem -> code(problem.reason()).at(item))
        .distinct()
        .toList();
  }

  private static FindingCode code(LetterProblem.Reason reason) {
    return switch (reason) {
      case NOT_IN_MJ -> FindingCode.LETTER_NOT_LISTED;
      case WRONG_COLLECTION -> FindingCode.LETTER_OF_OTHER_COLLECTION;
      case UNKNOWN_SEQUENCE -> FindingCode.LETTER_SEQUENCE_UNKNOWN;
      case LONE_SELECTOR -> FindingCode.LETTER_LONE_SELECTOR;
      case COMBINING_MARK -> FindingCode.LETTER_COMBINING_MARK;
      case CONTROL -> FindingCode.LETTER_CONTROL;
      case PRIVATE_USE -> FindingCode.LETTER_PRIVATE_USE;
      case BROKEN -> FindingCode.LETTER_BROKEN;
    };
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Name[masked]";
  }
}
