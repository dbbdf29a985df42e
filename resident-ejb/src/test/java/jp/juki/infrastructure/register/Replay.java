package jp.juki.infrastructure.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;

/**
 * One person's log of applied and cancelled movements, replayed as a pile of papers (異動の記録の再演): an
 * applied movement is laid on top, a cancellation takes the top off and leaves a slip on what lies
 * below. It knows nothing of {@link History} but what it hands over.
 */
final class Replay {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** A paper or the empty table, with the slips that cancellations left on it. */
  private record Paper(int version, LocalDate from, List<Slip> slips) {}

  private record Slip(int version, LocalDate from) {}

  private record Event(int version, Instant recordedAt, Optional<LocalDate> applied) {}

  private final ResidentRecord person;
  private final List<Event> log = new ArrayList<>();
  private final List<RecordVersion> versions = new ArrayList<>();

  Replay(ResidentRecord person) {
    this.person = person;
  }

  /**
   * Adds a random event: mostly applied movements, back-dated or planned ahead, and cancellations.
   */
  RecordVersion next(Random random, Instant now, long movementId) {
    Optional<History> history =
        versions.isEmpty() ? Optional.empty() : Optional.of(new History(versions));
    Optional<RecordVersion> top = history.flatMap(History::cancellable);
    boolean cancels = top.isPresent() && random.nextInt(100) < 35;
    LocalDate day = LocalDate.ofInstant(now, java.time.ZoneOffset.UTC);
    LocalDate effectiveOn =
        cancels
            ? top.get().effectiveOn().sortDay()
            : switch (random.nextInt(4)) {
              case 0 -> day.minusDays(random.nextInt(400));
              case 1 -> day.plusDays(random.nextInt(60));
              default -> day.minusDays(random.nextInt(3));
            };
    RecordVersion version =
        RecordVersion.next(
            history,
            person,
            movementId,
            cancels ? MovementReason.CANCELLATION_NEUTRAL : MovementReason.MOVE_WITHIN,
            RecordedDate.of(effectiveOn),
            now,
            cancels ? Optional.of(top.get().version()) : Optional.empty());
    versions.add(version);
    log.add(
        new Event(
            version.version(),
            version.recordedAt(),
            cancels ? Optional.empty() : Optional.of(effectiveOn)));
    return version;
  }

  History history() {
    return new History(versions);
  }

  ResidentRecord person() {
    return person;
  }

  /** A random day around the log. */
  static LocalDate anyDay(Random random) {
    return FIRST.minusDays(450).plusDays(random.nextInt(1400));
  }

  /** A random instant around the log. */
  Instant anyInstant(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Instant.MAX;
      case 1 -> log.get(random.nextInt(log.size())).recordedAt();
      case 2 -> log.get(random.nextInt(log.size())).recordedAt().minusNanos(1000);
      default -> start().plusSeconds(random.nextLong(86_400L * 900));
    };
  }

  static Instant start() {
    return FIRST.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
  }

  /** The number of the version that speaks for a day as known at an instant. */
  Optional<Integer> answer(LocalDate day, Instant knownAt) {
    Deque<Paper> pile = new ArrayDeque<>();
    pile.push(new Paper(0, LocalDate.MIN, new ArrayList<>()));
    for (Event event : log) {
      if (event.recordedAt().isAfter(knownAt)) continue;
      if (event.applied().isPresent()) {
        pile.push(new Paper(event.version(), event.applied().get(), new ArrayList<>()));
      } else {
        Paper taken = pile.pop();
        pile.peek().slips().add(new Slip(event.version(), taken.from()));
      }
    }
    Iterator<Paper> fromTop = pile.iterator();
    while (fromTop.hasNext()) {
      Paper paper = fromTop.next();
      if (paper.from().isAfter(day)) continue;
      for (Slip slip : paper.slips().reversed()) {
        if (!slip.from().isAfter(day)) return Optional.of(slip.version());
      }
      return paper.version() == 0 ? Optional.empty() : Optional.of(paper.version());
    }
    return Optional.empty();
  }
}
