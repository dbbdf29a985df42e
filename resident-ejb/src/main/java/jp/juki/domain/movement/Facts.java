package jp.juki.domain.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.ResidentRecordCode;

/**
 * What a policy may know (判断の前提): read before it decides, never while it decides.
 *
 * @param histories the history of every person whom the request names or the movement to take back
 *     changed, of every past or present member of each household in any version of those histories
 *     and of the household that is joined, and of everybody found by {@link #matches}
 * @param matches for each newcomer, in order, whom the register already knows
 * @param targets for a cancellation, the persons of the movement to take back and the version it
 *     made for each; else empty
 * @param locked the persons held by another provisional movement (仮登録中)
 * @param received the data that a special move-in (特例転入) takes in, or empty
 * @param fresh numbers to give to new persons and a new household
 * @param towns the town dictionary (住所辞書)
 */
public record Facts(
    Map<AddresseeNumber, History> histories,
    List<Matches> matches,
    Map<AddresseeNumber, Integer> targets,
    Set<AddresseeNumber> locked,
    Optional<ReceivedMoveOut> received,
    FreshNumbers fresh,
    TownDictionary towns) {
  /** The same facts with other numbers to give. */
  public Facts with(FreshNumbers drawn) {
    return new Facts(histories, matches, targets, locked, received, drawn, towns);
  }

  /**
   * Whom the register already knows by what a newcomer brings (再転入者の判定).
   *
   * @param byIndividualNumber who holds the same 個人番号
   * @param byRecordCode who holds the same 住民票コード
   * @param byCardNumber who holds the same 在留カード番号
   * @param byNameSexBirth who has the same name, sex and birth (３情報)
   */
  public record Matches(
      Set<AddresseeNumber> byIndividualNumber,
      Set<AddresseeNumber> byRecordCode,
      Set<AddresseeNumber> byCardNumber,
      Set<AddresseeNumber> byNameSexBirth) {}

  /**
   * Unused numbers (新規付番). While a movement is only checked or provisional they come from the
   * reserved lowest serials and are shown as not yet assigned; real ones are drawn at 本登録.
   *
   * @param addressees one for each newcomer, in order
   * @param household for a new household
   * @param recordCodes one for each newcomer without 住民票コード, in order
   */
  public record FreshNumbers(
      List<AddresseeNumber> addressees,
      HouseholdNumber household,
      List<ResidentRecordCode> recordCodes) {}

  /** The history of a person, or empty if the register does not know the number. */
  public Optional<History> history(AddresseeNumber number) {
    return Optional.ofNullable(histories.get(number));
  }
}
