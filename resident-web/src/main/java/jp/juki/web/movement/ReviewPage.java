package jp.juki.web.movement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.application.access.Repeats;
import jp.juki.application.certificate.MoveOutIssueService;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.FinalMovement;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.MovementView;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.movement.WithdrawalReason;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.frame.Pages;
import jp.juki.web.frame.Subject;

/** Confirmation of entered movements (仮登録の確認・本登録): one or many, with before and after. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MovementService movements;
  @Inject MoveOutIssueService moveOuts;
  @Inject Subject subject;

  private final List<Long> ids = new ArrayList<>();
  private final Map<Long, String> reasons = new HashMap<>();
  private final List<FindingLine> findings = new ArrayList<>();
  private final List<MoveOutRow> certificates = new ArrayList<>();
  private transient List<ReviewedMovement> reviewed;

  @PostConstruct
  void open() {
    String asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
    if (asked != null && asked.matches("[0-9]{1,18}(-[0-9]{1,18}){0,99}"))
      for (String id : asked.split("-")) ids.add(Long.valueOf(id));
  }

  /** The movements asked for, in order. */
  public List<ReviewedMovement> getMovements() {
    if (reviewed == null)
      reviewed =
          ids.stream()
              .flatMap(id -> movements.find(id).stream())
              .map(view -> ReviewedMovement.of(view, assess(view)))
              .toList();
    return reviewed;
  }

  private Optional<Outcome<Assessment>> assess(MovementView view) {
    return Optional.of(view.id())
        .filter(id -> view.state() == MovementState.PROVISIONAL)
        .map(movements::review);
  }

  /** How many of them can still be confirmed. */
  public long getOpenCount() {
    return getMovements().stream().filter(ReviewedMovement::provisional).count();
  }

  /** Makes all of them part of the register (本登録), and issues what move-outs call for. */
  @Spec({"4.0.8-f", "4.1.3.0.3-a"})
  public void complete() {
    findings.clear();
    Map<Long, Long> seen =
        getMovements().stream()
            .filter(ReviewedMovement::provisional)
            .collect(Collectors.toMap(ReviewedMovement::id, ReviewedMovement::lockVersion));
    switch (movements.together(List.copyOf(seen.keySet()))) {
      case Outcome.Accepted<List<Long>>(var together) ->
          together.forEach(id -> complete(id, seen.get(id)));
      case Outcome.Refused<List<Long>>(var refused) -> findings.addAll(FindingLine.of(refused));
    }
    reviewed = null;
  }

  private void complete(long id, long seen) {
    switch (movements.complete(id, Optional.of(seen))) {
      case Outcome.Accepted<FinalMovement>(var done) ->
          Repeats.of(() -> moveOuts.issueFor(id)).map(MoveOutRow::of).ifPresent(certificates::add);
      case Outcome.Refused<FinalMovement>(var refused) -> findings.addAll(FindingLine.of(refused));
    }
  }

  /** Withdraws one of them (取下げ), for the reason chosen with it. */
  public void withdraw(long id) {
    findings.clear();
    Optional<WithdrawalReason> why =
        Optional.ofNullable(reasons.get(id)).flatMap(WithdrawalReason::find);
    if (why.isEmpty())
      findings.addAll(FindingLine.of(List.of(FindingCode.VALUE_MISSING.at("reason"))));
    else if (movements.withdraw(id, why)
        instanceof Outcome.Refused<ProvisionalMovement>(var refused))
      findings.addAll(FindingLine.of(refused));
    reviewed = null;
  }

  /** The reason chosen for withdrawing each movement, by id. */
  public Map<Long, String> getReasons() {
    return reasons;
  }

  public WithdrawalReason[] getWithdrawalReasons() {
    return WithdrawalReason.values();
  }

  /** Whether this is the review of a single movement. */
  public boolean isSingle() {
    return ids.size() == 1;
  }

  /** Takes a person of a final movement in hand and opens the record. */
  public String take(String addresseeNumber) {
    subject.take(new AddresseeNumber(addresseeNumber));
    return Pages.again(Pages.RESIDENT);
  }

  /** What stopped the last act. */
  public List<FindingLine> getFindings() {
    return findings;
  }

  /** The certificates of the move-outs that were finalised here (転出証明書). */
  public List<MoveOutRow> getCertificates() {
    return certificates;
  }

  /** True when every movement here is final (本登録). */
  public boolean isDone() {
    return !getMovements().isEmpty()
        && getMovements().stream().allMatch(m -> m.state() == MovementState.FINAL);
  }
}
