package jp.juki.web.movement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementKind;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;

/** The wizard of a movement (異動入力): 誰が, 何を, どう変わる, 確認, then 仮登録. */
@Named
@ViewScoped
@Spec("2.3.1-a")
public class MovementPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Working working;
  @Inject EditHold hold;

  private Work work;
  private List<HolderRow> holders = List.of();
  private List<FindingLine> findings = List.of();
  private List<CandidateRow> candidates = List.of();
  private Set<String> acknowledged = Set.of();
  private boolean checking;
  private transient Assessment assessment;

  @PostConstruct
  void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    work = working.open(faces.getExternalContext().getRequestParameterMap()).orElse(null);
    hold();
  }

  /** Holds the residents of the form, or shows who does. */
  public void hold() {
    if (work != null) holders = hold.take(work.toHold()).stream().map(HolderRow::of).toList();
  }

  /** Checks what was typed and shows what would change (入力内容の確認). */
  public void check() {
    hold();
    assessment = null;
    edit();
    switch (working.assess(work)) {
      case Outcome.Accepted<Assessment>(var seen) -> {
        assessment = seen;
        candidates = CandidateRow.of(seen.candidates());
        findings = FindingLine.of(seen.findings());
        checking = !seen.blocked();
      }
      case Outcome.Refused<Assessment>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  /** Goes back to the entry; what was found belongs to the form before. */
  public void edit() {
    checking = false;
    findings = List.of();
    candidates = List.of();
  }

  /** Enters the movement provisionally (仮登録), or replaces what was entered. */
  public String register() {
    return switch (working.keep(work, acknowledged)) {
      case Outcome.Accepted<ProvisionalMovement>(var done) ->
          "/review.xhtml?faces-redirect=true&id=" + done.id();
      case Outcome.Refused<ProvisionalMovement>(var refused) -> {
        findings = FindingLine.of(refused);
        yield null;
      }
    };
  }

  public void addNewcomer() {
    work.entry().addNewcomer();
    edit();
  }

  public void removeNewcomer(int index) {
    work.entry().removeNewcomer(index);
    edit();
  }

  /** The fragment of the page for this kind. */
  public String getFragment() {
    return "/WEB-INF/movement/" + work.kind().name().toLowerCase().replace('_', '-') + ".xhtml";
  }

  /** The kind in work, or null while none is chosen. */
  public MovementKind getKind() {
    return work == null ? null : work.kind();
  }

  public Entry getEntry() {
    return work.entry();
  }

  /** The provisional movement that is corrected, or 0. */
  public long getCorrects() {
    return work.corrects();
  }

  /** Who holds persons of the form instead of this session. */
  public List<HolderRow> getHolders() {
    return holders;
  }

  /** Errors, pinned in the standard's order. */
  public List<FindingLine> getErrors() {
    return findings.stream().filter(FindingLine::blocks).toList();
  }

  /** Alerts to acknowledge. */
  public List<FindingLine> getAlerts() {
    return findings.stream().filter(line -> !line.blocks()).toList();
  }

  /** Removed records found for the newcomers (再転入者の候補). */
  public List<CandidateRow> getCandidates() {
    return candidates;
  }

  /** Whether the confirmation is shown (確認). */
  public boolean isChecking() {
    return checking;
  }

  /** Each person's record before and after. */
  public List<Assessment.PersonChange> getChanges() {
    if (assessment == null && checking) check();
    return assessment == null ? List.of() : assessment.changes();
  }

  public Set<String> getAcknowledged() {
    return acknowledged;
  }

  public void setAcknowledged(Set<String> acknowledged) {
    this.acknowledged = acknowledged;
  }
}
