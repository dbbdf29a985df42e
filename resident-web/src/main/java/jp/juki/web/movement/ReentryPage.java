package jp.juki.web.movement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;

/** The removed record of whoever comes back (再転入者の除票): chosen, and taken into the form. */
@Named
@ViewScoped
@Spec({"4.1.1.2-b", "4.1.1.2-c"})
public class ReentryPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject EntryForms forms;

  private List<FindingLine> findings = List.of();

  /** Takes the record whose number stands at a newcomer into the fields. */
  public void take(MovementPage page, int newcomer) {
    page.edit();
    findings = FindingLine.of(forms.takeIn(page.getEntry(), newcomer));
  }

  /** Chooses a candidate as the person whom a newcomer is, and takes the record in. */
  public void choose(MovementPage page, CandidateRow row) {
    page.getEntry().getNewcomers().get(row.newcomer()).put("reentryOf", row.number());
    take(page, row.newcomer());
  }

  /** Why the record was not taken in. */
  public List<FindingLine> getFindings() {
    return findings;
  }
}
