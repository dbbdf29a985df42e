package jp.juki.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.juki.application.access.AccountService;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.movement.EditHold;

/** Changes the operator's own password (パスワードの変更); the new one is asked for at once. */
@Named
@RequestScoped
@Spec("10.3-d")
public class PasswordPage {
  @Inject AccountService service;
  @Inject EditHold hold;

  private String present;
  private String chosen;
  private String repeated;
  private List<FindingLine> findings = List.of();

  /** Changes the password and ends the session, or says why not. */
  public String change() {
    if (!chosen.equals(repeated)) {
      findings = FindingLine.of(List.of(FindingCode.PASSWORD_REPEATED_OTHERWISE.at("repeated")));
      return null;
    }
    return switch (service.changePassword(present.toCharArray(), chosen.toCharArray())) {
      case Outcome.Accepted<Long>(Long version) -> {
        hold.leave();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        yield "/login.xhtml?faces-redirect=true&changed=1";
      }
      case Outcome.Refused<Long>(var refused) -> {
        findings = FindingLine.of(refused);
        yield null;
      }
    };
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }
}
