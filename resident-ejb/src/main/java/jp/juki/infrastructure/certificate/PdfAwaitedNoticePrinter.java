package jp.juki.infrastructure.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SequencedMap;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNotice.Line;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.AwaitedNoticePrinter;

/** The list of those of whom no move-in notice came as PDF (転入通知未着者一覧のPDF). */
@ApplicationScoped
public class PdfAwaitedNoticePrinter implements AwaitedNoticePrinter {
  private static final Template LINE = Template.read("list/awaited.xhtml");
  private static final List<String> HEADINGS = List.of("転出日・事由", "氏名・生年月日", "転出前の住所・転出先の住所（予定）");

  @Override
  public Outcome<PrintedCertificate> print(AwaitedNoticeList list, String office) {
    return new ListSheets(
            AwaitedNoticeList.TITLE,
            list.span() + "　" + list.count(),
            list.asOf(),
            office,
            HEADINGS,
            LINE)
        .drawn(list.lines().stream().map(PdfAwaitedNoticePrinter::texts).toList());
  }

  private static SequencedMap<String, String> texts(Line line) {
    return ListSheets.line(
        "leftOn", line.leftOn(),
        "cause", line.cause(),
        "name", line.name(),
        "birth", line.birth(),
        "address", line.address(),
        "destination", line.destination());
  }
}
