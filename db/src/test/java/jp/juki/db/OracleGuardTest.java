package jp.juki.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guard (Oracle方言の検査) itself: what it must refuse and what it must let pass. */
class OracleGuardTest {
  private static final String ACCEPTED = "guard/accepted.sql";
  private static final String REFUSED = "guard/refused.sql";

  static Stream<String> accepted() {
    return lines(ACCEPTED);
  }

  static Stream<String> refused() {
    return lines(REFUSED);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void rightStatementPasses(String sql) {
    assertEquals(Set.of(), OracleGuard.faults(sql));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void wrongStatementIsRefusedForItsReason(String line) {
    String[] parts = line.split("\\|", 2);
    Set<OracleGuard.Fault> faults = OracleGuard.faults(parts[1]);
    assertTrue(faults.contains(OracleGuard.Fault.valueOf(parts[0])), () -> "found only " + faults);
  }

  @Test
  void everyFaultHasAWrongStatement() {
    Set<OracleGuard.Fault> shown = EnumSet.noneOf(OracleGuard.Fault.class);
    refused().forEach(line -> shown.add(OracleGuard.Fault.valueOf(line.split("\\|", 2)[0])));
    assertEquals(EnumSet.allOf(OracleGuard.Fault.class), shown);
  }

  private static Stream<String> lines(String file) {
    return Arrays.stream(
            new Resources(OracleGuardTest.class.getClassLoader()).read(file).split("\n"))
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
