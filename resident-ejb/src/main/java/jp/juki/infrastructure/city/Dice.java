package jp.juki.infrastructure.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Chance with a seed (擬似乱数): the same seed always makes the same city. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** True in about this share of the calls. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A whole number from least to most, both possible. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A day from first to last, both possible; first if last lies before it. */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays((long) (random.nextDouble() * (days + 1)));
  }
}
