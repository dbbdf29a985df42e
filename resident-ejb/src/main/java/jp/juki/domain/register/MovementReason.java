package jp.juki.domain.register;

import jp.juki.spec.Spec;

/**
 * Reason of a movement (異動事由). There is no reason 転居取消: cancelling is one reason for all kinds.
 *
 * <p>Source: 1.2.2. Codes 21 and 23 are public, the others follow the order of 1.2.2 (inferred, see
 * the data guide); append only.
 */
@Spec({"1.2.2-a", "1.2.2-b", "1.2.2-c", "1.2.2-d"})
public enum MovementReason {
  MOVE_IN("11", "国内転入", Group.ENTRY),
  MOVE_IN_FROM_ABROAD("12", "国外転入等", Group.ENTRY),
  BIRTH("13", "出生", Group.ENTRY),
  ENTRY_BY_NATURALISATION("14", "職権記載（帰化等）", Group.ENTRY),
  ENTRY_BY_LOSS_OF_NATIONALITY("15", "職権記載（国籍喪失）", Group.ENTRY),
  ENTRY_EX_OFFICIO("16", "職権記載", Group.ENTRY),
  REMADE_ENTRY("17", "改製", Group.ENTRY),
  RESTORED_ENTRY("18", "再製", Group.ENTRY),
  CANCELLATION_PLUS("19", "異動の取消し（増）", Group.ENTRY),
  MOVE_OUT("21", "国内転出", Group.REMOVAL),
  MOVE_OUT_ABROAD("22", "国外転出", Group.REMOVAL),
  DEATH("23", "死亡", Group.REMOVAL),
  REMOVAL_BY_NATURALISATION("24", "職権消除（帰化等）", Group.REMOVAL),
  REMOVAL_BY_LOSS_OF_NATIONALITY("25", "職権消除（国籍喪失）", Group.REMOVAL),
  REMOVAL_EX_OFFICIO("26", "職権消除", Group.REMOVAL),
  REMADE_REMOVAL("27", "改製", Group.REMOVAL),
  RESTORED_REMOVAL("28", "再製", Group.REMOVAL),
  CANCELLATION_MINUS("29", "異動の取消し（減）", Group.REMOVAL),
  MOVE_WITHIN("31", "転居", Group.CORRECTION),
  MINOR_CORRECTION("32", "軽微な修正", Group.CORRECTION),
  CORRECTION_EX_OFFICIO("33", "職権修正", Group.CORRECTION),
  ERROR_CORRECTION("34", "誤記修正", Group.CORRECTION),
  INDIVIDUAL_NUMBER_CHANGE("35", "個人番号の変更請求", Group.CORRECTION),
  INDIVIDUAL_NUMBER_CORRECTION("36", "個人番号の職権修正", Group.CORRECTION),
  INDIVIDUAL_NUMBER_ENTRY("37", "個人番号の職権記載", Group.CORRECTION),
  RECORD_CODE_CHANGE("38", "住民票コードの変更請求", Group.CORRECTION),
  RECORD_CODE_ENTRY("39", "住民票コードの職権記載", Group.CORRECTION),
  HOUSEHOLD_SPLIT("40", "世帯分離", Group.CORRECTION),
  HOUSEHOLD_MERGER("41", "世帯合併", Group.CORRECTION),
  HOUSEHOLD_CHANGE("42", "世帯変更", Group.CORRECTION),
  HEAD_CHANGE("43", "世帯主変更", Group.CORRECTION),
  FORMER_NAME_ENTRY("44", "旧氏の記載", Group.CORRECTION),
  FORMER_NAME_CHANGE("45", "旧氏の変更", Group.CORRECTION),
  FORMER_NAME_REMOVAL("46", "旧氏の削除", Group.CORRECTION),
  ALIAS_ENTRY("47", "通称の記載", Group.CORRECTION),
  ALIAS_REMOVAL("48", "通称の削除", Group.CORRECTION),
  CANCELLATION_NEUTRAL("49", "異動の取消し（修正）", Group.CORRECTION);

  private final String code;
  private final String text;
  private final Group group;

  MovementReason(String code, String text, Group group) {
    this.code = code;
    this.text = text;
    this.group = group;
  }

  /** The two-digit code that is stored. */
  public String code() {
    return code;
  }

  /** The words as shown. */
  public String text() {
    return text;
  }

  /** Whether the reason enters, removes or corrects. */
  public Group group() {
    return group;
  }

  /** Whether the movement takes back another one. */
  public boolean cancels() {
    return this == CANCELLATION_PLUS || this == CANCELLATION_MINUS || this == CANCELLATION_NEUTRAL;
  }

  /** The reason with this stored code. */
  public static MovementReason ofCode(String code) {
    for (MovementReason reason : values()) {
      if (reason.code.equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no movement reason " + code);
  }

  /** What a reason does to the population (記載・消除・修正). */
  public enum Group {
    ENTRY("記載"),
    REMOVAL("消除"),
    CORRECTION("修正");

    private final String text;

    Group(String text) {
      this.text = text;
    }

    /** The word as shown. */
    public String text() {
      return text;
    }
  }
}
