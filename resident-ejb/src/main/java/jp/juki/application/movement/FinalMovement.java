package jp.juki.application.movement;

import java.util.List;
import jp.juki.domain.register.AddresseeNumber;

/**
 * A movement that is in the register now (本登録).
 *
 * @param movementId the movement
 * @param records the version each person got, subjects first
 */
public record FinalMovement(long movementId, List<Appended> records) {
  /**
   * The version that a person got.
   *
   * @param addresseeNumber who
   * @param version 履歴番号
   */
  public record Appended(AddresseeNumber addresseeNumber, int version) {}
}
