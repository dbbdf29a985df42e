package jp.juki.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the matrix for readers (適合表の出力): one page of Markdown and one of HTML.
 *
 * <p>The same evidence always gives the same bytes: no time, no machine, no order of files.
 */
final class MatrixPages {
  /** The chapters of the standard with their headings. */
  private static final Map<Integer, String> CHAPTERS = new LinkedHashMap<>();

  static {
    CHAPTERS.put(1, "Managed items (管理項目)");
    CHAPTERS.put(2, "Search, view, operation (検索・照会・操作)");
    CHAPTERS.put(3, "Suppression (抑止設定)");
    CHAPTERS.put(4, "Movements (異動)");
    CHAPTERS.put(5, "Certificates (証明)");
    CHAPTERS.put(6, "Statistics (統計)");
    CHAPTERS.put(7, "Linkage (連携)");
    CHAPTERS.put(8, "Optional functions (オプション機能)");
    CHAPTERS.put(9, "Batch (バッチ)");
    CHAPTERS.put(10, "Common functions (共通)");
    CHAPTERS.put(11, "Errors and alerts (エラー・アラート)");
  }

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFF9F]+");

  private final Path root;
  private final Tally total;
  private final Map<Integer, Map<Section, List<Evidence>>> chapters = new LinkedHashMap<>();

  MatrixPages(Matrix matrix, Path root) {
    this.root = root;
    this.total = new Tally(matrix.evidence());
    Map<String, List<Evidence>> bySection =
        matrix.evidence().stream().collect(Collectors.groupingBy(each -> each.clause().section()));
    for (Section section : matrix.catalogue().sections()) {
      chapters
          .computeIfAbsent(section.chapter(), chapter -> new LinkedHashMap<>())
          .put(section, bySection.getOrDefault(section.number(), List.of()));
    }
  }

  private static List<Evidence> all(Map<Section, List<Evidence>> sections) {
    return sections.values().stream().flatMap(List::stream).toList();
  }

  // ---------------------------------------------------------------------------------------------
  // Markdown

  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Conformance matrix (適合表)\n\n");
    page.append(
        "Generated from the catalogue, the code and the results of the last full test run; ");
    page.append("do not edit. The readable page is [index.html](index.html).\n\n");
    page.append("Done: code and every needed kind of proof, all passed. Partly: some of it, ");
    page.append("or all of it with a part known to be missing. ");
    page.append("Open: nothing yet. 必 must, 任 may, 不可 must not exist.\n\n");
    page.append("| Chapter | Clauses | Done | Partly | Open | Exempt |\n");
    page.append("|---|--:|--:|--:|--:|--:|\n");
    chapters.forEach(
        (chapter, sections) ->
            page.append(
                tallyRow(
                    "[" + chapter + "](#" + chapter + ") " + CHAPTERS.get(chapter),
                    new Tally(all(sections)))));
    page.append(tallyRow("**All**", total));
    chapters.forEach(
        (chapter, sections) -> {
          page.append("\n<a id=\"").append(chapter).append("\"></a>\n\n");
          page.append("## ").append(chapter).append(' ').append(CHAPTERS.get(chapter));
          page.append('\n');
          sections.forEach((section, clauses) -> markdown(page, section, clauses));
        });
    return page.toString();
  }

  private static String tallyRow(String name, Tally tally) {
    StringBuilder row = new StringBuilder("| ").append(name).append(" | ").append(tally.total());
    for (Evidence.State state : Evidence.State.values()) {
      row.append(" | ").append(tally.of(state));
    }
    return row.append(" |\n").toString();
  }

  private void markdown(StringBuilder page, Section section, List<Evidence> clauses) {
    page.append("\n### ").append(section.number()).append(' ').append(section.title());
    page.append(" — ").append(section.gloss()).append("\n\n");
    page.append(
        "| Id | | State | Clause | Code | Tests | Lacks |\n|---|---|---|---|---|---|---|\n");
    for (Evidence each : clauses) {
      Clause clause = each.clause();
      String note = scope(clause).isEmpty() ? "" : " *(" + scope(clause) + ")*";
      List<String> row =
          List.of(
              clause.reference(),
              clause.obligation().sign(),
              each.state().label(),
              clause.text() + note,
              join(each.code(), this::link, "<br>"),
              join(each.tests(), test -> link(test.mark()) + " " + outcome(test), "<br>"),
              each.lacking());
      page.append("| ")
          .append(row.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")))
          .append(" |\n");
    }
  }

  /** The note beside the wording; what is missing of a part stands with what it lacks. */
  private static String scope(Clause clause) {
    return clause.claim() == Claim.PARTLY ? "" : clause.note();
  }

  private static <T> String join(List<T> things, Function<T, String> text, String between) {
    return things.stream().map(text).collect(Collectors.joining(between));
  }

  private static String outcome(Evidence.Test test) {
    String kinds = test.kinds().stream().map(Proof::word).collect(Collectors.joining("+"));
    String result = test.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kinds + ": " + result;
  }

  /** The mark's label, made a link when its source is in the tree. */
  private String link(Mark mark) {
    String path = source(mark);
    return path.isEmpty() ? mark.label() : "[" + mark.label() + "](../../" + path + ")";
  }

  private String source(Mark mark) {
    if (mark.type().indexOf('/') >= 0) {
      return mark.type();
    }
    String outer = mark.type().replaceAll("\\$.*", "").replace('.', '/');
    String path = mark.module() + (mark.test() ? "/src/test/java/" : "/src/main/java/") + outer;
    return Files.exists(root.resolve(path + ".java")) ? path + ".java" : "";
  }

  // ---------------------------------------------------------------------------------------------
  // HTML

  String html() {
    String template = String.join("\n", Tsv.lines("matrix.html")) + "\n";
    return template
        .replace("<!--summary-->", summary())
        .replace("<!--chapters-->", chapters())
        .replace("<!--total-->", String.valueOf(total.total()));
  }

  private String summary() {
    List<String> rows = new ArrayList<>();
    chapters.forEach(
        (chapter, sections) ->
            rows.add(
                summaryRow(
                    "<a href=\"#c%d\">%d</a> %s"
                        .formatted(chapter, chapter, text(CHAPTERS.get(chapter))),
                    new Tally(all(sections)))));
    rows.add(summaryRow("All chapters", total));
    return String.join("\n", rows);
  }

  private static String summaryRow(String name, Tally tally) {
    StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + name + "</th>");
    row.append("<td>").append(tally.total()).append("</td>");
    for (Evidence.State state : Evidence.State.values()) {
      row.append("<td>").append(tally.of(state)).append("</td>");
    }
    return row.append("</tr>").toString();
  }

  private String chapters() {
    StringBuilder page = new StringBuilder();
    chapters.forEach(
        (chapter, sections) -> {
          page.append("<section class=\"chapter\" aria-labelledby=\"c%d\">\n".formatted(chapter));
          page.append(
              "<h2 id=\"c%d\">%d %s</h2>\n"
                  .formatted(chapter, chapter, text(CHAPTERS.get(chapter))));
          page.append(
              "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"c%d\">\n"
                  .formatted(chapter));
          page.append("<table class=\"clauses\">\n<thead><tr>");
          for (String heading :
              List.of("Id", "Obligation", "State", "Clause", "Code", "Tests", "Lacks")) {
            page.append("<th scope=\"col\">").append(heading).append("</th>");
          }
          page.append("</tr></thead>\n");
          sections.forEach((section, clauses) -> html(page, section, clauses));
          page.append("</table>\n</div>\n</section>\n");
        });
    return page.toString();
  }

  private void html(StringBuilder page, Section section, List<Evidence> clauses) {
    page.append("<tbody id=\"s%s\">\n".formatted(section.number()));
    page.append(
        "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"7\">%s %s <span>%s</span></th></tr>\n"
            .formatted(section.number(), text(section.title()), text(section.gloss())));
    for (Evidence each : clauses) {
      Clause clause = each.clause();
      String state = each.state().name();
      String note = scope(clause).isEmpty() ? "" : "<br><small>" + text(scope(clause)) + "</small>";
      page.append(
          "<tr id=\"%s\" data-state=\"%s\" data-obligation=\"%s\">"
              .formatted(clause.id(), state, clause.obligation()));
      page.append("<th scope=\"row\">").append(clause.reference()).append("</th>");
      page.append("<td>").append(clause.obligation().name().replace('_', ' ')).append("</td>");
      page.append(
          "<td><span class=\"state %s\">%s</span></td>"
              .formatted(state.toLowerCase(Locale.ROOT), each.state().label()));
      page.append("<td>").append(text(clause.text())).append(note).append("</td>");
      cell(page, each.code(), Mark::label, mark -> "", this::source);
      cell(
          page,
          each.tests(),
          test -> test.mark().label(),
          test -> " <small>" + outcome(test) + "</small>",
          test -> source(test.mark()));
      page.append("<td>").append(text(each.lacking())).append("</td></tr>\n");
    }
    page.append("</tbody>\n");
  }

  private static <T> void cell(
      StringBuilder page,
      List<T> things,
      Function<T, String> label,
      Function<T, String> after,
      Function<T, String> source) {
    page.append("<td>");
    if (!things.isEmpty()) {
      page.append("<ul>");
      for (T thing : things) {
        String path = source.apply(thing);
        String name = text(label.apply(thing)).replace("#", "#<wbr>");
        page.append("<li>")
            .append(path.isEmpty() ? name : "<a href=\"../../%s\">%s</a>".formatted(path, name))
            .append(after.apply(thing))
            .append("</li>");
      }
      page.append("</ul>");
    }
    page.append("</td>");
  }

  /**
   * Escaped text in which Japanese runs are marked, so that a screen reader speaks them rightly.
   */
  private static String text(String plain) {
    String escaped =
        plain
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return JAPANESE.matcher(escaped).replaceAll("<span lang=\"ja\">$0</span>");
  }
}
