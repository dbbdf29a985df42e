package jp.juki.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.juki.spec.Glossary;
import jp.juki.spec.Matrix;
import org.junit.jupiter.api.Test;

/** The words of this module: its types and its references to the standard. */
class WordsTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void everyPublicDomainTypeStandsInTheGlossary() throws Exception {
    Glossary glossary = Glossary.load();
    List<String> unknown = new ArrayList<>();
    List<Class<?>> types = publicDomainTypes();
    for (Class<?> type : types) {
      if (!glossary.knows(type.getSimpleName())) {
        unknown.add(type.getSimpleName());
      }
    }
    assertTrue(types.size() > 50, "only " + types.size() + " types found");
    assertEquals(List.of(), unknown, "add a row to spec-mapping/glossary.tsv first");
  }

  @Test
  void everyReferenceNamesAClauseAsItNowReads() throws IOException {
    assertEquals(List.of(), Matrix.problemsIn(List.of(CLASSES, Path.of("target/test-classes"))));
  }

  private static List<Class<?>> publicDomainTypes() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES.resolve("jp/juki/domain"))) {
      for (Path file : files.sorted().toList()) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        if (name.endsWith(".class")
            && name.indexOf('$') < 0
            && !name.endsWith("package-info.class")) {
          Class<?> type =
              Class.forName(
                  name.substring(0, name.length() - ".class".length()),
                  false,
                  WordsTest.class.getClassLoader());
          if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }
}
