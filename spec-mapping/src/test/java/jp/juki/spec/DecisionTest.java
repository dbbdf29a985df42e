package jp.juki.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision records keep one shape and name clauses that exist. */
class DecisionTest {
  private static final Pattern CLAUSE = Pattern.compile("[0-9]+(?:\\.[0-9]+)+-[a-z]{1,2}\\b");

  private static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("decisions"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void recordsAreNumberedWithoutGap() throws IOException {
    List<Path> records = records();
    assertTrue(records.size() > 1);
    for (int i = 0; i < records.size(); i++) {
      String name = records.get(i).getFileName().toString();
      assertTrue(name.matches("%04d-[a-z0-9-]+\\.md".formatted(i)), name);
      String first = Files.readAllLines(records.get(i)).getFirst();
      assertTrue(first.startsWith("# %04d — ".formatted(i)), name);
    }
  }

  @Test
  void everyRecordHasTheFourParts() throws IOException {
    for (Path record : records()) {
      assertEquals(
          List.of("## Context", "## Choice", "## Alternatives", "## Consequence"),
          Files.readAllLines(record).stream().filter(line -> line.startsWith("## ")).toList(),
          record.toString());
    }
  }

  @Test
  void namedClausesExist() throws IOException {
    Catalogue catalogue = Catalogue.load();
    List<String> unknown = new ArrayList<>();
    for (Path record : records()) {
      Matcher clause = CLAUSE.matcher(Files.readString(record));
      while (clause.find()) {
        Optional<String> problem = catalogue.problemOf(clause.group());
        problem.ifPresent(why -> unknown.add(record.getFileName() + ": " + why));
      }
    }
    assertEquals(List.of(), unknown);
  }
}
