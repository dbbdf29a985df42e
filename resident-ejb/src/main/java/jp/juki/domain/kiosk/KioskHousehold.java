package jp.juki.domain.kiosk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;

/**
 * What the register says about a card's holder and the household (カード所持者の世帯) on a day.
 *
 * @param holder whose card it is
 * @param histories of the holder and of everybody who ever was in the household
 * @param day the day
 */
public record KioskHousehold(
    AddresseeNumber holder, Map<AddresseeNumber, History> histories, LocalDate day) {
  private static final Comparator<ResidentRecord> ORDER =
      Comparator.comparingInt((ResidentRecord record) -> record.membership().order())
          .thenComparing(ResidentRecord::addresseeNumber);

  /** Copies the map. */
  public KioskHousehold {
    histories = Map.copyOf(histories);
  }

  /**
   * The members on the day, the holder among them, in the stored order; empty without a resident.
   */
  public List<ResidentRecord> members() {
    if (!histories.containsKey(holder)) return List.of();
    return histories.get(holder).on(day).map(RecordVersion::record).stream()
        .filter(record -> record.residentOn(day))
        .map(record -> record.membership().householdNumber())
        .flatMap(
            household ->
                histories.values().stream()
                    .flatMap(history -> history.on(day).stream())
                    .map(RecordVersion::record)
                    .filter(record -> record.membership().householdNumber().equals(household)))
        .filter(record -> record.residentOn(day))
        .sorted(ORDER)
        .toList();
  }

  /** Numbers of the members. */
  public Set<AddresseeNumber> numbers() {
    return members().stream().map(ResidentRecord::addresseeNumber).collect(Collectors.toSet());
  }

  /** Whether a member has a movement ahead, such as a planned move-out. */
  boolean movementAhead() {
    return numbers().stream().anyMatch(number -> histories.get(number).plannedAfter(day));
  }

  /** The state of the household as a text that changes whenever a record does. */
  public String versions() {
    return day
        + members().stream()
            .map(
                record ->
                    " %s:%d"
                        .formatted(
                            record.addresseeNumber().digits(),
                            histories.get(record.addresseeNumber()).versions().size()))
            .collect(Collectors.joining());
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "KioskHousehold[masked]";
  }
}
