package jp.juki.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every clause of the standard (条項一覧), section by section in the order of the standard.
 *
 * <p>Source: 住民記録システム標準仕様書 1.0版 第3章; later editions are named in the notes. The wording is ours.
 */
public final class Catalogue {
  static final String CLAUSE_HEADING = "id\trev\tobligation\tneeds\tstatus\tnote\ttext";
  static final String SECTION_HEADING = "number\ttitle\tgloss";

  private final Map<String, Section> sections;
  private final Map<String, Clause> clauses;
  private final List<String> problems;

  private Catalogue(
      Map<String, Section> sections, Map<String, Clause> clauses, List<String> problems) {
    this.sections = Collections.unmodifiableMap(sections);
    this.clauses = Collections.unmodifiableMap(clauses);
    this.problems = List.copyOf(problems);
  }

  /** The catalogue on the class path. */
  public static Catalogue load() {
    return read(Tsv.lines("sections.tsv"), Tsv.lines("catalogue.tsv"));
  }

  /**
   * Reads both tables and keeps every problem found in them; a wrong row is reported and left out.
   *
   * @param sectionLines lines of {@code sections.tsv}
   * @param clauseLines lines of {@code catalogue.tsv}
   */
  public static Catalogue read(List<String> sectionLines, List<String> clauseLines) {
    List<String> problems = new ArrayList<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    for (String[] cells : Tsv.rows("sections.tsv", sectionLines, SECTION_HEADING, problems)) {
      if (sections.put(cells[0], new Section(cells[0], cells[1], cells[2])) != null) {
        problems.add("sections.tsv: " + cells[0] + " stands twice");
      }
    }
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (String[] cells : Tsv.rows("catalogue.tsv", clauseLines, CLAUSE_HEADING, problems)) {
      clause(cells, problems)
          .ifPresent(
              clause -> {
                if (clauses.putIfAbsent(clause.id(), clause) != null) {
                  problems.add("catalogue.tsv: " + clause.id() + " stands twice");
                }
              });
    }
    checkOrder(sections, clauses, problems);
    return new Catalogue(sections, clauses, problems);
  }

  private static Optional<Clause> clause(String[] cells, List<String> problems) {
    List<String> wrong = new ArrayList<>();
    String id = cells[0];
    if (!id.matches("[0-9]+(\\.[0-9]+)+-[a-z]{1,2}")) {
      wrong.add("the id is not section, hyphen, letter");
    }
    if (!cells[1].matches("[1-9][0-9]{0,2}")) {
      wrong.add("the revision is not a number from 1");
    }
    Optional<Obligation> obligation =
        Arrays.stream(Obligation.values()).filter(o -> o.name().equals(cells[2])).findFirst();
    if (obligation.isEmpty()) {
      wrong.add("unknown obligation " + cells[2]);
    }
    EnumSet<Proof> needs = EnumSet.noneOf(Proof.class);
    for (String word : cells[3].split(",", -1)) {
      Proof.ofWord(word).ifPresentOrElse(needs::add, () -> wrong.add("unknown proof " + word));
    }
    if (cells[2].equals(Obligation.MUST_NOT.name()) && !needs.contains(Proof.ABSENCE)) {
      wrong.add("a MUST NOT needs a test of absence");
    }
    Optional<Claim> claim =
        Arrays.stream(Claim.values())
            .filter(c -> c.name().toLowerCase(java.util.Locale.ROOT).equals(cells[4]))
            .findFirst();
    if (claim.isEmpty()) {
      wrong.add("unknown status " + cells[4]);
    }
    if (claim.equals(Optional.of(Claim.EXEMPT)) && cells[5].isBlank()) {
      wrong.add("an exemption without a reason");
    }
    if (claim.equals(Optional.of(Claim.PARTLY)) && cells[5].isBlank()) {
      wrong.add("a part without what is missing");
    }
    if (cells[6].isBlank()) {
      wrong.add("no text");
    }
    if (!wrong.isEmpty()) {
      wrong.forEach(what -> problems.add("catalogue.tsv: " + id + ": " + what));
      return Optional.empty();
    }
    return Optional.of(
        new Clause(
            id,
            Integer.parseInt(cells[1]),
            obligation.orElseThrow(),
            Collections.unmodifiableSet(needs),
            claim.orElseThrow(),
            cells[5],
            cells[6]));
  }

  private static void checkOrder(
      Map<String, Section> sections, Map<String, Clause> clauses, List<String> problems) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    Map<String, String> texts = new HashMap<>();
    for (Clause clause : clauses.values()) {
      seen.add(clause.section());
      int position = counts.merge(clause.section(), 1, Integer::sum);
      if (!clause.letter().equals(letters(position))) {
        problems.add(
            "catalogue.tsv: "
                + clause.id()
                + " stands where letter "
                + letters(position)
                + " goes");
      }
      String other = texts.put(clause.text(), clause.id());
      if (other != null) {
        problems.add("catalogue.tsv: " + other + " and " + clause.id() + " have one wording");
      }
    }
    for (String number : sections.keySet()) {
      if (!seen.contains(number)) {
        problems.add("catalogue.tsv: section " + number + " has no clause");
      }
    }
    for (String number : seen) {
      if (!sections.containsKey(number)) {
        problems.add("catalogue.tsv: section " + number + " is not in the standard");
      }
    }
  }

  /** The letters of the n-th clause of a section: a to z, then aa, ab and so on. */
  static String letters(int position) {
    int index = position - 1;
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : (char) ('a' + index / 26 - 1) + last;
  }

  /** The sections in the order of the standard. */
  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /** The clauses in the order of the standard. */
  public List<Clause> clauses() {
    return List.copyOf(clauses.values());
  }

  /** What is wrong with the tables, empty when nothing is. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Says why a reference from code or a test does not hold.
   *
   * @param reference an id, with {@code @rev} when the clause was revised
   * @return the reason, or empty when the reference is good
   */
  public Optional<String> problemOf(String reference) {
    int at = reference.indexOf('@');
    Clause clause = clauses.get(at < 0 ? reference : reference.substring(0, at));
    if (clause == null) {
      return Optional.of("unknown clause " + reference);
    }
    if (!clause.reference().equals(reference)) {
      return Optional.of("stale reference " + reference + ", now " + clause.reference());
    }
    return Optional.empty();
  }
}
