package jp.juki.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The only dictionary of the product (用語集): one term, one identifier, one spelling.
 *
 * <p>Kept in {@code spec-mapping/glossary.tsv}, readable without a program.
 */
public final class Glossary {
  static final String HEADING = "term\treading\tidentifier\tsource\tnot to be confused with";

  /**
   * One row.
   *
   * @param term the Japanese term
   * @param reading how it is read
   * @param identifier its one English identifier
   * @param source the law, the section of the standard, or {@code own}
   * @param notToBeConfusedWith what it is easily taken for
   */
  public record Term(
      String term, String reading, String identifier, String source, String notToBeConfusedWith) {}

  private final List<Term> terms;
  private final List<String> problems;
  private final Set<String> identifiers = new HashSet<>();

  private Glossary(List<Term> terms, List<String> problems) {
    this.terms = List.copyOf(terms);
    this.problems = List.copyOf(problems);
    terms.forEach(term -> identifiers.add(term.identifier()));
  }

  /** The glossary on the class path. */
  public static Glossary load() {
    return read(Tsv.lines("glossary.tsv"));
  }

  /**
   * Reads the table and keeps every problem found in it.
   *
   * @param lines lines of {@code glossary.tsv}
   */
  public static Glossary read(List<String> lines) {
    List<String> problems = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    Map<String, String> byTerm = new HashMap<>();
    Map<String, String> byIdentifier = new HashMap<>();
    for (String[] cells : Tsv.rows("glossary.tsv", lines, HEADING, problems)) {
      for (int i = 0; i < cells.length; i++) {
        if (cells[i].isBlank()) {
          problems.add("glossary.tsv: " + cells[0] + ": cell " + (i + 1) + " is blank");
        }
      }
      if (byTerm.put(cells[0], cells[2]) != null) {
        problems.add("glossary.tsv: " + cells[0] + " stands twice");
      }
      String other = byIdentifier.put(cells[2], cells[0]);
      if (other != null) {
        problems.add(
            "glossary.tsv: " + other + " and " + cells[0] + " share identifier " + cells[2]);
      }
      terms.add(new Term(cells[0], cells[1], cells[2], cells[3], cells[4]));
    }
    return new Glossary(terms, problems);
  }

  /** All rows in the order of the file. */
  public List<Term> terms() {
    return terms;
  }

  /** What is wrong with the table, empty when nothing is. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Whether a type's simple name is an identifier of the glossary. The policy that decides about a
   * known term, and the plural that stores many of it, need no row of their own.
   */
  public boolean knows(String typeName) {
    return identifiers.contains(typeName)
        || identifiers.contains(without(typeName, "Policy"))
        || identifiers.contains(without(typeName, "s"));
  }

  private static String without(String name, String end) {
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }
}
