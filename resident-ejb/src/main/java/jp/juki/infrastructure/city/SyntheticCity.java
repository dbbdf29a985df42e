package jp.juki.infrastructure.city;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;
import jp.juki.infrastructure.batch.RegisterFiles;

/**
 * Makes a city of people who do not exist (合成都市) and writes it as the files that the product's own
 * import reads. The same seed, size and day always make the same files.
 */
public final class SyntheticCity {
  private static final long FIRST_SERIAL = 2_000_000;

  private final Dice dice;
  private final int residents;
  private final LocalDate today;
  private final Names names = new Names();
  private final Places places = new Places();
  private long nextAddressee = FIRST_SERIAL;
  private long nextHousehold = FIRST_SERIAL;
  private long nextMovement = 1;
  private long nextPerson;

  /**
   * @param seed of the pseudo-random choices
   * @param residents how many live in the city on {@code today}; a household more or less
   * @param today the day up to which lives are told; planned move-outs lie after it
   */
  public SyntheticCity(long seed, int residents, LocalDate today) {
    this.dice = new Dice(seed);
    this.residents = residents;
    this.today = today;
  }

  /**
   * Writes the city.
   *
   * @param progress told the number of residents made so far, after each household
   * @throws IOException if a file cannot be written
   */
  public void write(RegisterFiles files, IntConsumer progress) throws IOException {
    int living = 0;
    try (RegisterFiles.Writer out = files.write()) {
      while (living < residents) {
        HouseholdStory story = new HouseholdStory(this, dice, names, places, today);
        story.tell();
        for (Movement movement : story.movements()) {
          out.add(movement);
        }
        for (Life life : story.lives()) {
          for (RecordVersion version : life.versions()) {
            out.add(version);
          }
          if (life.record().residentOn(today)) {
            living++;
            certificate(life).ifPresent(out::add);
          }
        }
        progress.accept(Math.min(living, residents));
      }
    }
  }

  private Optional<CardCertificate> certificate(Life life) {
    LocalDate birth = life.record().person().birth().sortDay();
    boolean card = birth.plusYears(15).isBefore(today) && dice.chance(0.75);
    if (!card) {
      return Optional.empty();
    }
    LocalDate from = dice.day(today.minusYears(4), today.minusDays(2));
    String serial =
        Long.toHexString(0x4A00_0000_0000_0000L + life.number().serial() * 0x9E37_79B9L)
            .toUpperCase(Locale.ROOT);
    return Optional.of(new CardCertificate(serial, life.number(), from, from.plusYears(5)));
  }

  AddresseeNumber addresseeNumber() {
    while (true) {
      var number = AddresseeNumber.ofSerial(++nextAddressee);
      if (number.isPresent()) {
        return number.get();
      }
    }
  }

  HouseholdNumber householdNumber() {
    while (true) {
      var number = HouseholdNumber.ofSerial(++nextHousehold);
      if (number.isPresent()) {
        return number.get();
      }
    }
  }

  long movementId() {
    return nextMovement++;
  }

  /** Counts people, for numbers that must differ. */
  long personIndex() {
    return ++nextPerson;
  }
}
