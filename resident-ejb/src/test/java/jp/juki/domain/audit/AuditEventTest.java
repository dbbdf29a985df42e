package jp.juki.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {
  private static final AddresseeNumber A = AddresseeNumber.ofSerial(1).orElseThrow();
  private static final AddresseeNumber B = AddresseeNumber.ofSerial(2).orElseThrow();

  @Test
  void everyPersonStaysInTheRowInOrder() {
    AuditEvent event =
        AuditEvent.of(AuditAction.VIEW)
            .withTarget(A)
            .with(Relation.INCIDENTAL, List.of(B))
            .with(NumberUse.MASKED)
            .withRecord("movement/1");
    assertEquals(
        List.of(new AuditSubject(A, Relation.TARGET), new AuditSubject(B, Relation.INCIDENTAL)),
        event.subjects());
    assertEquals(NumberUse.MASKED, event.numberUse());
    assertEquals(AuditResult.OK, event.result());
  }

  @Test
  void refusalKeepsEveryCode() {
    AuditEvent event =
        AuditEvent.of(AuditAction.MOVEMENT_PROVISIONAL)
            .refused(
                List.of(
                    FindingCode.DATE_INVALID.at("birth"), FindingCode.LOCKED_BY_OTHER.at("lock")));
    assertEquals(AuditResult.REFUSED, event.result());
    assertEquals("E1101D,E1003F", event.findings());
    assertNull(AuditEvent.of(AuditAction.VIEW).withFindings(List.of()).findings());
  }

  @Test
  void codesOfActionsAreUniqueAndFound() {
    Set<String> codes =
        Arrays.stream(AuditAction.values()).map(AuditAction::code).collect(Collectors.toSet());
    assertEquals(AuditAction.values().length, codes.size());
    for (AuditAction action : AuditAction.values())
      assertEquals(Optional.of(action), AuditAction.find(action.code()));
  }

  @Test
  void cursorIsReadBackAsItWasWritten() {
    AuditCursor cursor = new AuditCursor(Instant.parse("2026-04-01T01:02:03.456789Z"), 42);
    assertEquals(Optional.of(cursor), AuditCursor.parse(cursor.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1-", "-1-2", "1-2-3", "99999999999999999999-1"})
  void anythingElseIsNoCursor(String text) {
    assertEquals(Optional.empty(), AuditCursor.parse(text));
  }
}
