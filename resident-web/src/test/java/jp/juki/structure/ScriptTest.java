package jp.juki.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script of the screens: what its compiler, having none, would have said. */
class ScriptTest {
  private static final Path SCRIPT = Path.of("src/main/webapp/resources/juki/juki.js");

  /** Two spaces: what stands in the scope of the whole script. */
  private static final Pattern NAME = Pattern.compile("(?m)^  (?:function|var) (\\w+)");

  @Test
  void everyNameOfTheScriptIsGivenOnce() throws IOException {
    List<String> names =
        NAME.matcher(Files.readString(SCRIPT)).results().map(found -> found.group(1)).toList();
    assertTrue(names.size() > 20, names.toString());
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(), names.stream().filter(name -> !seen.add(name)).toList(), "the later one wins");
  }
}
