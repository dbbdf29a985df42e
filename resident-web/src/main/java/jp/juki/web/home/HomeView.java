package jp.juki.web.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.ProvisionalFilter;
import jp.juki.application.movement.ProvisionalList;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.movement.ProvisionalRow;

/** Provisional movements at hand (仮登録の一覧): the clerk's own, and for a reviewer all of them. */
@Spec({"4.0.8-e", "4.0.8-f"})
@Named
@ViewScoped
public class HomeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MovementService movements;

  private final Map<Long, Boolean> chosen = new HashMap<>();
  private List<ProvisionalRow> own;
  private List<ProvisionalRow> waiting;
  private List<String> offices;
  private boolean more;
  private String office;
  private List<FindingLine> findings = List.of();

  /** The caller's own provisional movements, the oldest first. */
  public List<ProvisionalRow> getOwn() {
    if (own == null) own = rows(movements.provisional(ProvisionalFilter.OWN));
    return own;
  }

  /** Codes of the offices where something waits for 本登録. */
  public List<String> getOffices() {
    if (offices == null) offices = movements.provisionalOffices();
    return offices;
  }

  /** Shows what waits of the chosen office (入力支所). */
  public void show() {
    waiting = null;
    chosen.clear();
    findings = List.of();
  }

  /** Everything that waits for 本登録 at the chosen office or at all, the oldest first. */
  public List<ProvisionalRow> getWaiting() {
    if (waiting == null) {
      ProvisionalList all = movements.provisionalAt(chosenOffice());
      more = all.more();
      waiting = rows(all);
    }
    return waiting;
  }

  /** Whether more wait than the list shows. */
  public boolean isMore() {
    return more;
  }

  /** The rows ticked for review, by movement id. */
  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  /** Leads to the review of the ticked rows; of all that wait when none is ticked. */
  public String review() {
    List<Long> ticked =
        getWaiting().stream()
            .map(ProvisionalRow::id)
            .filter(id -> chosen.getOrDefault(id, false))
            .toList();
    Outcome<List<Long>> together =
        ticked.isEmpty() ? movements.togetherAt(chosenOffice()) : movements.together(ticked);
    return switch (together) {
      case Outcome.Accepted<List<Long>>(var ids) ->
          "/review.xhtml?faces-redirect=true&id="
              + ids.stream().map(String::valueOf).collect(Collectors.joining("-"));
      case Outcome.Refused<List<Long>>(var refused) -> {
        findings = FindingLine.of(refused);
        yield null;
      }
    };
  }

  private Optional<String> chosenOffice() {
    return Optional.ofNullable(office).filter(code -> !code.isEmpty());
  }

  /** Code of the office whose entries are shown, or empty text for all. */
  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }

  /** Why the review was not opened. */
  public List<FindingLine> getFindings() {
    return findings;
  }

  private static List<ProvisionalRow> rows(ProvisionalList list) {
    return list.items().stream().map(ProvisionalRow::of).toList();
  }
}
