package jp.juki.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.juki.application.access.SignInService;
import jp.juki.domain.access.Identity;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Messages;
import jp.juki.domain.finding.Outcome;
import jp.juki.web.movement.EditHold;

/** The sign-in page (サインイン画面) and the way out. */
@Named("signIn")
@RequestScoped
public class SignInView {
  @Inject SignInService service;
  @Inject EditHold hold;
  @Inject Sessions sessions;
  private String account;
  private String password;
  private String code;
  private String from;

  /** Signs in and goes to the page that was asked for, or stays and shows why not. */
  public void signIn() throws IOException {
    if (account == null || password == null || signedIn()) return;
    switch (service.signIn(account.strip(), password.toCharArray(), code)) {
      case Outcome.Accepted<Identity>(Identity identity) -> enter(identity);
      case Outcome.Refused<Identity>(var findings) -> findings.forEach(this::show);
    }
    password = null;
  }

  /** Whoever is signed in already goes on to the first page, and signs out there first. */
  public String enterPage() {
    return signedIn() ? "/index.xhtml?faces-redirect=true" : null;
  }

  private boolean signedIn() {
    return faces().getExternalContext().getSessionMap().containsKey(Login.KEY);
  }

  /** Signs out, forgets the session and returns to the sign-in page. */
  public String signOut() {
    hold.leave();
    service.signOut();
    faces().getExternalContext().invalidateSession();
    return "/login.xhtml?faces-redirect=true";
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }

  private void enter(Identity identity) throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces().getExternalContext().getRequest();
    sessions.enter(request, identity);
    faces().getExternalContext().redirect(request.getContextPath() + target());
  }

  /** Only an address of this product, so that nobody is led elsewhere. */
  private String target() {
    return from != null && from.matches("/[A-Za-z0-9_.-][A-Za-z0-9_./-]*") ? from : "/";
  }

  private void show(Finding finding) {
    Messages.Text text = Messages.of(finding.code());
    faces()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.reason(), text.remedy()));
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
