package jp.juki.infrastructure.certificate;

import java.util.List;
import java.util.Map;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.infrastructure.certificate.FittedText.Box;

/**
 * Values of a template, each fitted into its box (記載内容の割付け).
 *
 * @param parts what is XHTML already
 * @param values the texts by name
 * @param prefix what stands before a name in findings
 * @param font the letters
 * @param findings where it is noted what cannot be printed
 */
record FittedValues(
    Map<String, String> parts,
    Map<String, String> values,
    String prefix,
    IvsFont font,
    List<Finding> findings)
    implements Template.Filling {
  @Override
  public String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("a template asks for an unknown part: " + name);
    }
    return part;
  }

  @Override
  public String value(String name, Box box) {
    String text = values.get(name);
    if (text == null) {
      throw new IllegalStateException("a template asks for an unknown value: " + name);
    }
    if (!font.missing(text).isEmpty()) {
      findings.add(FindingCode.CERTIFICATE_LETTER_WITHOUT_GLYPH.at(prefix + name));
      return "";
    }
    return FittedText.fit(text, box, font)
        .map(FittedValues::xhtml)
        .orElseGet(
            () -> {
              findings.add(FindingCode.CERTIFICATE_TEXT_TOO_LONG.at(prefix + name));
              return "";
            });
  }

  private static String xhtml(FittedText fitted) {
    String lines = String.join("<br/>", fitted.lines().stream().map(Template::escape).toList());
    return "<span class=\"v\" style=\"font-size:%spt\">%s</span>".formatted(fitted.points(), lines);
  }
}
