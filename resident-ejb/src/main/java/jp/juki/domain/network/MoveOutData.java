package jp.juki.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * Data of a move-out certificate (転出証明書情報) as they go over the network instead of the paper.
 *
 * <p>Source: 住民基本台帳法 art. 24-2; the items are those of the certificate (同法施行令 art. 23).
 *
 * @param from 転出前の住所, with the municipality where the movers leave
 * @param head 世帯主 there, or empty
 * @param destination 転出先住所（予定）
 * @param movesOutOn 転出予定年月日
 * @param notifiedOn 届出の年月日, or empty if the sender does not say
 * @param persons the movers in the order of the certificate, not empty
 */
public record MoveOutData(
    Place from,
    Optional<String> head,
    Place destination,
    RecordedDate movesOutOn,
    Optional<LocalDate> notifiedOn,
    List<Person> persons) {
  /** The most movers of one message. */
  public static final int MOST_PERSONS = 50;

  /** A mover (転出者). */
  public record Person(
      ResidentRecord.Person person,
      Relationship relationship,
      Domicile domicile,
      Optional<IndividualNumber> individualNumber,
      Optional<ResidentRecordCode> recordCode) {
    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "MoveOutData.Person[masked]";
    }
  }

  /**
   * @throws IllegalArgumentException if there is nobody, or more than {@link #MOST_PERSONS}
   */
  public MoveOutData {
    persons = List.copyOf(persons);
    if (persons.isEmpty() || persons.size() > MOST_PERSONS)
      throw new IllegalArgumentException("wrong number of movers");
  }

  /**
   * The mover who somebody is: of the same 住民票コード, if all have one; or else of the same name, birth
   * and sex; or else the only one of the same birth and sex, whatever the name.
   */
  public Optional<Person> mover(ResidentRecord.Person person, Optional<ResidentRecordCode> code) {
    if (code.isPresent() && persons.stream().allMatch(mover -> mover.recordCode().isPresent()))
      return persons.stream().filter(mover -> mover.recordCode().equals(code)).findFirst();
    List<Person> alike =
        persons.stream()
            .filter(mover -> mover.person().birth().equals(person.birth()))
            .filter(mover -> mover.person().sex() == person.sex())
            .toList();
    return alike.stream()
        .filter(mover -> mover.person().name().equals(person.name()))
        .findFirst()
        .or(() -> alike.stream().filter(any -> alike.size() == 1).findFirst());
  }

  /**
   * The data of those who leave this city together.
   *
   * @param records Japanese residents of one household on the day on which they leave, in the order
   *     of the certificate, each with the same removal
   */
  @Spec("4.1.3.0.4-b")
  public static MoveOutData of(List<ResidentRecord> records) {
    ResidentRecord first = records.getFirst();
    Removal removal = first.removal().orElseThrow();
    return new MoveOutData(
        new Place(
            Optional.of(Municipality.OWN.code()),
            first.residence().address().full(),
            Optional.of(first.residence().address().postalCode()),
            Optional.empty()),
        first.membership().headName(),
        removal.plannedDestination().orElseThrow(),
        removal.on(),
        removal.notifiedOn(),
        records.stream().map(MoveOutData::person).toList());
  }

  private static Person person(ResidentRecord record) {
    return new Person(
        record.person(),
        record.membership().relationship(),
        record.domicile().orElseThrow(),
        record.individualNumber(),
        record.recordCode());
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "MoveOutData[masked]";
  }
}
