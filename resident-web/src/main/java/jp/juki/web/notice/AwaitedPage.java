package jp.juki.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.notice.AwaitedNoticeService;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.AwaitedNotice;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.ListPosition;
import jp.juki.web.certificate.ShownDocument;
import jp.juki.web.entry.Reading;
import jp.juki.web.frame.FindingLine;

/** Those of whom no move-in notice came (転入通知未着者一覧). */
@Named
@ViewScoped
public class AwaitedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwaitedNoticeService service;
  @Inject ShownDocument shown;

  private String from;
  private String to;
  private String listedFrom;
  private String listedTo;
  private String after;
  private String next;
  private String summary;
  private transient List<AwaitedNotice.Line> rows;
  private List<FindingLine> findings = List.of();
  private String document;

  @PostConstruct
  void open() {
    to = Wareki.shortFormat(service.usualEnd());
  }

  /** Lists from the beginning. */
  public void list() {
    listedFrom = from;
    listedTo = to;
    after = null;
    show();
  }

  /** The next part of the same list. */
  public void more() {
    after = next;
    show();
  }

  private void show() {
    document = null;
    switch (asked(service::list)) {
      case Outcome.Accepted<AwaitedNoticeList>(var list) -> {
        findings = List.of();
        rows = list.lines();
        summary = list.count() + "　" + list.span();
        next = list.next().map(ListPosition::text).orElse(null);
      }
      case Outcome.Refused<AwaitedNoticeList>(var refused) -> {
        rows = null;
        next = null;
        findings = FindingLine.of(refused);
      }
    }
  }

  /** Draws the part that is shown, whatever was typed since. */
  public void print() {
    switch (asked(service::print)) {
      case Outcome.Accepted<PrintedCertificate>(var drawn) -> {
        findings = List.of();
        document = "document.pdf?specimen=" + shown.keep(drawn.pdf());
      }
      case Outcome.Refused<PrintedCertificate>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  /** A question about a span of days. */
  private interface Question<T> {
    Outcome<T> ask(Optional<LocalDate> from, Optional<LocalDate> to, Optional<ListPosition> after);
  }

  private <T> Outcome<T> asked(Question<T> question) {
    Reading reading = new Reading();
    Optional<LocalDate> first = reading.maybeDay("from", listedFrom);
    Optional<LocalDate> last = reading.maybeDay("to", listedTo);
    Optional<ListPosition> begin = Optional.ofNullable(after).flatMap(ListPosition::parse);
    return reading.finish(() -> question).flatMap(asked -> asked.ask(first, last, begin));
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  /** The lines of the list, or null before it was asked for. */
  public List<AwaitedNotice.Line> getRows() {
    return rows;
  }

  /** How many persons, and of which days. */
  public String getSummary() {
    return summary;
  }

  public boolean isThereMore() {
    return next != null;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  /** Where the printed list is, or null. */
  public String getDocument() {
    return document;
  }
}
