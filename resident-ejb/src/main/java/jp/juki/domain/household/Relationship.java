package jp.juki.domain.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;

/**
 * Relationship to the head of household (続柄): one to four words of a closed vocabulary, joined by
 * の.
 *
 * <p>世帯主, 縁故者 and 同居人 stand alone. What would take five words is 縁故者; words such as 孫 or 祖母 do not
 * exist here (孫 is 子の子).
 *
 * <p>Source: 1.1.11.
 *
 * @param terms the words from the head outwards, one to four, not null
 */
@Spec({"1.1.11-a", "1.1.11-b", "1.1.11-d"})
public record Relationship(List<RelationshipTerm> terms) {
  /** The most words that may be joined (世代 counted mechanically). */
  public static final int MAX_TERMS = 4;

  /** The head (世帯主). */
  public static final Relationship HEAD = of(RelationshipTerm.HEAD);

  /** A relative whose line is longer than four words or not proven (縁故者). */
  public static final Relationship RELATIVE = of(RelationshipTerm.RELATIVE);

  /** Somebody who only lives there (同居人). */
  public static final Relationship LODGER = of(RelationshipTerm.LODGER);

  /**
   * @throws IllegalArgumentException if there are no words, more than four, or a word that stands
   *     alone is joined with others
   */
  public Relationship {
    terms = List.copyOf(terms);
    if (!isValid(terms)) {
      throw new IllegalArgumentException("not a relationship of the vocabulary");
    }
  }

  /** The relationship of these words. */
  public static Relationship of(RelationshipTerm... terms) {
    return new Relationship(Arrays.asList(terms));
  }

  /**
   * The relationship that a text such as {@code 子の妻} says.
   *
   * @return empty if a word is not in the vocabulary or there are more than four
   */
  public static Optional<Relationship> parse(String text) {
    List<RelationshipTerm> terms = new ArrayList<>();
    String rest = text.strip().replace('(', '（').replace(')', '）');
    while (true) {
      RelationshipTerm longest = null;
      for (RelationshipTerm term : RelationshipTerm.values()) {
        if (rest.startsWith(term.text())
            && (longest == null || term.text().length() > longest.text().length())) {
          longest = term;
        }
      }
      if (longest == null) {
        return Optional.empty();
      }
      terms.add(longest);
      rest = rest.substring(longest.text().length());
      if (rest.isEmpty()) {
        return isValid(terms) ? Optional.of(new Relationship(terms)) : Optional.empty();
      }
      if (!rest.startsWith("の")) {
        return Optional.empty();
      }
      rest = rest.substring(1);
    }
  }

  /** The relationship with these stored codes, joined without a separator. */
  public static Relationship ofCodes(String codes) {
    List<RelationshipTerm> terms = new ArrayList<>();
    for (int i = 0; i < codes.length(); i += 2) {
      String code = codes.substring(i, i + 2);
      terms.add(
          Arrays.stream(RelationshipTerm.values())
              .filter(term -> term.code().equals(code))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no relationship word " + code)));
    }
    return new Relationship(terms);
  }

  /** The stored codes of the words, joined without a separator; two to eight characters. */
  public String codes() {
    return terms.stream().map(RelationshipTerm::code).collect(Collectors.joining());
  }

  /** Whether this is the head (世帯主). */
  public boolean head() {
    return equals(HEAD);
  }

  /** Whether this is the head's spouse, a marriage not notified included. */
  public boolean spouseOfHead() {
    return terms.size() == 1 && terms.getFirst().spouse();
  }

  /** The text as printed (続柄表記). */
  public String text() {
    return terms.stream().map(RelationshipTerm::text).collect(Collectors.joining("の"));
  }

  private static boolean isValid(List<RelationshipTerm> terms) {
    return !terms.isEmpty()
        && terms.size() <= MAX_TERMS
        && (terms.size() == 1 || terms.stream().allMatch(RelationshipTerm::chains));
  }
}
