package jp.juki.web.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.ProvisionalFilter;
import jp.juki.application.movement.ProvisionalList;
import jp.juki.spec.Spec;
import jp.juki.web.movement.ProvisionalRow;

/** Provisional movements at hand (仮登録の一覧): the clerk's own, and for a reviewer all of them. */
@Spec("4.0.8-e")
@Named
@ViewScoped
public class HomeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MovementService movements;

  private final Map<Long, Boolean> chosen = new HashMap<>();
  private List<ProvisionalRow> own;
  private List<ProvisionalRow> waiting;
  private boolean more;

  /** The caller's own provisional movements, the oldest first. */
  public List<ProvisionalRow> getOwn() {
    if (own == null) own = rows(movements.provisional(ProvisionalFilter.OWN));
    return own;
  }

  /** Everything that waits for 本登録, the oldest first. */
  public List<ProvisionalRow> getWaiting() {
    if (waiting == null) {
      ProvisionalList all = movements.provisional(ProvisionalFilter.ALL);
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

  /** Leads to the review of the ticked rows; of all of them when none is ticked. */
  public String review() {
    List<Long> ids = getWaiting().stream().map(ProvisionalRow::id).toList();
    List<Long> ticked = ids.stream().filter(id -> chosen.getOrDefault(id, false)).toList();
    return "/review.xhtml?faces-redirect=true&id="
        + (ticked.isEmpty() ? ids : ticked)
            .stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  private static List<ProvisionalRow> rows(ProvisionalList list) {
    return list.items().stream().map(ProvisionalRow::of).toList();
  }
}
