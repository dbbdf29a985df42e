package jp.juki.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.application.notice.AwaitedNoticeService;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** The page of the list of missing notices (転入通知未着者一覧の画面). */
class AwaitedPageTest {
  private static final LocalDate END = LocalDate.of(2026, 4, 30);
  private static final ListPosition NEXT =
      new ListPosition(
          LocalDate.of(2026, 4, 9), AddresseeNumber.ofSerial(1).orElseThrow().digits());

  private final List<String> asked = new ArrayList<>();
  private final AwaitedPage page = new AwaitedPage();

  private final class Asked extends AwaitedNoticeService {
    @Override
    public LocalDate usualEnd() {
      return END;
    }

    @Override
    public Outcome<AwaitedNoticeList> list(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
      asked.add("list " + span(from, to, after));
      return Outcome.accepted(
          new AwaitedNoticeList(from, to.orElseThrow(), END, List.of(), Optional.of(NEXT)));
    }

    @Override
    public Outcome<PrintedCertificate> print(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
      asked.add("print " + span(from, to, after));
      return Outcome.refused(FindingCode.CERTIFICATE_TEXT_TOO_LONG, "lines[0].name");
    }

    private static String span(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after) {
      return from.orElse(null) + " " + to.orElse(null) + after.map(at -> " after").orElse("");
    }
  }

  @Test
  @Spec("4.1.3.1.4-b")
  void whatIsPrintedIsWhatIsShownAndNotWhatWasTypedSince() {
    page.service = new Asked();
    page.open();
    page.setFrom("R8.4.1");
    page.list();
    page.more();
    page.setFrom("R8.4.15");
    page.setTo("R8.4.20");
    page.print();
    page.more();
    assertEquals(
        List.of(
            "list 2026-04-01 2026-04-30",
            "list 2026-04-01 2026-04-30 after",
            "print 2026-04-01 2026-04-30 after",
            "list 2026-04-01 2026-04-30 after"),
        asked);
    page.list();
    assertEquals("list 2026-04-15 2026-04-20", asked.getLast());
  }
}
