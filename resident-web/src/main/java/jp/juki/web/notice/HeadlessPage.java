package jp.juki.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.juki.application.notice.HeadlessHouseholdService;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.notice.HeadlessHousehold;
import jp.juki.domain.notice.HeadlessHouseholdList;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;
import jp.juki.web.certificate.ShownDocument;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.frame.Subject;

/** Households without a head (世帯主のいない世帯の一覧): to name a head ex officio, or to ask for one. */
@Named
@ViewScoped
@Spec({"4.0.5-a", "4.0.5-c"})
public class HeadlessPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject HeadlessHouseholdService service;
  @Inject ShownDocument shown;
  @Inject Subject subject;

  private String after;
  private String next;
  private String summary;
  private transient List<HeadlessHousehold.Line> rows;
  private List<FindingLine> findings = List.of();
  private String document;

  @PostConstruct
  void open() {
    if (subject.caseOpenedAt().isPresent()) show();
  }

  /** The next part of the list. */
  public void more() {
    after = next;
    show();
  }

  private void show() {
    document = null;
    findings = List.of();
    HeadlessHouseholdList list = service.list(begin());
    rows = list.lines();
    summary = list.count();
    next = list.next().map(ListPosition::text).orElse(null);
  }

  /** Draws the part that is shown. */
  public void print() {
    switch (service.print(begin())) {
      case Outcome.Accepted<PrintedCertificate>(var drawn) ->
          document = "document.pdf?specimen=" + shown.keep(drawn.pdf());
      case Outcome.Refused<PrintedCertificate>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  private Optional<ListPosition> begin() {
    return Optional.ofNullable(after).flatMap(ListPosition::parse);
  }

  /** Takes a member in hand and opens the change of head, ex officio (職権で世帯主を定める). */
  public String name(String addresseeNumber) {
    subject.take(new AddresseeNumber(addresseeNumber));
    return "/movement.xhtml?faces-redirect=true&kind=HEAD_CHANGE&basis=" + Basis.EX_OFFICIO.code();
  }

  /** The lines of the list, or null while no case is open. */
  public List<HeadlessHousehold.Line> getRows() {
    if (rows == null && summary != null) show(); // the page came back without them
    return rows;
  }

  /** How many households. */
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
