package jp.juki.infrastructure.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.Notice;
import jp.juki.domain.notice.Notice.Addressee;
import jp.juki.domain.notice.NoticePrinter;

/**
 * Notices as PDF/A-2a and PDF/UA-1 (通知書のPDF): one sheet for a window envelope, drawn and read back
 * as certificates are.
 */
@ApplicationScoped
public class PdfNoticePrinter implements NoticePrinter {
  private static final String STYLE = Template.text("notice/style.css");
  private static final Template SHEET = Template.read("notice/sheet.xhtml");
  private static final Template PARAGRAPH = Template.read("notice/paragraph.xhtml");
  private static final Template ITEM = Template.read("notice/item.xhtml");

  @Override
  public Outcome<PrintedCertificate> print(Notice notice) {
    List<Finding> findings = new ArrayList<>();
    String sheet = sheet(notice, PdfDrawing.font(), findings);
    return new PlainSheets(
            notice.kind().text(),
            STYLE,
            notice.issuance().on(),
            notice.kind() + " " + notice.movementId())
        .drawn(sheet, List.of(notice.readingOrder()), findings);
  }

  private static String sheet(Notice notice, IvsFont font, List<Finding> findings) {
    var body = new StringBuilder();
    for (String paragraph : notice.body())
      body.append(
          PARAGRAPH.fill(
              new FittedValues(Map.of(), Map.of("text", paragraph), "body.", font, findings)));
    var items = new StringBuilder();
    for (int i = 0; i < notice.items().size(); i++) {
      Notice.Item item = notice.items().get(i);
      items.append(
          ITEM.fill(
              new FittedValues(
                  Map.of("label", item.label()),
                  Map.of("value", item.value()),
                  "items[%d].".formatted(i),
                  font,
                  findings)));
    }
    Addressee to = notice.to();
    Certifier from = notice.issuance().from();
    return SHEET.fill(
        new FittedValues(
            Map.of(
                "title", notice.kind().text(), "body", body.toString(), "items", items.toString()),
            Map.of(
                "postal", to.postal(),
                "address", to.address(),
                "name", to.addressed(),
                "on", notice.sentOn(),
                "from.title", from.fullTitle(),
                "from.name", from.name(),
                "contact", notice.issuance().contact()),
            "",
            font,
            findings));
  }
}
