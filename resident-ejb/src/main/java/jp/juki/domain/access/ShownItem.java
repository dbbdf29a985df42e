package jp.juki.domain.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * Item shown or hidden per account on every screen and answer (表示・非表示を設定する項目, 10.4).
 *
 * <p>続柄 is not among them: 10.4 forbids to hide it by right.
 */
public enum ShownItem {
  DOMICILE("DOMICILE", "戸籍の表示"),
  INDIVIDUAL_NUMBER("INDIVIDUAL_NUMBER", "個人番号"),
  RESIDENT_RECORD_CODE("RESIDENT_RECORD_CODE", "住民票コード"),
  RESIDENCE_STATUS("RESIDENCE_STATUS", "在留資格等");

  private final String code;
  private final String japanese;

  ShownItem(String code, String japanese) {
    this.code = code;
    this.japanese = japanese;
  }

  /** The persistent code. */
  public String code() {
    return code;
  }

  /** The name shown to administrators. */
  public String japanese() {
    return japanese;
  }

  /** The item of a persistent code. */
  public static Optional<ShownItem> find(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }
}
