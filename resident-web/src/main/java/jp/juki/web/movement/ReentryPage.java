package jp.juki.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;

/** The removed record of whoever comes back (再転入者の除票): chosen, and taken into the form. */
@Named
@RequestScoped
@Spec({"4.1.1.2-b", "4.1.1.2-c"})
public class ReentryPage {
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

  /** Why the record was not taken in by this press; gone with the next. */
  public List<FindingLine> getFindings() {
    return findings;
  }
}
