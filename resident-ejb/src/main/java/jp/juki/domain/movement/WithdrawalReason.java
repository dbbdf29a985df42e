package jp.juki.domain.movement;

import java.util.Arrays;
import java.util.Optional;

/** Why a provisional movement is withdrawn (取下げの理由); told in the audit, never in free words. */
public enum WithdrawalReason {
  NOTIFIER("届出人の申出"),
  WRONG_ENTRY("入力の誤り"),
  DUPLICATE("重複した入力"),
  REVIEW("審査による差戻し");

  private final String text;

  WithdrawalReason(String text) {
    this.text = text;
  }

  /** The words as shown. */
  public String text() {
    return text;
  }

  /** The reason of this name, or empty. */
  public static Optional<WithdrawalReason> find(String name) {
    return Arrays.stream(values()).filter(known -> known.name().equals(name)).findFirst();
  }
}
