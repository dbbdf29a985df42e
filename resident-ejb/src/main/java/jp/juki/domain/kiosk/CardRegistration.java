package jp.juki.domain.kiosk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a clerk read from a resident's card (個人番号カードの登録、継続利用): its certificate for user
 * authentication. Nothing of it has been checked yet.
 *
 * @param serial シリアル番号 as typed, or empty
 * @param validFrom 有効期間の開始日, or empty
 * @param validTo 有効期間の満了日, or empty
 */
public record CardRegistration(
    Optional<String> serial, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CardRegistration[masked]";
  }
}
