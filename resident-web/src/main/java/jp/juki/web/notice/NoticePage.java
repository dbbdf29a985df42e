package jp.juki.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.juki.application.notice.NoticeService;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.NoticeKind;
import jp.juki.domain.notice.NoticeRequest;
import jp.juki.web.certificate.ShownDocument;
import jp.juki.web.frame.FindingLine;

/** Notices about one movement (通知書の出力). */
@Named
@ViewScoped
public class NoticePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject NoticeService notices;
  @Inject ShownDocument shown;

  private long movement;
  private List<NoticeKind> kinds = List.of();
  private NoticeKind kind;
  private String notifier;
  private boolean toMover;
  private String inquiredOf;
  private List<FindingLine> findings = List.of();
  private String document;

  @PostConstruct
  void open() {
    String asked = asked("movement");
    if (asked == null || !asked.matches("[0-9]{1,18}")) return;
    movement = Long.parseLong(asked);
    kinds = List.copyOf(notices.possible(movement));
    String named = asked("kind");
    kind =
        kinds.stream()
            .filter(one -> one.name().equals(named))
            .findFirst()
            .or(() -> kinds.stream().findFirst())
            .orElse(null);
  }

  /** Draws the notice and shows it. */
  public void show() {
    NoticeRequest request = new NoticeRequest(kind, typed(notifier), toMover, typed(inquiredOf));
    document = null;
    switch (notices.print(movement, request)) {
      case Outcome.Accepted<PrintedCertificate>(var drawn) -> {
        findings = List.of();
        document = "document.pdf?specimen=" + shown.keep(drawn.pdf());
      }
      case Outcome.Refused<PrintedCertificate>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  private static String asked(String parameter) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(parameter);
  }

  private static Optional<String> typed(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
  }

  /** The movement in question, or 0. */
  public long getMovement() {
    return movement;
  }

  /** The notices that it gives rise to. */
  public List<NoticeKind> getKinds() {
    return kinds;
  }

  public NoticeKind getKind() {
    return kind;
  }

  public void setKind(NoticeKind kind) {
    this.kind = kind;
  }

  /** 届出人氏名, blank if the mover notified. */
  public String getNotifier() {
    return notifier;
  }

  public void setNotifier(String notifier) {
    this.notifier = notifier;
  }

  /** Whether it goes to the mover at the new address. */
  public boolean isToMover() {
    return toMover;
  }

  public void setToMover(boolean toMover) {
    this.toMover = toMover;
  }

  /** Whether a kind of notice is among those that can be printed. */
  public boolean offers(NoticeKind one) {
    return kinds.contains(one);
  }

  /** 照会先, blank for the head of the municipality of the destination. */
  public String getInquiredOf() {
    return inquiredOf;
  }

  public void setInquiredOf(String inquiredOf) {
    this.inquiredOf = inquiredOf;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  /** Where the notice to show is, or null. */
  public String getDocument() {
    return document;
  }
}
