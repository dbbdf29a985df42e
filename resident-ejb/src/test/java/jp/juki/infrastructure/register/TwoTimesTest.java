package jp.juki.infrastructure.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import jp.juki.domain.register.RecordVersion;
import jp.juki.spec.Spec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was so on a day, as known at an instant, is what a replay of the log says (二つの時間). */
class TwoTimesTest {
  @Property(tries = 200)
  @Spec({"1.2.1-m", "1.2.1-n", "4.6.0.1-f"})
  void aHistoryAnswersAsItsReplay(@ForAll long seed) {
    Random random = new Random(seed);
    Replay replay = new Replay(People.japanese(1));
    Instant now = Replay.start();
    int events = 1 + random.nextInt(40);
    for (int i = 0; i < events; i++) {
      if (random.nextInt(5) > 0) now = now.plusSeconds(random.nextInt(86_400 * 20));
      replay.next(random, now, i);
    }
    assertEquals(events, replay.history().versions().size());
    for (int i = 0; i < 200; i++) {
      LocalDate day = Replay.anyDay(random);
      Instant knownAt = replay.anyInstant(random);
      assertEquals(
          replay.answer(day, knownAt),
          replay.history().on(day, knownAt).map(RecordVersion::version),
          () -> day + " as known at " + knownAt);
    }
  }
}
