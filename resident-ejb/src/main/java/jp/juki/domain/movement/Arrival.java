package jp.juki.domain.movement;

import java.util.Map;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.spec.Spec;

/**
 * The household after the movement (異動先世帯): a new one made only of the subjects (全部), or an
 * existing one that they join (一部).
 */
@Spec("4.0.2-a")
public sealed interface Arrival {
  /**
   * The relationship (続柄) of each existing person after the movement; newcomers carry theirs. Where
   * the head of the household that is joined changes, those who live there have one too.
   */
  Map<AddresseeNumber, Relationship> relationships();

  /** A new household of the subjects alone. */
  record NewHousehold(Map<AddresseeNumber, Relationship> relationships) implements Arrival {}

  /**
   * An existing household that the subjects join.
   *
   * @param household 世帯番号
   */
  record Join(HouseholdNumber household, Map<AddresseeNumber, Relationship> relationships)
      implements Arrival {}
}
