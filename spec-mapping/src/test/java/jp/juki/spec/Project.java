package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A small project on disk with really compiled classes, for tests of the matrix. */
final class Project {
  private final Path root;

  Project(Path root) throws IOException {
    this.root = root;
    Path tables = Files.createDirectories(tables());
    Files.writeString(
        tables.resolve("sections.tsv"), Catalogue.SECTION_HEADING + "\n4.0.3\t異動日\tDates\n");
  }

  private Path tables() {
    return root.resolve("spec-mapping/src/main/resources/jp/juki/spec");
  }

  /** Writes the catalogue with these rows, cells separated by bars. */
  Project catalogue(String... rows) throws IOException {
    String table = Catalogue.CLAUSE_HEADING + "\n";
    table += String.join("\n", rows).replace('|', '\t') + "\n";
    Files.writeString(tables().resolve("catalogue.tsv"), table);
    return this;
  }

  String catalogueText() throws IOException {
    return Files.readString(tables().resolve("catalogue.tsv"));
  }

  Project code(String module, String type, String body) throws IOException {
    return compile(module, "main", "classes", type, body);
  }

  Project test(String module, String type, String body) throws IOException {
    return compile(module, "test", "test-classes", type, body);
  }

  private Project compile(String module, String kind, String output, String type, String body)
      throws IOException {
    int dot = type.lastIndexOf('.');
    String source = "package %s; import jp.juki.spec.*; %s".formatted(type.substring(0, dot), body);
    Path file =
        root.resolve(module)
            .resolve("src/" + kind + "/java")
            .resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path target = Files.createDirectories(root.resolve(module).resolve("target").resolve(output));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String classes = Path.of("target/classes").toAbsolutePath() + ":" + target;
    int status =
        compiler.run(
            null,
            null,
            errors,
            "-proc:none",
            "-cp",
            classes,
            "-d",
            target.toString(),
            file.toString());
    assertTrue(status == 0, errors.toString(StandardCharsets.UTF_8));
    return this;
  }

  Project text(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return this;
  }

  /** Writes a report of one class; each case is a name, a bar, and the inside of its element. */
  Project report(String module, String kind, String type, String... cases) throws IOException {
    return report(module, kind, type, type, cases);
  }

  /** Writes a report of properties, which the engine names by the simple name of their class. */
  Project propertyReport(String module, String type, String... cases) throws IOException {
    return report(module, "surefire", type, type.substring(type.lastIndexOf('.') + 1), cases);
  }

  private Project report(String module, String kind, String type, String reported, String... cases)
      throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n");
    xml.append("<testsuite name=\"%s\">\n".formatted(type));
    for (String each : cases) {
      int bar = each.indexOf('|');
      xml.append(
          "<testcase classname=\"%s\" name=\"%s\">".formatted(reported, each.substring(0, bar)));
      xml.append(each.substring(bar + 1)).append("</testcase>\n");
    }
    xml.append("</testsuite>\n");
    return text(module + "/target/" + kind + "-reports/TEST-" + type + ".xml", xml.toString());
  }

  /** Runs the generator and returns its status and every line it printed. */
  Run run(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Matrix.run(
            List.of(command, root.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
    return new Run(status, out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  String page(String name) throws IOException {
    return Files.readString(root.resolve("docs/conformance").resolve(name));
  }

  /**
   * What a run printed.
   *
   * @param status exit status
   * @param lines printed lines
   */
  record Run(int status, List<String> lines) {}
}
