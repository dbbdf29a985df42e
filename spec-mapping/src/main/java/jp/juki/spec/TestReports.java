package jp.juki.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the last test run reported (試験結果), read from the {@code TEST-*.xml} files of every module.
 *
 * @param cases every reported run of a test
 */
record TestReports(List<Case> cases) {

  /** How a test ended (結果). */
  enum Result {
    /** Every run passed. */
    PASSED,
    /** No report names it. */
    NOT_RUN,
    /** At least one run was skipped. */
    SKIPPED,
    /** At least one run failed. */
    FAILED
  }

  /**
   * One run.
   *
   * @param type class that ran
   * @param method its method without arguments, empty when the class itself failed
   * @param result how it ended
   */
  record Case(String type, String method, Result result) {}

  /** Reads the reports of all modules below a project's root. */
  static TestReports of(Path root) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> children = Files.list(root)) {
      for (Path module : children.filter(Files::isDirectory).sorted().toList()) {
        for (String kind : List.of("surefire-reports", "failsafe-reports")) {
          Path reports = module.resolve("target").resolve(kind);
          if (Files.isDirectory(reports)) {
            readAll(reports, cases);
          }
        }
      }
    }
    return new TestReports(List.copyOf(cases));
  }

  private static void readAll(Path reports, List<Case> cases) throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("TEST-.*\\.xml")) {
          try (InputStream in = Files.newInputStream(file)) {
            read(in, cases);
          } catch (XMLStreamException e) {
            throw new IOException("no test report: " + file, e);
          }
        }
      }
    }
  }

  private static void read(InputStream in, List<Case> cases) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    String suite = "";
    String type = "";
    String method = "";
    Result result = Result.PASSED;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "testsuite" -> suite = xml.getAttributeValue(null, "name");
          case "testcase" -> {
            type = type(xml.getAttributeValue(null, "classname"), suite);
            method = method(xml.getAttributeValue(null, "name"));
            result = Result.PASSED;
          }
          case "failure", "error" -> result = Result.FAILED;
          case "skipped" -> result = Result.SKIPPED;
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("testcase")) {
        cases.add(new Case(type, method, result));
      }
    }
  }

  /** The binary name of the class: properties are reported under its simple name only. */
  private static String type(String reported, String suite) {
    if (reported.indexOf('.') >= 0 || suite.isEmpty()) {
      return reported;
    }
    return suite.endsWith("." + reported) ? suite : suite + "$" + reported;
  }

  /** The method's own name: arguments and repetition stand behind it in the report. */
  private static String method(String name) {
    int end = 0;
    while (end < name.length() && Character.isJavaIdentifierPart(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  /**
   * The result of a marked element: of the method in its class or one that inherits it, or of all
   * methods.
   *
   * @param parents superclass and interfaces of each scanned class
   */
  Result of(Mark mark, Map<String, List<String>> parents) {
    Map<Result, Integer> seen = new TreeMap<>();
    for (Case run : cases) {
      boolean same = mark.member().isEmpty() || run.method().equals(mark.member());
      if ((same || run.method().isEmpty()) && isA(run.type(), mark.type(), parents)) {
        seen.merge(run.result(), 1, Integer::sum);
      }
    }
    for (Result worst : List.of(Result.FAILED, Result.SKIPPED, Result.PASSED)) {
      if (seen.containsKey(worst)) {
        return worst;
      }
    }
    return Result.NOT_RUN;
  }

  private static boolean isA(String type, String ancestor, Map<String, List<String>> parents) {
    return type.equals(ancestor)
        || parents.getOrDefault(type, List.of()).stream()
            .anyMatch(parent -> isA(parent, ancestor, parents));
  }
}
