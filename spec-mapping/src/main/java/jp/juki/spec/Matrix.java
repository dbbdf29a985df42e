package jp.juki.spec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The conformance matrix (適合表): every clause with its code and its tests, joined with the results
 * of the last test run, because a link is not a pass.
 *
 * <p>{@code check ROOT} looks at the catalogue and the references only and needs no test run.
 * {@code generate ROOT} also judges the claims and writes {@code docs/conformance}. {@code claim
 * ROOT} marks in the catalogue as done what the evidence proves. Exit status 1 means problems, each
 * printed.
 */
public final class Matrix {
  private static final Path TABLES = Path.of("spec-mapping/src/main/resources/jp/juki/spec");
  private static final Path PAGES = Path.of("docs/conformance");

  private final Catalogue catalogue;
  private final Marks marks;
  private final List<Evidence> evidence;

  private Matrix(Catalogue catalogue, Marks marks, TestReports reports) {
    this.catalogue = catalogue;
    this.marks = marks;
    this.evidence =
        catalogue.clauses().stream().map(clause -> evidence(clause, marks, reports)).toList();
  }

  /** Joins catalogue, code and test results of a project. */
  static Matrix of(Path root) throws IOException {
    Catalogue catalogue =
        Catalogue.read(
            Files.readAllLines(root.resolve(TABLES).resolve("sections.tsv")),
            Files.readAllLines(root.resolve(TABLES).resolve("catalogue.tsv")));
    return new Matrix(catalogue, Marks.of(root), TestReports.of(root));
  }

  /**
   * The wrong references in compiled classes, for a unit test of each module.
   *
   * @param directories directories of classes
   * @return one sentence for each unknown or stale reference, empty when all are good
   */
  public static List<String> problemsIn(List<Path> directories) throws IOException {
    Catalogue catalogue = Catalogue.load();
    List<String> problems = new ArrayList<>();
    for (Path directory : directories) {
      problems.addAll(wrongReferences(catalogue, Marks.ofClasses("", false, directory).all()));
    }
    return problems;
  }

  private static List<String> wrongReferences(Catalogue catalogue, List<Mark> marks) {
    List<String> problems = new ArrayList<>();
    for (Mark mark : marks) {
      for (String reference : mark.references()) {
        catalogue.problemOf(reference).ifPresent(why -> problems.add(mark.label() + ": " + why));
      }
    }
    return problems;
  }

  private static Evidence evidence(Clause clause, Marks marks, TestReports reports) {
    Set<String> absent = new HashSet<>();
    for (Mark mark : marks.all()) {
      if (mark.absence() && mark.member().isEmpty()) {
        absent.add(mark.type());
      }
    }
    List<Mark> code = new ArrayList<>();
    List<Evidence.Test> tests = new ArrayList<>();
    for (Mark mark : marks.all()) {
      if (mark.references().contains(clause.reference())) {
        if (mark.test()) {
          boolean absence = mark.absence() || absent.contains(mark.type());
          tests.add(
              new Evidence.Test(
                  mark, Evidence.kinds(mark, absence), reports.of(mark, marks.parents())));
        } else {
          code.add(mark);
        }
      }
    }
    return new Evidence(clause, List.copyOf(code), List.copyOf(tests));
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Problems that show without a test run: a wrong table, an unknown or stale reference. */
  List<String> structuralProblems() {
    List<String> problems = new ArrayList<>(catalogue.problems());
    problems.addAll(wrongReferences(catalogue, marks.all()));
    return problems;
  }

  /** Claims that the evidence does not bear out. */
  List<String> brokenClaims() {
    List<String> problems = new ArrayList<>();
    for (Evidence each : evidence) {
      if (each.clause().claim() == Claim.DONE) {
        String id = each.clause().id();
        if (each.lacksCode()) {
          problems.add(id + ": claimed done without code");
        }
        each.missing()
            .forEach(
                proof ->
                    problems.add(
                        id + ": claimed done without a passing " + proof.word() + " test"));
        each.spoiling()
            .forEach(
                test ->
                    problems.add(
                        id
                            + ": claimed done, but "
                            + test.mark().label()
                            + (test.result() == TestReports.Result.FAILED
                                ? " failed"
                                : " was skipped")));
      }
    }
    return problems;
  }

  private void write(Path root) throws IOException {
    Path pages = Files.createDirectories(root.resolve(PAGES));
    MatrixPages writer = new MatrixPages(this, root);
    Files.writeString(pages.resolve("matrix.md"), writer.markdown());
    Files.writeString(pages.resolve("index.html"), writer.html());
  }

  private int claim(Path root, PrintStream out) throws IOException {
    Set<String> proven = new HashSet<>();
    for (Evidence each : evidence) {
      if (each.state() == Evidence.State.DONE && each.clause().claim() == Claim.OPEN) {
        proven.add(each.clause().id());
      }
    }
    Path table = root.resolve(TABLES).resolve("catalogue.tsv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (proven.contains(cells[0])) {
        cells[4] = "done";
      }
      lines.add(String.join("\t", cells));
    }
    Files.writeString(table, String.join("\n", lines) + "\n");
    out.println(proven.size() + " clauses newly claimed done");
    return 0;
  }

  /** Runs one command and says how it went. */
  static int run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2 || !Set.of("check", "generate", "claim").contains(arguments.get(0))) {
      out.println("usage: Matrix check|generate|claim ROOT");
      return 2;
    }
    Path root = Path.of(arguments.get(1)).toAbsolutePath().normalize();
    Matrix matrix = of(root);
    List<String> problems = new ArrayList<>(matrix.structuralProblems());
    if (arguments.get(0).equals("generate")) {
      problems.addAll(matrix.brokenClaims());
      matrix.write(root);
    }
    problems.forEach(problem -> out.println("conformance: " + problem));
    if (!problems.isEmpty()) {
      return 1;
    }
    if (arguments.get(0).equals("claim")) {
      return matrix.claim(root, out);
    }
    out.println("conformance: " + new Tally(matrix.evidence()).sentence());
    return 0;
  }

  /** Entry point; see the class. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }
}
