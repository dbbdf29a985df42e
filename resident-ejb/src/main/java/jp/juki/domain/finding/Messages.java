package jp.juki.domain.finding;

import java.util.Locale;
import java.util.ResourceBundle;
import jp.juki.spec.Spec;

/**
 * Texts of the findings (エラー・アラートの文言): item, reason and remedy in office Japanese, as clause 11.1
 * asks.
 *
 * <p>The one reader of {@code jp/juki/findings_ja.properties}; keys are {@code CODE.item}, {@code
 * CODE.reason} and {@code CODE.remedy}.
 */
@Spec("11.1-d")
public final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "jp.juki.findings", Locale.JAPANESE, Messages.class.getClassLoader());

  private Messages() {}

  /**
   * What a clerk reads about one finding.
   *
   * @param item 項目
   * @param reason 理由
   * @param remedy 対応方法
   */
  public record Text(String item, String reason, String remedy) {}

  /**
   * The texts of a code.
   *
   * @throws java.util.MissingResourceException if the bundle lacks one, which a test excludes
   */
  public static Text of(FindingCode code) {
    return new Text(
        TEXTS.getString(code.code() + ".item"),
        TEXTS.getString(code.code() + ".reason"),
        TEXTS.getString(code.code() + ".remedy"));
  }
}
