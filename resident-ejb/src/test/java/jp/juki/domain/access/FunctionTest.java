package jp.juki.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

class FunctionTest {

  @Test
  void constantsForRolesAllowedAreExactlyTheFunctions() throws IllegalAccessException {
    Set<String> codes =
        Arrays.stream(Function.values()).map(Function::code).collect(Collectors.toSet());
    int constants = 0;
    for (Field field : Functions.class.getDeclaredFields()) {
      if (!Modifier.isPublic(field.getModifiers())) continue;
      constants++;
      assertTrue(codes.contains(field.get(null)), field.getName());
    }
    assertEquals(codes.size(), constants);
    for (Function function : Function.values())
      assertEquals(Optional.of(function), Function.find(function.code()));
    assertEquals(Optional.empty(), Function.find("EVERYTHING"));
  }

  @Test
  @Spec("10.3-i")
  void eachFunctionAdmitsByItselfAndAnyOfTheMovementsToWhatTheyShare() {
    for (Function function : Function.values())
      assertEquals(
          Function.MOVEMENTS.contains(function)
              ? Set.of(function.code(), Functions.Any.MOVEMENT)
              : Set.of(function.code()),
          Function.groups(Set.of(function)));
    assertEquals(Set.of(), Function.groups(Set.of()));
    assertEquals(Optional.empty(), Function.find(Functions.Any.MOVEMENT));
  }

  @Test
  @Spec("10.4-b")
  @Absence
  void relationshipIsNotAmongTheItemsThatAreHidden() {
    assertEquals(
        Set.of("DOMICILE", "INDIVIDUAL_NUMBER", "RESIDENT_RECORD_CODE", "RESIDENCE_STATUS"),
        Arrays.stream(ShownItem.values()).map(ShownItem::code).collect(Collectors.toSet()));
  }

  @Test
  @Spec("10.3-p")
  @Absence
  void grantHasAnAccountOrAnOfficeAndNoRank() {
    LocalDate today = LocalDate.of(2026, 4, 1);
    assertThrows(IllegalArgumentException.class, () -> new Grant("CLERK", null, null, today, null));
    assertThrows(
        IllegalArgumentException.class, () -> new Grant("CLERK", "clerk", "16", today, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Grant("CLERK", "clerk", null, today, today.minusDays(1)));
    assertEquals(
        Set.of("role", "account", "office", "validFrom", "validTo"),
        Arrays.stream(Grant.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toSet()));
  }
}
