package jp.juki.infrastructure.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportGuideTest {
  private static final Pattern LINE = Pattern.compile("\\| \\d+ \\| ([^|]+) \\|.*");

  @Test
  void theGuideNamesEveryColumnInTheOrderOfTheFiles() throws IOException {
    List<String> named = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of("../docs/import.md"))) {
      lines
          .map(LINE::matcher)
          .filter(matcher -> matcher.matches())
          .forEach(matcher -> named.add(matcher.group(1)));
    }
    List<String> columns = new ArrayList<>(MovementLayout.headings());
    columns.addAll(RecordLayout.headings());
    columns.addAll(CardLayout.HEADINGS);
    assertEquals(columns, named);
  }
}
