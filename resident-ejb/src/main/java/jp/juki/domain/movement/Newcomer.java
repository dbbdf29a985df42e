package jp.juki.domain.movement;

import java.util.Optional;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * Somebody who is not a resident yet and is being entered (転入者・出生子).
 *
 * @param reentry the removed record whose person this is (再転入者), or empty for a new entry
 * @param person name, birth and sex as entered
 * @param relationship 続柄 in the household after the movement
 * @param domicile 戸籍の表示
 * @param individualNumber 個人番号 as shown on the move-out certificate, or empty
 * @param recordCode 住民票コード as shown, or empty to have one assigned
 */
@Spec("4.0.1-e")
public record Newcomer(
    Optional<AddresseeNumber> reentry,
    ResidentRecord.Person person,
    Relationship relationship,
    Domicile domicile,
    Optional<IndividualNumber> individualNumber,
    Optional<ResidentRecordCode> recordCode) {
  /** Somebody of whom received data tell (特例転入者). */
  @Spec("4.1.1.3-a")
  public static Newcomer of(MoveOutData.Person told) {
    return new Newcomer(
        Optional.empty(),
        told.person(),
        told.relationship(),
        told.domicile(),
        told.individualNumber(),
        told.recordCode());
  }

  /** What is told of this person (転出者): all but whether the register knew the person. */
  public MoveOutData.Person told() {
    return new MoveOutData.Person(person, relationship, domicile, individualNumber, recordCode);
  }
}
