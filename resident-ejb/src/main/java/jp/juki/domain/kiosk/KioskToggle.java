package jp.juki.domain.kiosk;

import java.util.Arrays;
import java.util.Optional;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.spec.Spec;

/**
 * Item that a resident may ask for at a kiosk (コンビニ交付の記載事項の選択). 住民票コード and histories are not among
 * them.
 */
@Spec({"5.1-c", "5.1-e"})
public enum KioskToggle {
  /** 世帯主・続柄. */
  HEAD_AND_RELATION("headAndRelation", ShownItem.HEAD_AND_RELATIONSHIP),
  /** 本籍・筆頭者. */
  DOMICILE_AND_HEAD("domicileAndHead", ShownItem.DOMICILE),
  /** 個人番号. */
  INDIVIDUAL_NUMBER("individualNumber", ShownItem.INDIVIDUAL_NUMBER),
  /** 国籍・地域. */
  NATIONALITY("foreign.nationality", ShownItem.NATIONALITY),
  /** 30条の45区分. */
  CATEGORY("foreign.category", ShownItem.CATEGORY),
  /** 在留資格・在留期間等・満了日. */
  RESIDENCE_STATUS("foreign.residenceStatus", ShownItem.RESIDENCE_STATUS),
  /** 在留カード等番号. */
  CARD_NUMBER("foreign.cardNumber", ShownItem.CARD_NUMBER);

  private final String key;
  private final ShownItem item;

  KioskToggle(String key, ShownItem item) {
    this.key = key;
    this.item = item;
  }

  /** The key in messages; a point parts the group from the item. */
  public String key() {
    return key;
  }

  /** What it shows. */
  public ShownItem item() {
    return item;
  }

  /** The toggle of a key, or empty if kiosks do not show such an item. */
  public static Optional<KioskToggle> find(String key) {
    return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
  }
}
