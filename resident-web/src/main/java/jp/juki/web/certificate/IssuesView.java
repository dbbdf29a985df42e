package jp.juki.web.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.juki.application.certificate.CertificateService;
import jp.juki.domain.certificate.IssueHistory.Issued;
import jp.juki.spec.Spec;
import jp.juki.web.frame.Subject;

/** What was issued about the person in hand (交付履歴), read only when it is asked for. */
@Spec("2.2.2-a")
@Named("issues")
@ViewScoped
public class IssuesView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 5;

  @Inject CertificateService certificates;
  @Inject Subject subject;

  private List<IssueRow> rows;
  private boolean all;

  /** Reads the history, an act of its own in the audit. */
  public void show() {
    Map<String, List<Issued>> acts = new LinkedHashMap<>();
    subject
        .addressee()
        .map(certificates::issued)
        .orElse(List.of())
        .forEach(copy -> acts.computeIfAbsent(copy.issueId(), id -> new ArrayList<>()).add(copy));
    rows = acts.values().stream().map(IssueRow::of).toList();
  }

  /** Shows the older ones too. */
  public void more() {
    all = true;
  }

  /** The acts of issuing, the newest first, or null until they are asked for. */
  public List<IssueRow> getRows() {
    return rows == null || all ? rows : rows.stream().limit(FIRST).toList();
  }

  /** How many older ones are not shown. */
  public int getHidden() {
    return rows == null || all ? 0 : Math.max(0, rows.size() - FIRST);
  }
}
