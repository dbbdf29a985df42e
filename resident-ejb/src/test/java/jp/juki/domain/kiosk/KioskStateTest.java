package jp.juki.domain.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.spec.Spec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The states of an issue at a kiosk (コンビニ交付の状態). */
class KioskStateTest {
  private static final List<KioskState> WAY =
      List.of(
          KioskState.OPENED,
          KioskState.QUOTED,
          KioskState.APPLIED,
          KioskState.CHECKED,
          KioskState.RENDERED,
          KioskState.VERIFIED,
          KioskState.SEALED,
          KioskState.DELIVERED,
          KioskState.RECEIVED_OK,
          KioskState.PAID,
          KioskState.PRINTING,
          KioskState.COMPLETED);
  private static final Set<KioskState> TERMINAL =
      EnumSet.of(
          KioskState.COMPLETED,
          KioskState.REJECTED,
          KioskState.CANCELLED,
          KioskState.EXPIRED,
          KioskState.FAILED_BEFORE_PAY,
          KioskState.FAILED_AFTER_PAY,
          KioskState.VOIDED);

  /** Every pair that the contract allows, written down apart from the machine. */
  private static Set<Map.Entry<KioskState, KioskState>> allowed() {
    Set<Map.Entry<KioskState, KioskState>> pairs = new HashSet<>();
    for (int i = 0; i + 1 < WAY.size(); i++) pairs.add(Map.entry(WAY.get(i), WAY.get(i + 1)));
    pairs.add(Map.entry(KioskState.QUOTED, KioskState.QUOTED));
    pairs.add(Map.entry(KioskState.DELIVERED, KioskState.DELIVERED));
    pairs.add(Map.entry(KioskState.APPLIED, KioskState.REJECTED));
    pairs.add(Map.entry(KioskState.CHECKED, KioskState.REJECTED));
    for (KioskState unpaid : WAY.subList(2, 9)) {
      pairs.add(Map.entry(unpaid, KioskState.CANCELLED));
      pairs.add(Map.entry(unpaid, KioskState.EXPIRED));
      pairs.add(Map.entry(unpaid, KioskState.FAILED_BEFORE_PAY));
    }
    for (KioskState paid : WAY.subList(9, 11)) {
      pairs.add(Map.entry(paid, KioskState.UNKNOWN));
      pairs.add(Map.entry(paid, KioskState.FAILED_AFTER_PAY));
    }
    pairs.add(Map.entry(KioskState.UNKNOWN, KioskState.COMPLETED));
    pairs.add(Map.entry(KioskState.UNKNOWN, KioskState.VOIDED));
    return pairs;
  }

  @Test
  @Spec("7.2.5-a")
  void exactlyTheAllowedTransitionsExist() {
    Set<Map.Entry<KioskState, KioskState>> found = new HashSet<>();
    for (KioskState state : KioskState.values())
      for (KioskStep step : KioskStep.values())
        state.after(step).ifPresent(next -> found.add(Map.entry(state, next)));
    assertEquals(allowed(), found);
  }

  @Test
  void whatHasEndedStaysAsItIs() {
    for (KioskState state : TERMINAL)
      assertTrue(
          Arrays.stream(KioskStep.values()).allMatch(step -> state.after(step).isEmpty()),
          state.name());
  }

  @Test
  void timeEndsWhatWaitsAndParksWhatIsPaid() {
    for (KioskState state : KioskState.values()) {
      Optional<KioskState> ended = state.timeout().map(step -> state.after(step).orElseThrow());
      assertEquals(state.waiting(), ended.isPresent(), state.name());
      boolean paid = state == KioskState.PAID || state == KioskState.PRINTING;
      ended.ifPresent(next -> assertEquals(paid ? KioskState.UNKNOWN : KioskState.EXPIRED, next));
    }
  }

  @Property
  @Spec("7.2.5-a")
  void noWalkPrintsWhatWasNotSealedReceivedAndPaid(@ForAll @Size(max = 300) List<KioskStep> steps) {
    List<KioskState> passed = new ArrayList<>(List.of(KioskState.OPENED));
    for (KioskStep step : steps) {
      KioskState from = passed.getLast();
      from.after(step)
          .ifPresent(
              next -> {
                assertTrue(allowed().contains(Map.entry(from, next)), from + " to " + next);
                assertFalse(TERMINAL.contains(from));
                passed.add(next);
              });
    }
    int at = WAY.indexOf(passed.getLast());
    if (at > 0)
      assertTrue(passed.containsAll(WAY.subList(0, at + 1)) || passed.contains(KioskState.UNKNOWN));
  }
}
