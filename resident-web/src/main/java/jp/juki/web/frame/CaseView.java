package jp.juki.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.juki.application.access.WorkCase;
import jp.juki.application.access.WorkCaseService;
import jp.juki.domain.access.Purpose;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.finding.Outcome;

/** Opens and closes the case (案件の開始・終了) of the session. */
@Named
@RequestScoped
public class CaseView {
  @Inject WorkCaseService service;
  @Inject WorkCase workCase;
  @Inject transient Event<Closed> closed;

  private String purpose;
  private String receipt;
  private List<FindingLine> findings = List.of();

  /** The case was closed (案件の終了): what a screen kept of it has to go. */
  public record Closed() {}

  /**
   * A purpose as it is offered (利用目的の選択肢).
   *
   * @param number the key that selects it
   */
  public record Choice(int number, String code, String name) {}

  /** The purposes offered, numbered from 1. */
  public List<Choice> getPurposes() {
    List<Choice> choices = new ArrayList<>();
    for (Purpose offered : service.purposes())
      choices.add(new Choice(choices.size() + 1, offered.code(), offered.name()));
    return choices;
  }

  /** The name of the open case's purpose. */
  public String getPurposeName() {
    String code = workCase.purpose().map(PurposeOfUse::code).orElse("");
    return service.purposes().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .map(Purpose::name)
        .orElse(code);
  }

  /** Opens a case; the screen stays, and home leads on to the search. */
  public String open() {
    return switch (service.open(purpose, receipt)) {
      case Outcome.Accepted<PurposeOfUse>(var opened) -> Pages.again(next(opened));
      case Outcome.Refused<PurposeOfUse>(var refused) -> {
        findings = FindingLine.of(refused);
        yield null;
      }
    };
  }

  private static String next(PurposeOfUse opened) {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return here.equals(Pages.HOME) && !opened.code().equals("REVIEW") ? Pages.SEARCH : here;
  }

  /** Closes the case and clears the screen. */
  public String close() {
    service.close();
    closed.fire(new Closed());
    return Pages.again(Pages.SEARCH);
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }
}
