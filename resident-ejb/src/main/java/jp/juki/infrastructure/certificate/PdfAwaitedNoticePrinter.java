package jp.juki.infrastructure.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNotice.Line;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.AwaitedNoticePrinter;

/**
 * The list of those of whom no move-in notice came as PDF/A-2a and PDF/UA-1 (転入通知未着者一覧のPDF), drawn
 * and read back as certificates are.
 */
@ApplicationScoped
public class PdfAwaitedNoticePrinter implements AwaitedNoticePrinter {
  private static final String STYLE = Template.text("list/style.css");
  private static final Template SHEET = Template.read("list/sheet.xhtml");
  private static final Template LINE = Template.read("list/line.xhtml");
  private static final List<String> HEADINGS =
      List.of("番号", "転出日・事由", "氏名・生年月日", "転出前の住所・転出先の住所（予定）");

  @Override
  public Outcome<PrintedCertificate> print(AwaitedNoticeList list, String office) {
    IvsFont font = PdfDrawing.font();
    List<Finding> findings = new ArrayList<>();
    StringBuilder sheets = new StringBuilder();
    List<List<String>> texts = new ArrayList<>();
    List<List<Line>> lines = list.sheets();
    for (int i = 0; i < lines.size(); i++) {
      Sheet sheet = new Sheet(list, office, lines.get(i), i, lines.size());
      sheets.append(sheet.xhtml(font, findings));
      texts.add(sheet.readingOrder());
    }
    String title = AwaitedNoticeList.TITLE;
    return new PlainSheets(title, STYLE, list.asOf(), title + " " + list.span())
        .drawn(sheets.toString(), texts, findings);
  }

  /**
   * One sheet of the list (一覧の1枚).
   *
   * @param lines the persons on it
   * @param at its place among all, from 0
   * @param all how many there are
   */
  private record Sheet(AwaitedNoticeList list, String office, List<Line> lines, int at, int all) {
    String xhtml(IvsFont font, List<Finding> findings) {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        int number = number(i);
        rows.append(
            LINE.fill(
                new FittedValues(
                    Map.of("number", String.valueOf(number)),
                    values(lines.get(i)),
                    "lines[%d].".formatted(number - 1),
                    font,
                    findings)));
      }
      return SHEET.fill(
          new FittedValues(
              Map.of(
                  "more",
                  at + 1 < all ? "sheet more" : "sheet",
                  "title",
                  AwaitedNoticeList.TITLE,
                  "lines",
                  rows.toString()),
              Map.of(
                  "span", list.span() + "　" + list.count(),
                  "made", made(),
                  "page", page()),
              "",
              font,
              findings));
    }

    List<String> readingOrder() {
      List<String> texts = new ArrayList<>();
      texts.add(AwaitedNoticeList.TITLE);
      texts.add(list.span() + "　" + list.count());
      texts.add(made());
      texts.addAll(HEADINGS);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        texts.add(String.valueOf(number(i)));
        texts.add(line.leftOn());
        texts.add(line.cause());
        texts.add(line.name());
        texts.add(line.birth());
        texts.add(line.address());
        texts.add(line.destination());
      }
      texts.add(page());
      return texts;
    }

    private int number(int i) {
      return at * AwaitedNoticeList.ON_A_SHEET + i + 1;
    }

    private String made() {
      return Wareki.format(list.asOf()) + "現在　" + office;
    }

    private String page() {
      return (at + 1) + "／" + all;
    }

    private static Map<String, String> values(Line line) {
      return Map.of(
          "leftOn", line.leftOn(),
          "cause", line.cause(),
          "name", line.name(),
          "birth", line.birth(),
          "address", line.address(),
          "destination", line.destination());
    }
  }
}
