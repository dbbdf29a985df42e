package jp.juki.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source texts (ソース) must keep to and the compiled classes do not show. */
class SourceTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final int LONGEST_EDGE = 150;
  private static final Pattern EDGE = Pattern.compile("(?m)^@(Path|Named)\\b");
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("\\A/\\*\\*.*?\\*/\\s*package [a-z.]+;\\s*\\z", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"spec-mapping", "db", "resident-ejb", "resident-web", "resident-ear"})
  void everyPackageSaysWhatItIsFor(String module) throws IOException {
    List<Path> packages = sources(module).map(Path::getParent).distinct().toList();
    assertFalse(packages.isEmpty());
    assertEquals(
        List.of(),
        packages.stream()
            .filter(folder -> !saysWhatItIsFor(folder))
            .map(ROOT::relativize)
            .toList());
  }

  @Test
  void edgesAreShort() throws IOException {
    List<Path> edges =
        sources("resident-web").filter(file -> EDGE.matcher(text(file)).find()).toList();
    assertEquals(
        List.of(),
        edges.stream()
            .filter(file -> text(file).lines().count() > LONGEST_EDGE)
            .map(ROOT::relativize)
            .toList());
  }

  private static boolean saysWhatItIsFor(Path folder) {
    Path file = folder.resolve("package-info.java");
    return Files.exists(file) && ONE_SENTENCE.matcher(text(file)).matches();
  }

  private static Stream<Path> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
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
