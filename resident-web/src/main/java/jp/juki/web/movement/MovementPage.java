package jp.juki.web.movement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;

/** The wizard of a movement (異動入力): 誰が, 何を, どう変わる, 確認, then 仮登録. */
@Named
@ViewScoped
@Spec("2.3.1-a")
public class MovementPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MovementService movements;
  @Inject EntryForms forms;

  private final String key = UUID.randomUUID().toString();
  private MovementKind kind;
  private Entry entry;
  private List<FindingLine> findings = List.of();
  private Set<String> acknowledged = Set.of();
  private boolean checking;
  private transient Assessment assessment;

  @PostConstruct
  void open() {
    String asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kind");
    for (MovementKind known : MovementKind.values()) if (known.name().equals(asked)) kind = known;
    if (kind != null) entry = forms.blank(kind);
  }

  /** Checks what was typed and shows what would change (入力内容の確認). */
  public void check() {
    assessment = null;
    checking = false;
    switch (forms.read(kind, entry).map(movements::assess)) {
      case Outcome.Accepted<Outcome<Assessment>>(Outcome.Accepted<Assessment>(var seen)) -> {
        assessment = seen;
        findings = FindingLine.of(seen.findings());
        checking = !seen.blocked();
      }
      case Outcome.Accepted<Outcome<Assessment>>(Outcome.Refused<Assessment>(var refused)) ->
          findings = FindingLine.of(refused);
      case Outcome.Refused<Outcome<Assessment>>(var unreadable) ->
          findings = FindingLine.of(unreadable);
    }
  }

  /** Goes back from the confirmation to the entry. */
  public void edit() {
    checking = false;
  }

  /** Enters the movement provisionally (仮登録). */
  public String register() {
    Set<FindingCode> codes =
        acknowledged.stream()
            .flatMap(code -> FindingCode.find(code).stream())
            .collect(Collectors.toSet());
    return switch (forms.read(kind, entry)) {
      case Outcome.Accepted<MovementRequest>(var request) ->
          switch (movements.register(request, codes, java.util.Optional.of(key))) {
            case Outcome.Accepted<ProvisionalMovement>(var done) ->
                "/review.xhtml?faces-redirect=true&id=" + done.id();
            case Outcome.Refused<ProvisionalMovement>(var refused) -> stay(refused);
          };
      case Outcome.Refused<MovementRequest>(var unreadable) -> stay(unreadable);
    };
  }

  private String stay(List<jp.juki.domain.finding.Finding> refused) {
    findings = FindingLine.of(refused);
    return null;
  }

  /** Adds one more person to enter, and saves what was typed so far. */
  public void addNewcomer() {
    entry.addNewcomer();
  }

  /** Takes the last person to enter away. */
  public void removeNewcomer() {
    entry.removeNewcomer();
  }

  /** The fragment of the page for this kind. */
  public String getFragment() {
    return "/WEB-INF/movement/" + kind.name().toLowerCase().replace('_', '-') + ".xhtml";
  }

  /** The kind in work, or null while none is chosen. */
  public MovementKind getKind() {
    return kind;
  }

  public Entry getEntry() {
    return entry;
  }

  /** Errors, pinned in the standard's order. */
  public List<FindingLine> getErrors() {
    return findings.stream().filter(FindingLine::blocks).toList();
  }

  /** Alerts to acknowledge. */
  public List<FindingLine> getAlerts() {
    return findings.stream().filter(line -> !line.blocks()).toList();
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
