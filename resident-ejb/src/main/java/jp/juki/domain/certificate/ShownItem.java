package jp.juki.domain.certificate;

import jp.juki.spec.Spec;

/**
 * Item that can be omitted (省略できる項目), and is on a certificate unless the applicant asks for it.
 *
 * <p>Source: 5.1. Codes are ours; append only.
 */
@Spec({"5.1-c", "5.1-d", "5.1-e"})
public enum ShownItem {
  /** 世帯主・続柄. */
  HEAD_AND_RELATIONSHIP("01", "headAndRelationship"),
  /** 本籍・筆頭者. */
  DOMICILE("02", "domicile"),
  /** 個人番号. */
  INDIVIDUAL_NUMBER("03", "individualNumber"),
  /** 住民票コード. */
  RESIDENT_RECORD_CODE("04", "residentRecordCode"),
  /** 国籍・地域. */
  NATIONALITY("05", "nationality"),
  /** 法第30条の45に規定する区分. */
  CATEGORY("06", "category"),
  /** 在留資格・在留期間等・満了日. */
  RESIDENCE_STATUS("07", "residenceStatus"),
  /** 在留カード等番号. */
  CARD_NUMBER("08", "cardNumber"),
  /** 通称の記載及び削除に関する事項. */
  ALIAS_HISTORY("09", "aliasHistory");

  private final String code;
  private final String key;

  ShownItem(String code, String key) {
    this.code = code;
    this.key = key;
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /**
   * The item of a stored code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ShownItem ofCode(String code) {
    for (ShownItem known : values()) if (known.code.equals(code)) return known;
    throw new IllegalArgumentException("not an item");
  }

  /** The name of the item in requests. */
  public String key() {
    return key;
  }
}
