package jp.juki.infrastructure.certificate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.juki.domain.certificate.CellValue;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateItem;
import jp.juki.domain.certificate.PersonBlock;
import jp.juki.domain.finding.Finding;
import jp.juki.infrastructure.certificate.FittedText.Box;

/**
 * Certificate as XHTML (証明書のXHTML): content filled into the templates of its form, each value
 * fitted into its box.
 *
 * <p>One instance serves one document and gathers what cannot be printed.
 */
final class CertificateXhtml {
  private static final Map<CertificateForm, Templates> FORMS = forms();

  private final CertificateContent content;
  private final IvsFont font;
  private final List<Finding> findings = new ArrayList<>();

  CertificateXhtml(CertificateContent content, IvsFont font) {
    this.content = content;
    this.font = font;
  }

  /** The templates of one form. */
  private record Templates(Template document, Template sheet, Template person, Template footer) {
    static Templates of(CertificateForm form) {
      String style = Template.text("common.css") + Template.text(form.folder() + "/style.css");
      return new Templates(
          Template.read("document.xhtml", text -> named(text, form).replace("{{>style}}", style)),
          Template.read(form.folder() + "/sheet.xhtml", text -> named(text, form)),
          Template.read(form.folder() + "/person.xhtml"),
          Template.read("footer.xhtml"));
    }
  }

  private static String named(String text, CertificateForm form) {
    return text.replace("{{>title}}", form.title())
        .replace("{{>name}}", form.documentName())
        .replace("{{>code}}", form.code());
  }

  private static Map<CertificateForm, Templates> forms() {
    Map<CertificateForm, Templates> forms = new EnumMap<>(CertificateForm.class);
    for (CertificateForm form : CertificateForm.values()) {
      forms.put(form, Templates.of(form));
    }
    return forms;
  }

  /** What could not be printed, item by item; complete once {@link #xhtml()} has returned. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Returns the XHTML, to be drawn only if there are no findings. */
  String xhtml() {
    var sheets = new StringBuilder();
    for (CertificateContent.Sheet sheet : content.sheets()) {
      sheets.append(sheet(sheet));
    }
    return FORMS.get(content.form()).document().fill(parts(Map.of("sheets", sheets.toString())));
  }

  private String sheet(CertificateContent.Sheet sheet) {
    var persons = new StringBuilder();
    for (int i = 0; i < sheet.persons().size(); i++) {
      persons.append(person(sheet.persons().get(i), i, sheet.firstNumber() + i));
    }
    int room = content.form().personsPerSheet() - sheet.persons().size();
    Map<String, String> values = new HashMap<>();
    content.heading().forEach((item, value) -> values.put(item.key(), value.text()));
    values.put("number", content.number().onPage(sheet.page(), sheet.pages()));
    return templates()
        .sheet()
        .fill(
            new FittedValues(
                Map.of(
                    "last",
                    sheet.last() ? "last" : "more",
                    "marks",
                    marks(),
                    "persons",
                    persons.toString(),
                    "blank",
                    room == 0 ? "" : blank(sheet.persons().size()),
                    "footer",
                    sheet.last() ? footer() : fixed("continued", CertificateContent.CONTINUED)),
                values,
                "",
                font,
                findings));
  }

  private String footer() {
    String seal =
        content
            .certifier()
            .seal()
            .map(
                kind ->
                    "<img class=\"seal\" alt=\"公印の印影\" src=\"%s\"/>"
                        .formatted(SealImages.dataUri(kind)))
            .orElse("");
    String place = seal.isEmpty() ? "unsealed" : "phrase";
    String phrase = content.certifier().phrase().map(text -> fixed(place, text)).orElse("");
    return templates()
        .footer()
        .fill(
            new FittedValues(
                Map.of("seal", seal, "phrase", phrase),
                Map.of(
                    "certification",
                    content.certification(),
                    "issuedOn",
                    content.issuedOn(),
                    "certifier.title",
                    content.certifier().fullTitle(),
                    "certifier.name",
                    content.certifier().name()),
                "",
                font,
                findings));
  }

  private String person(PersonBlock person, int position, int number) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> parts = new HashMap<>();
    values.put("number", Integer.toString(number));
    parts.put("position", "at%d".formatted(position));
    for (CertificateItem item : person.readingOrder()) {
      values.put(item.key(), person.cell(item).text());
    }
    values.put("otherNameKana", person.cell(person.otherNameKana()).text());
    values.put("otherName", person.cell(person.otherName()).text());
    parts.put("otherNameKana.label", person.otherNameKana().label());
    parts.put("otherName.label", person.otherName().label());
    for (int i = 0; i < PersonBlock.SLOTS; i++) {
      boolean used = i < person.slots().size();
      parts.put(
          "slot%d.label".formatted(i),
          used ? "<span class=\"l\">" + person.slots().get(i).item().label() + "</span>" : "");
      values.put(
          "slot" + i, used ? person.slots().get(i).value().text() : CellValue.unused().text());
    }
    for (int i = 0; i < content.form().remarksPerSheet(); i++) {
      boolean used = i < person.remarks().size();
      values.put("remark" + i, used ? person.remarks().get(i) : CellValue.unused().text());
    }
    return templates()
        .person()
        .fill(
            new FittedValues(parts, values, "persons[%d].".formatted(number - 1), font, findings));
  }

  private String blank(int position) {
    return "<p class=\"blank at%d\">%s</p>".formatted(position, CertificateContent.NOTHING_BELOW);
  }

  private String marks() {
    return content.marks().stream()
        .sorted()
        .map(mark -> fixed(mark.name().toLowerCase(Locale.ROOT), mark.text()))
        .collect(Collectors.joining());
  }

  private String fixed(String style, String text) {
    return "<p class=\"%s\">%s</p>".formatted(style, Template.escape(text).replace("\n", "<br/>"));
  }

  private Templates templates() {
    return FORMS.get(content.form());
  }

  private static Template.Filling parts(Map<String, String> parts) {
    return new Template.Filling() {
      @Override
      public String value(String name, Box box) {
        throw new IllegalStateException("no value here: " + name);
      }

      @Override
      public String part(String name) {
        return parts.get(name);
      }
    };
  }
}
