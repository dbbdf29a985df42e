package jp.juki.domain.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The register (住民基本台帳): read any history, append versions, never change or remove one. The
 * projections (present heads, search keys, household members) follow within the same transaction.
 */
public interface Register {
  /** The history of a person, or empty if the number is unknown. */
  Optional<History> find(AddresseeNumber number);

  /** The histories of many persons; unknown numbers are left out. */
  Map<AddresseeNumber, History> histories(Collection<AddresseeNumber> numbers);

  /** Everybody who was ever a member of a household; empty if it is unknown. */
  Set<AddresseeNumber> everMembers(HouseholdNumber household);

  /** The movement with this id, or empty. */
  Optional<Movement> findMovement(long id);

  /** The movements with these ids; unknown ids are left out. */
  Map<Long, Movement> movements(Collection<Long> ids);

  /** Which version each person got from a movement; empty if it made none. */
  Map<AddresseeNumber, Integer> versionsOf(long movementId);

  /** Who holds this number on a present record, removed records included. */
  Set<AddresseeNumber> holdersOf(IndividualNumber number);

  /** Who holds this code on a present record, removed records included. */
  Set<AddresseeNumber> holdersOf(ResidentRecordCode code);

  /** Who holds this card on a present record, removed records included. */
  Set<AddresseeNumber> holdersOf(ResidenceCardNumber card);

  /**
   * Who has the same name, sex and birth on a present record (３情報), removed records included; forms
   * of one letter such as 高 and 髙 count as the same.
   */
  Set<AddresseeNumber> holdersOf(ResidentRecord.Person person);

  /**
   * Locks the heads of these persons in ascending order until the transaction ends; persons without
   * a head are new.
   */
  void lock(Collection<AddresseeNumber> numbers);

  /** Appends a movement with its versions. */
  void append(Movement movement, List<RecordVersion> versions);

  /**
   * Enters the names that persons of a bulk load are searched by (氏名の検索キーの一括登録), before {@link
   * #load} enters the persons themselves.
   */
  void loadNames(List<History> histories);

  /**
   * Enters whole histories of persons whom the register does not know (一括取込み), some thousands in
   * one transaction, but for the names that they are searched by. The counters are not moved past
   * their numbers.
   *
   * @param movements every movement of these histories that no earlier call brought
   */
  void load(List<Movement> movements, List<History> histories);
}
