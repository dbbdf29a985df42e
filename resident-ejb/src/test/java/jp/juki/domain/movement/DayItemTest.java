package jp.juki.domain.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Which days belong to which movements (届出日・申出日・戸籍届出・通知日). */
class DayItemTest {
  @Test
  @Spec({"4.1.0.2-a", "4.2.0.5-b"})
  void aNotificationHasItsDayAndAnOfferHasItsDay() {
    for (MovementKind kind : MovementKind.values()) {
      assertEquals(Set.of(DayItem.NOTIFIED), days(kind, Basis.NOTIFICATION));
      assertEquals(Set.of(DayItem.OFFERED), days(kind, Basis.OFFER));
    }
  }

  @Test
  @Spec("4.2.0.4-a")
  void anEntryExOfficioOfABirthOrDeathHasTheDayOfTheFamilyRegister() {
    List<MovementKind> ofFamilyRegister = List.of(MovementKind.BIRTH, MovementKind.DEATH);
    for (MovementKind kind : MovementKind.values())
      assertEquals(
          ofFamilyRegister.contains(kind) ? Set.of(DayItem.NOTICED) : Set.of(),
          days(kind, Basis.EX_OFFICIO));
  }

  private static Set<DayItem> days(MovementKind kind, Basis basis) {
    return Arrays.stream(DayItem.values())
        .filter(day -> day.belongsTo(kind, basis))
        .collect(Collectors.toSet());
  }
}
