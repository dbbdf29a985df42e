package jp.juki.domain.certificate;

/**
 * Item of a certificate (証明書記載事項): a cell that a form has a place for, in the order in which a
 * reader meets them.
 *
 * <p>Source: 住民基本台帳法 art. 7 and art. 30-45; 5.1.
 */
public enum CertificateItem {
  ADDRESS("address", "住所"),
  HEAD("head", "世帯主"),
  DESTINATION("destination", "転出先（予定）"),
  MOVE_OUT_ON("moveOutOn", "異動日（転出の予定年月日）"),
  MOVE_OUT_NOTIFIED_ON("moveOutNotifiedOn", "届出の年月日"),
  NAME_KANA("nameKana", "氏名の振り仮名"),
  INDIVIDUAL_NUMBER("individualNumber", "個人番号"),
  NAME("name", "氏名"),
  RECORD_CODE("residentRecordCode", "住民票コード"),
  RESIDENT_SINCE("residentSince", "住民となった年月日"),
  FORMER_NAME_KANA("formerNameKana", "旧氏の振り仮名"),
  ALIAS_KANA("aliasKana", "通称の振り仮名"),
  ADDRESS_SINCE("addressSince", "住所を定めた年月日"),
  FORMER_NAME("formerName", "旧氏"),
  ALIAS("alias", "通称"),
  NOTIFIED_ON("notifiedOn", "届出日"),
  BIRTH("birth", "生年月日"),
  SEX("sex", "性別"),
  RELATIONSHIP("relationship", "続柄"),
  REGISTER_HEAD("registerHead", "筆頭者"),
  DOMICILE("domicile", "本籍"),
  PREVIOUS_ADDRESS("previousAddress", "転入前住所"),
  NATIONALITY("nationality", "国籍・地域"),
  CATEGORY("category", "３０条の４５区分"),
  RESIDENCE_STATUS("statusOfResidence", "在留資格"),
  PERIOD_OF_STAY("periodOfStay", "在留期間等"),
  PERIOD_EXPIRY("periodExpiry", "満了日"),
  CARD_NUMBER("cardNumber", "在留カード等番号"),
  FOREIGN_RESIDENT_SINCE("foreignResidentSince", "外国人住民日"),
  REMARKS("remarks", "統合記載欄");

  private final String key;
  private final String label;

  CertificateItem(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The stable key used in findings and in templates. */
  public String key() {
    return key;
  }

  /** The label printed beside the value, without the spaces that spread it over its cell. */
  public String label() {
    return label;
  }
}
