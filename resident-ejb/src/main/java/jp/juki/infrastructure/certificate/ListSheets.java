package jp.juki.infrastructure.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;

/**
 * Sheets of a list (一覧の印字) as PDF/A-2a and PDF/UA-1, drawn and read back as certificates are: three
 * columns of two texts beside the number.
 *
 * @param title the title
 * @param span what it lists, and how many
 * @param asOf the day on which it was made
 * @param office the office that made it
 * @param headings the headings of the three columns
 * @param line what draws a line
 */
record ListSheets(
    String title,
    String span,
    LocalDate asOf,
    String office,
    List<String> headings,
    Template line) {
  /** The lines on one sheet of paper. */
  static final int ON_A_SHEET = 17;

  private static final String STYLE = Template.text("list/style.css");
  private static final Template SHEET = Template.read("list/sheet.xhtml");

  /**
   * Draws the list; one empty sheet if it lists nobody.
   *
   * @param lines the texts of each line by their keys, in reading order
   */
  Outcome<PrintedCertificate> drawn(List<SequencedMap<String, String>> lines) {
    IvsFont font = PdfDrawing.font();
    List<Finding> findings = new ArrayList<>();
    StringBuilder sheets = new StringBuilder();
    List<List<String>> texts = new ArrayList<>();
    int all = Math.max(1, (lines.size() + ON_A_SHEET - 1) / ON_A_SHEET);
    for (int at = 0; at < all; at++) {
      int first = at * ON_A_SHEET;
      List<SequencedMap<String, String>> part =
          lines.subList(first, Math.min(first + ON_A_SHEET, lines.size()));
      String page = (at + 1) + "／" + all;
      sheets.append(sheet(part, first, page, at + 1 < all, font, findings));
      texts.add(readingOrder(part, first, page));
    }
    return new PlainSheets(title, STYLE, asOf, title + " " + span)
        .drawn(sheets.toString(), texts, findings);
  }

  private String sheet(
      List<SequencedMap<String, String>> lines,
      int first,
      String page,
      boolean more,
      IvsFont font,
      List<Finding> findings) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < lines.size(); i++)
      rows.append(
          line.fill(
              new FittedValues(
                  Map.of("number", String.valueOf(first + i + 1)),
                  lines.get(i),
                  "lines[%d].".formatted(first + i),
                  font,
                  findings)));
    String columns =
        headings.stream()
            .map(heading -> "<th>" + Template.escape(heading) + "</th>")
            .collect(Collectors.joining());
    return SHEET.fill(
        new FittedValues(
            Map.of(
                "more",
                more ? "sheet more" : "sheet",
                "title",
                title,
                "headings",
                columns,
                "lines",
                rows.toString()),
            Map.of("span", span, "made", made(), "page", page),
            "",
            font,
            findings));
  }

  private List<String> readingOrder(
      List<SequencedMap<String, String>> lines, int first, String page) {
    List<String> texts = new ArrayList<>(List.of(title, span, made(), "番号"));
    texts.addAll(headings);
    for (int i = 0; i < lines.size(); i++) {
      texts.add(String.valueOf(first + i + 1));
      texts.addAll(lines.get(i).values());
    }
    texts.add(page);
    return texts;
  }

  private String made() {
    return Wareki.format(asOf) + "現在　" + office;
  }

  /** A line of pairs of key and text, in reading order. */
  static SequencedMap<String, String> line(String... pairs) {
    SequencedMap<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) line.put(pairs[i], pairs[i + 1]);
    return line;
  }
}
