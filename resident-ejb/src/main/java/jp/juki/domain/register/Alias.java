package jp.juki.domain.register;

import java.time.LocalDate;
import jp.juki.spec.Spec;

/**
 * Alias of a foreign resident (通称).
 *
 * @param name the alias
 * @param kana its reading in katakana, not blank
 * @param recordedOn the day it was recorded (記載年月日)
 * @param recordedIn the municipality that recorded it, as text
 */
@Spec("1.1.2-b")
public record Alias(Name name, String kana, LocalDate recordedOn, String recordedIn) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "Alias[masked]";
  }
}
