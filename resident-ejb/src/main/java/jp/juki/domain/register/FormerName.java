package jp.juki.domain.register;

import jp.juki.spec.Spec;

/**
 * Former surname written beside the name (旧氏), always with its reading (旧氏の振り仮名).
 *
 * @param name the former surname
 * @param kana its reading in katakana, not blank
 * @param confirmed whether the reading is confirmed (確認状況)
 */
@Spec("1.1.18-a")
public record FormerName(Name name, String kana, boolean confirmed) {
  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "FormerName[masked]";
  }
}
