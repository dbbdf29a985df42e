package jp.juki.web.movement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.juki.application.network.ReceivedMoveOutService;
import jp.juki.domain.network.ReceivedList;
import jp.juki.spec.Spec;
import jp.juki.web.frame.Subject;

/** Received data to begin a move-in with (特例転入): the latest that nobody took in yet. */
@Named
@ViewScoped
@Spec("4.1.1.3-a")
public class ReceivedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReceivedMoveOutService service;
  @Inject Subject subject;

  private List<ReceivedRow> rows;
  private Long next;

  @PostConstruct
  void open() {
    if (subject.caseOpenedAt().isPresent()) show(Optional.empty());
  }

  /** The next part of the list. */
  public void more() {
    show(Optional.ofNullable(next));
  }

  private void show(Optional<Long> before) {
    ReceivedList list = service.list(before);
    rows = list.rows().stream().map(ReceivedRow::of).toList();
    next = list.next().orElse(null);
  }

  /** The lines, or null while no case is open. */
  public List<ReceivedRow> getRows() {
    return rows;
  }

  public boolean isThereMore() {
    return next != null;
  }
}
