package jp.juki.web.frame;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Messages;
import jp.juki.spec.Spec;

/**
 * One finding as a screen pins it (エラー・アラートの表示): item, reason, remedy and the field to go to.
 *
 * @param code published code
 * @param key key of the field, such as {@code newcomers[1].birth}
 * @param item 項目, with the person's place in the list where there are several
 * @param reason 理由
 * @param remedy 対応方法
 * @param blocks whether it is an error
 */
@Spec("11.1-d")
public record FindingLine(
    String code, String key, String item, String reason, String remedy, boolean blocks)
    implements Serializable {
  private static final Pattern PLACE = Pattern.compile("\\w+\\[(\\d+)].*");

  /** Codes that stand at any field: malformed values, letters, readings that are not katakana. */
  private static final Pattern GENERAL = Pattern.compile("E1101.|E0508[A-H]|E1118A");

  private static final ResourceBundle ITEMS =
      ResourceBundle.getBundle(
          "jp.juki.web.items", Locale.JAPANESE, FindingLine.class.getClassLoader());

  /** The lines of these findings, in the same order. */
  public static List<FindingLine> of(List<Finding> findings) {
    return findings.stream().map(FindingLine::of).toList();
  }

  private static FindingLine of(Finding finding) {
    Messages.Text text = Messages.of(finding.code());
    Matcher place = PLACE.matcher(finding.item());
    String whose = place.matches() ? Integer.parseInt(place.group(1)) + 1 + "人目　" : "";
    return new FindingLine(
        finding.code().code(),
        finding.item(),
        whose + item(finding, text),
        text.reason(),
        text.remedy(),
        finding.blocks());
  }

  /**
   * A finding about anything malformed or badly written names its field, all others their own item.
   */
  private static String item(Finding finding, Messages.Text text) {
    if (!GENERAL.matcher(finding.code().code()).matches()) return text.item();
    String[] path = finding.item().replaceAll("\\[\\d+]", "").split("\\.");
    String last = path[path.length - 1];
    String lastTwo = path.length > 1 ? path[path.length - 2] + "." + last : last;
    return Stream.of(lastTwo, last)
        .filter(ITEMS::containsKey)
        .findFirst()
        .map(ITEMS::getString)
        .orElse(text.item());
  }
}
