package jp.juki.infrastructure.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SequencedMap;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.HeadlessHousehold.Line;
import jp.juki.domain.notice.HeadlessHouseholdList;
import jp.juki.domain.notice.HeadlessHouseholdPrinter;

/** The list of the households without a head as PDF (世帯主のいない世帯の一覧のPDF). */
@ApplicationScoped
public class PdfHeadlessHouseholdPrinter implements HeadlessHouseholdPrinter {
  private static final Template LINE = Template.read("list/headless.xhtml");
  private static final List<String> HEADINGS = List.of("異動日・世帯主の異動", "送付先の氏名・生年月日", "住所・世帯員");

  @Override
  public Outcome<PrintedCertificate> print(HeadlessHouseholdList list, String office) {
    return new ListSheets(
            HeadlessHouseholdList.TITLE, list.count(), list.asOf(), office, HEADINGS, LINE)
        .drawn(list.lines().stream().map(PdfHeadlessHouseholdPrinter::texts).toList());
  }

  private static SequencedMap<String, String> texts(Line line) {
    return ListSheets.line(
        "since", line.since(),
        "cause", line.cause(),
        "name", line.name(),
        "birth", line.birth(),
        "address", line.address(),
        "members", line.members());
  }
}
