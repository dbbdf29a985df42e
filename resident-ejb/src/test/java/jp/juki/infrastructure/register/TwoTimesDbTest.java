package jp.juki.infrastructure.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.juki.db.TestDatabases;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** The stored register and its projections answer as a replay of the log (二つの時間). */
class TwoTimesDbTest {
  private static final int QUESTIONS = 20_000;

  @Test
  @Spec({"1.2.1-m", "1.2.1-n", "4.6.0.1-f"})
  void theStoredRegisterAnswersAsTheReplay() throws Exception {
    Random random = new Random(20_260_401);
    EntityManagerFactory factory = RegisterFixture.start(TestDatabases.h2());
    try (RegisterFixture fixture = RegisterFixture.on(factory)) {
      StoredRegister register = fixture.bean(StoredRegister.class);
      List<Replay> replays = new ArrayList<>();
      for (int i = 0; i < 60; i++) replays.add(new Replay(People.japanese(i)));
      fill(fixture, register, replays, random);

      int differences = 0;
      int answered = 0;
      for (int asked = 0; asked < QUESTIONS; ) {
        List<Replay> some = replays.subList(asked / 100 % 4 * 15, asked / 100 % 4 * 15 + 15);
        Map<AddresseeNumber, History> stored =
            fixture.inTransaction(
                () ->
                    register.histories(
                        some.stream().map(one -> one.person().addresseeNumber()).toList()));
        for (int i = 0; i < 100; i++, asked++) {
          Replay replay = some.get(random.nextInt(some.size()));
          LocalDate day = Replay.anyDay(random);
          Instant knownAt = replay.anyInstant(random);
          Optional<Integer> expected = replay.answer(day, knownAt);
          Optional<Integer> actual =
              stored
                  .get(replay.person().addresseeNumber())
                  .on(day, knownAt)
                  .map(RecordVersion::version);
          if (!expected.equals(actual)) differences++;
          if (expected.isPresent()) answered++;
        }
      }
      System.out.printf(
          "%,d questions about %d persons, %,d with an answer, %d differences%n",
          QUESTIONS, replays.size(), answered, differences);
      assertTrue(answered > QUESTIONS / 4, "the questions ask too little");
      assertEquals(0, differences);
    } finally {
      factory.close();
    }
  }

  private static void fill(
      RegisterFixture fixture, StoredRegister register, List<Replay> replays, Random random) {
    Instant now = Replay.start();
    for (int round = 0; round < 20; round++) {
      for (int from = 0; from < replays.size(); from += 3) {
        if (random.nextInt(5) > 0) now = now.plusSeconds(random.nextInt(86_400 * 2));
        Instant recorded = now;
        List<Replay> together = replays.subList(from, from + 3);
        fixture.inTransaction(
            () -> {
              long id = fixture.bean(StoredNumbering.class).movementId();
              register.append(
                  People.movement(id, recorded),
                  together.stream().map(one -> one.next(random, recorded, id)).toList());
            });
      }
    }
  }

  @Test
  @Spec("1.2.1-n")
  void projectionsMadeAnewAreTheOnesThatWereKept() throws Exception {
    Random random = new Random(7);
    EntityManagerFactory factory = RegisterFixture.start(TestDatabases.h2());
    try (RegisterFixture fixture = RegisterFixture.on(factory)) {
      StoredRegister register = fixture.bean(StoredRegister.class);
      List<Replay> replays = new ArrayList<>();
      for (int i = 0; i < 30; i++) replays.add(new Replay(People.japanese(i, i / 3)));
      fill(fixture, register, replays, random);
      List<String> kept = derived(fixture);
      assertTrue(kept.size() > 200, "only " + kept.size() + " derived rows");

      StoredDerivedData data = fixture.bean(StoredDerivedData.class);
      fixture.inTransaction(
          () ->
              fixture
                  .entities
                  .createNativeQuery("UPDATE resident SET display_name = 'X', version_no = 1")
                  .executeUpdate());
      fixture.inTransaction(
          () -> fixture.entities.createNativeQuery("DELETE FROM number_key").executeUpdate());
      assertNotEquals(kept, derived(fixture));

      fixture.inTransaction(data::clear);
      assertTrue(derived(fixture).isEmpty());
      rebuild(fixture, data);
      assertEquals(kept, derived(fixture));
    } finally {
      factory.close();
    }
  }

  @Test
  void derivedDataOfAnotherEditionIsNotCurrent() throws Exception {
    EntityManagerFactory factory = RegisterFixture.start(TestDatabases.h2());
    try (RegisterFixture fixture = RegisterFixture.on(factory)) {
      StoredDerivedData data = fixture.bean(StoredDerivedData.class);
      assertFalse(fixture.inTransaction(data::current));
      fixture.inTransaction(data::markCurrent);
      assertTrue(fixture.inTransaction(data::current));
      fixture.inTransaction(
          () ->
              fixture
                  .entities
                  .createNativeQuery("UPDATE search_key_edition SET edition = 'another'")
                  .executeUpdate());
      assertFalse(fixture.inTransaction(data::current));
      fixture.inTransaction(data::markCurrent);
      fixture.inTransaction(data::clear);
      assertFalse(fixture.inTransaction(data::current));
    } finally {
      factory.close();
    }
  }

  private static void rebuild(RegisterFixture fixture, StoredDerivedData data) {
    Optional<AddresseeNumber> last = Optional.empty();
    do {
      Optional<AddresseeNumber> from = last;
      last = fixture.inTransaction(() -> data.makeAfter(from, 7));
    } while (last.isPresent());
  }

  /** Every derived row, but for the count of changes to it. */
  private static List<String> derived(RegisterFixture fixture) {
    List<String> rows = new ArrayList<>();
    rows.addAll(
        fixture.rows(
            "SELECT addressee_number, version_no, household_number, resident_kind, display_name,"
                + " display_kana, birth_on, birth_kind, birth_text, birth_wording, sex,"
                + " address_text, town_code, removal_reason, removal_on, recorded_at FROM resident"
                + " ORDER BY addressee_number"));
    for (String table :
        List.of("household_member", "number_key", "name_key", "name_suffix", "address_key"))
      rows.addAll(
          fixture.rows("SELECT * FROM " + table).stream()
              .map(row -> table + " " + row)
              .sorted()
              .toList());
    return rows;
  }
}
