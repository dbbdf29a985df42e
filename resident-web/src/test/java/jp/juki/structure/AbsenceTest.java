package jp.juki.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.application.certificate.CertificateService;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.rest.Description;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** What neither a screen, a paper nor an interface offers (実装しない機能の不存在), told by its words. */
class AbsenceTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern LIST_OF_REENTRIES = Pattern.compile("再転入者?の?(一覧|名簿|リスト|台帳|抽出)");

  @Test
  @Absence
  @Spec("4.1.1.2-f")
  void noListOfThoseWhoCameBackIsMade() {
    for (String text : texts())
      assertEquals(
          List.of(),
          LIST_OF_REENTRIES.matcher(text).results().map(found -> found.group()).toList());
    assertEquals(Set.of(), operations("re-?ent"));
    assertEquals(
        List.of(),
        Arrays.stream(SearchCriteria.class.getRecordComponents())
            .map(component -> component.getName().toLowerCase(Locale.ROOT))
            .filter(name -> name.contains("reent"))
            .toList(),
        "nobody is searched for by having come back");
  }

  @Test
  @Absence
  @Spec("5.1-l")
  void noMovementLooksAtWhatWasIssued() {
    Set<String> readers =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.juki")
                .stream()
                .filter(type -> !type.getPackageName().endsWith(".certificate"))
                .filter(AbsenceTest::readsWhatWasIssued)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of("jp.juki.application.kiosk"),
        readers,
        "only what issues certificates reads their history");
  }

  private static boolean readsWhatWasIssued(JavaClass type) {
    String history = IssueHistory.class.getName();
    return type.getDirectDependenciesFromSelf().stream()
            .anyMatch(used -> used.getTargetClass().getName().startsWith(history))
        || type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isEquivalentTo(CertificateService.class))
            .anyMatch(call -> call.getName().equals("issued"));
  }

  /** Operations whose path, name or parameters are of this sort. */
  private static Set<String> operations(String sort) {
    Pattern pattern = Pattern.compile(sort, Pattern.CASE_INSENSITIVE);
    Set<String> found = new TreeSet<>();
    Description.document()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperations()
                    .forEach(
                        operation -> {
                          String parameters =
                              operation.getParameters() == null
                                  ? ""
                                  : operation.getParameters().stream()
                                      .map(parameter -> String.valueOf(parameter.getName()))
                                      .collect(Collectors.joining(" "));
                          String all = path + " " + operation.getOperationId() + " " + parameters;
                          if (pattern.matcher(all).find()) found.add(all);
                        }));
    return found;
  }

  /** Every source of the product: screens, papers, messages and code. */
  private static List<String> texts() {
    List<String> texts =
        Stream.of("resident-web", "resident-ejb").flatMap(AbsenceTest::texts).toList();
    assertTrue(texts.size() > 300, "sources are there");
    return texts;
  }

  private static Stream<String> texts(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|xhtml|html|js|properties|yaml|tsv)"))
          .map(AbsenceTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
