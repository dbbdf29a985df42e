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
import java.util.regex.MatchResult;
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

  /** Lists that the standard asks for, or that name no resident. */
  private static final Set<String> LISTS =
      Set.of(
          "文字情報一覧表",
          "利用者の一覧",
          "実演用の利用者の一覧",
          "対象者リスト",
          "文字超過リスト",
          "抑止対象者一覧",
          "転入通知未着者一覧",
          "転入通知情報取込エラー一覧表");

  private static final Pattern LIST =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・々の]*(一覧表|名簿|リスト|[者人民]等?の?一覧(?!対象))");

  /** Everything that can be asked for; a list of residents would be one more. */
  private static final Set<String> ASKED_FOR =
      Set.of(
          "accounts",
          "audit-events",
          "awaited-notices",
          "certificates/{issueId}/documents/{documentId}",
          "headless-households",
          "households/{householdNumber}",
          "movements",
          "movements/{id}",
          "movements/{id}/review",
          "purposes",
          "received-move-outs",
          "residents",
          "residents/{addresseeNumber}",
          "residents/{addresseeNumber}/certificates",
          "residents/{addresseeNumber}/history",
          "towns");

  @Test
  @Absence
  @Spec({"4.1.1.2-f", "4.3.1-e", "7.1.2.1-d", "9.4-c", "9.7-h", "9.7-i", "9.8-a"})
  void noListOfResidentsIsMadeButThoseOfTheStandard() {
    Set<String> others = new TreeSet<>();
    for (String text : texts())
      LIST.matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(list -> !LISTS.contains(list))
          .forEach(others::add);
    assertEquals(Set.of(), others, "lists that the standard does not ask for");
    assertEquals(
        ASKED_FOR,
        Description.document().getPaths().entrySet().stream()
            .filter(path -> path.getKey().startsWith("/api/v1/"))
            .filter(path -> path.getValue().getGet() != null)
            .map(path -> path.getKey().substring("/api/v1/".length()))
            .collect(Collectors.toSet()));
    assertEquals(Set.of(), operations("re-?ent|extract|export"));
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
