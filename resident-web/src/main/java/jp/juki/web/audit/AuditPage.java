package jp.juki.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.juki.application.access.WorkCaseService;
import jp.juki.application.audit.AuditQueryService;
import jp.juki.domain.access.Purpose;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.audit.AuditVerification;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Outcome;
import jp.juki.web.calendar.Today;
import jp.juki.web.frame.FindingLine;

/** Three questions to the log (アクセスログの照会), and its verification. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AuditQueryService service;
  @Inject WorkCaseService cases;
  @Inject Today today;

  private final Map<String, String> text = new HashMap<>();
  private Question question = Question.PERSON;
  private List<FindingLine> findings = List.of();
  private transient List<AuditRow> rows;
  private String next;
  private String verified;
  private boolean intact;

  @PostConstruct
  void open() {
    String asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("q");
    for (Question known : Question.values()) if (known.name().equals(asked)) question = known;
    text.put("from", Wareki.shortFormat(today.day()));
    text.put("to", Wareki.shortFormat(today.day()));
  }

  /** Asks; the newest rows come first. */
  public void ask() {
    next = null;
    more();
  }

  /** The next page of the same answer. */
  public void more() {
    switch (AuditQuestions.read(question, text)) {
      case Outcome.Accepted<AuditQuery>(var query) -> {
        findings = List.of();
        show(next == null ? query : query.after(AuditCursor.parse(next).orElseThrow()));
      }
      case Outcome.Refused<AuditQuery>(var refused) -> {
        rows = null;
        findings = FindingLine.of(refused);
      }
    }
  }

  private void show(AuditQuery query) {
    Map<String, String> purposes =
        cases.purposes().stream().collect(Collectors.toMap(Purpose::code, Purpose::name));
    var page = service.find(query, AuditQueryService.PAGE);
    rows = page.rows().stream().map(row -> AuditRow.of(row, purposes)).toList();
    next = page.next().map(AuditCursor::text).orElse(null);
  }

  /** Checks that the rows of the days asked for are as they were written (検証). */
  public void verify() {
    switch (AuditQuestions.read(Question.TIME, text)) {
      case Outcome.Accepted<AuditQuery>(var query) -> {
        findings = List.of();
        AuditVerification result = service.verify(query.from(), query.to());
        intact = result.intact();
        verified =
            intact
                ? result.checked() + "件を検証しました。書き換えはありません。"
                : result.checked()
                    + "件のうち"
                    + result.changed().size()
                    + "件が書き換えられています。番号："
                    + result.changed();
      }
      case Outcome.Refused<AuditQuery>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  public Question[] getQuestions() {
    return Question.values();
  }

  /** The acts that can be asked for. */
  public AuditAction[] getActions() {
    return AuditAction.values();
  }

  public Question getQuestion() {
    return question;
  }

  public Map<String, String> getText() {
    return text;
  }

  /** The rows of the answer, or null before the first question. */
  public List<AuditRow> getRows() {
    return rows;
  }

  public boolean isThereMore() {
    return next != null;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  public String getVerified() {
    return verified;
  }

  public boolean isIntact() {
    return intact;
  }
}
